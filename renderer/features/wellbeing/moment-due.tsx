import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { plannedEndOf } from '#core/session/reading';
import type { Instant } from '#core/time/instant';
import { momentDue } from '#core/wellbeing/answered-at';

/** Which ratings are asked for in the room at a moment: those before the class until half of it has passed. */
export function roomMoment(
  { plannedStart, agenda, run }: Pick<RoomSnapshot, 'plannedStart' | 'agenda' | 'run'>,
  now: Instant,
): 'before' | 'after' {
  const last = agenda.at(-1);
  const plannedEnd = last === undefined ? plannedStart : plannedEndOf(last);
  return momentDue({ plannedStart, plannedEnd, began: run.began?.at ?? null, ended: run.endedAt }, now);
}
