import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { clockTime } from '#core/time/civil';
import { useSay } from '#ui/say';
import { classTimes } from './class-times';
import { type OnTime, onTimeOf } from './on-time-phrase';
import { useReading } from './use-reading';

/** Whether the class ends when it should, in one phrase, and the two times behind it. */
export function Punctuality({ room }: { readonly room: RoomSnapshot }) {
  const say = useSay();
  const { now, reading } = useReading(room);
  const { plannedEnd, projectedEnd, overUnder } = classTimes(room, reading);
  const onTime = onTimeOf(overUnder);
  const phrase = (verdict: OnTime): string =>
    verdict.is === 'on-time' ? say('room.on-time') : say(`room.${verdict.is}`, { minutes: verdict.minutes });
  const time = (at: typeof now): string => clockTime(at, room.zone);
  return (
    <div className="punctuality">
      {room.run.began !== null && <p className={`on-time on-time-${onTime.is}`}>{phrase(onTime)}</p>}
      <p className="punctuality-ends">
        {plannedEnd !== null && <span>{say('room.planned-end', { time: time(plannedEnd) })}</span>}
        {projectedEnd !== null && (
          <span>
            {say(reading.playback === 'finished' ? 'room.ended-at' : 'room.projected-end', {
              time: time(projectedEnd),
            })}
          </span>
        )}
        <span className="time-now">{say('room.time-now', { time: time(now) })}</span>
      </p>
    </div>
  );
}
