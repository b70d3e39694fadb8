import { meetsFloor } from '#core/attendance/meets-floor';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { headCount } from '#core/attendance/signing';
import type { AsRun } from '#core/session/as-run';
import { minutes } from '#core/time/milliseconds';
import { useSay } from '#ui/say';

export interface FloorLineProps {
  readonly room: Pick<RoomSnapshot, 'contract' | 'people' | 'isPrivate'>;
  readonly lasted: AsRun['lasted'];
}

/** Whether the class, and each person in it, lasted as long as a payer or a site asks. */
export function FloorLine({ room: { contract, people, isPrivate }, lasted }: FloorLineProps) {
  const say = useSay();
  const { floor } = contract;
  if (floor === null || lasted === null) return null;
  const whole = Math.floor(lasted / minutes(1));
  const short = Math.max(0, floor.minutes - whole);
  const count = people.filter((line) => line.minutes !== null && meetsFloor(minutes(line.minutes), floor)).length;
  return (
    <p className={short > 0 ? 'floor-line floor-line-short' : 'floor-line'}>
      {say('report.floor', { name: floor.name, asked: floor.minutes, lasted: whole, short })}
      {!isPrivate && ` ${say('report.floor-people', { count, here: headCount(people) })}`}
    </p>
  );
}
