import type { ReactNode } from 'react';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import type { Part } from '#core/curriculum/class-plan';
import { lengthOf, wholeLength } from '#core/session/part-length';
import type { Reading } from '#core/session/reading';
import { clockTime } from '#core/time/civil';
import type { Instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';
import { ClockDigits } from '#ui/clock-digits';
import { useSay } from '#ui/say';
import { clockText, wholeMinutes } from './clock-text';
import { leaveByNow } from './leave-by-now';
import { minuteText } from './minute-text';
import { useReading } from './use-reading';

export interface PartClockProps {
  readonly room: RoomSnapshot;
  /** At its length now. */
  readonly part: Part;
  readonly reading: Reading;
  readonly children: ReactNode;
}

/** The part's name and its one huge clock, with the few words that belong to it. */
export function PartClock({ room, part, reading, children }: PartClockProps) {
  const say = useSay();
  const { parts } = room.plan;
  const { playback } = room.run;
  const remaining = reading.remaining ?? part.duration;
  const urgency = reading.urgency ?? 'default';
  const index = parts.findIndex(({ id }) => id === part.id) + 1;
  const spoken = clockText(milliseconds(Math.abs(remaining)));
  return (
    <div className="part-clock" data-urgency={urgency} data-playback={playback}>
      <p className="part-clock-eyebrow">
        {say('room.part-of', { index, count: parts.length })}
        {playback === 'pause' && <strong>{say('room.paused')}</strong>}
        <LeaveBy room={room} />
      </p>
      <h2 className="part-clock-title" id="moment-title">
        {part.title}
      </h2>
      <div className="part-clock-face">
        <ClockDigits
          size="huge"
          label={say(urgency === 'overtime' ? 'room.overtime' : 'room.remaining', { time: spoken })}
        >
          {clockText(remaining)}
        </ClockDigits>
        <div className="part-clock-words">
          <p className="part-clock-left">
            {say(urgency === 'overtime' ? 'room.over-in-part' : 'room.left-in-part', {
              length: minuteText(say, wholeLength(part, room.run)),
            })}
          </p>
          <p className="part-clock-urgency">
            {urgency === 'warning' && say('room.warning')}
            {urgency === 'danger' && say('room.danger')}
            {urgency === 'overtime' && say('room.over-since')}
          </p>
          <Next room={room} next={reading.next} />
          {children}
        </div>
      </div>
    </div>
  );
}

function Next({ room, next }: { readonly room: RoomSnapshot; readonly next: string | null }) {
  const say = useSay();
  const part = room.plan.parts.find(({ id }) => id === next);
  if (part === undefined) return <p>{say('room.last-part')}</p>;
  return <p>{say('room.next-part', { title: part.title, minutes: wholeMinutes(lengthOf(part, room.run)) })}</p>;
}

/** By when the part is to be left so that the class ends on time. */
function LeaveBy({ room }: { readonly room: RoomSnapshot }) {
  const say = useSay();
  const { now } = useReading(room);
  const leave = leaveByNow(room, now);
  const time = (at: Instant): string => clockTime(at, room.zone);
  if (leave === null) return null;
  return (
    <span className="leave-by">
      {say(`room.leave-by.${leave.is}`, { time: time(leave.at) })}
      {leave.is === 'easy' && leave.latest !== null && (
        <span className="leave-by-latest">{say('room.leave-by.or', { time: time(leave.latest) })}</span>
      )}
    </span>
  );
}
