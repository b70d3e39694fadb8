import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import type { Part } from '#core/curriculum/class-plan';
import { clockTime } from '#core/time/civil';
import { between, type Instant } from '#core/time/instant';
import { ClockDigits } from '#ui/clock-digits';
import { useSay } from '#ui/say';
import { classLength, promisedStart } from './class-times';
import { clockText, wholeMinutes } from './clock-text';
import { UsualCourse } from './usual-course';

export interface BeforeStartProps {
  readonly room: RoomSnapshot;
  readonly now: Instant;
  readonly first: Part | undefined;
}

/** Before the class: the time until it should begin, or its length where no time was set. */
export function BeforeStart({ room, now, first }: BeforeStartProps) {
  const say = useSay();
  const promised = promisedStart(room);
  const left = promised === null ? classLength(room) : between(now, promised);
  const under = (): string => {
    if (promised === null) return say('room.class-length', { count: room.plan.parts.length });
    return say(left > 0 ? 'room.starts-in' : 'room.start-passed', { time: clockTime(promised, room.zone) });
  };
  return (
    <div className="moment-head">
      <div className="part-clock" data-urgency="default" data-playback="stop">
        <p className="part-clock-eyebrow">{say('room.before-start')}</p>
        <h2 className="part-clock-title" id="moment-title">
          {room.plan.title}
        </h2>
        <div className="part-clock-face">
          <ClockDigits size="huge">{clockText(left)}</ClockDigits>
          <div className="part-clock-words">
            <p className="part-clock-left">{under()}</p>
            <p>{say('room.before-start-words')}</p>
            {first && <p>{say('room.first-part', { title: first.title, minutes: wholeMinutes(first.duration) })}</p>}
            <UsualCourse plan={room.plan} />
          </div>
        </div>
      </div>
    </div>
  );
}
