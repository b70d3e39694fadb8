import { TriangleAlert } from 'lucide-react';
import type { Settings } from '#core/records/settings-record';
import { leastText } from '#core/session/legibility';
import { useSay } from '#ui/say';
import { legibilityOf } from './room-legibility';

export interface RoomAnswerProps {
  readonly place: Settings['place'];
  /** One of the two measures is there. */
  readonly isHalf: boolean;
  /** A length of so many metres, in the unit of the fields. */
  readonly lengthOf: (metres: number) => string;
}

/** What a room makes of the letters on its wall, in words. */
export function RoomAnswer({ place, isHalf, lengthOf }: RoomAnswerProps) {
  const say = useSay();
  if (place === null) {
    return (
      <p className="settings-words" role="status">
        {isHalf ? say('wall-settings.room-half') : say('wall-settings.room-none', { share: leastText })}
      </p>
    );
  }
  const { share, pixels, is, farthestSeat, pictureHeight } = legibilityOf(place);
  return (
    <div className="room-answer" role="status">
      <p>{say('wall-settings.room-share', { share, pixels })}</p>
      {is === 'too-small' ? (
        <p className="room-answer-small">
          <TriangleAlert className="icon" aria-hidden />
          {say('wall-settings.room-small', {
            // Rounded to the safe side.
            seat: lengthOf(Math.floor(farthestSeat * 10) / 10),
            picture: lengthOf(Math.ceil(pictureHeight * 10) / 10),
          })}
        </p>
      ) : (
        <p className="settings-words">{say(`wall-settings.room-${is}`, { usual: leastText })}</p>
      )}
    </div>
  );
}
