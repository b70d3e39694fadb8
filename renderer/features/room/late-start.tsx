import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { startBounds } from '#core/session/backdate-bounds';
import { between, type Instant } from '#core/time/instant';
import { seconds } from '#core/time/milliseconds';
import { promisedStart } from './class-times';

/** A few seconds after the hour nobody calls late. */
const unminded = seconds(30);

/** The promised start that a class, which nobody has begun, may still be said to have had; null while it is not late. */
export function missedStart(room: RoomSnapshot, now: Instant): Instant | null {
  const promised = promisedStart(room);
  if (promised === null || room.run.began !== null || between(promised, now) <= unminded) return null;
  return promised < startBounds({ now }).from ? null : promised;
}
