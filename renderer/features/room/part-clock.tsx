import type { ReactNode } from 'react';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import type { Part } from '#core/curriculum/class-plan';
import type { Reading } from '#core/session/reading';
import { milliseconds } from '#core/time/milliseconds';
import { ClockDigits } from '#ui/clock-digits';
import { useSay } from '#ui/say';
import { clockText, wholeMinutes } from './clock-text';

export interface PartClockProps {
  readonly room: RoomSnapshot;
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
  const index = parts.indexOf(part) + 1;
  const next = parts.find(({ id }) => id === reading.next);
  const minutes = wholeMinutes(milliseconds(part.duration + room.run.added));
  const spoken = clockText(milliseconds(Math.abs(remaining)));
  return (
    <div className="part-clock" data-urgency={urgency} data-playback={playback}>
      <p className="part-clock-eyebrow">
        {say('room.part-of', { index, count: parts.length })}
        {playback === 'pause' && <strong>{say('room.paused')}</strong>}
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
            {say(urgency === 'overtime' ? 'room.over-in-part' : 'room.left-in-part', { minutes })}
          </p>
          <p className="part-clock-urgency">
            {urgency === 'warning' && say('room.warning')}
            {urgency === 'danger' && say('room.danger')}
            {urgency === 'overtime' && say('room.over-since')}
          </p>
          <p>
            {next === undefined
              ? say('room.last-part')
              : say('room.next-part', { title: next.title, minutes: wholeMinutes(next.duration) })}
          </p>
          {children}
        </div>
      </div>
    </div>
  );
}
