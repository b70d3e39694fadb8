import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import type { Reading } from '#core/session/reading';
import type { Instant } from '#core/time/instant';
import { type Milliseconds, milliseconds, sum } from '#core/time/milliseconds';

/** The times that say whether a class keeps its promise. */
export interface ClassTimes {
  /** When it is to begin; null where it begins when the facilitator presses Start. */
  readonly plannedStart: Instant | null;
  /** When it is to end; null while that can't be said. */
  readonly plannedEnd: Instant | null;
  /** When it will end as it goes now, or ended; null before it began. */
  readonly projectedEnd: Instant | null;
  /** Positive: behind the plan. */
  readonly overUnder: Milliseconds;
}

/** The start that was promised; null where the class begins when the facilitator presses Start. */
export function promisedStart({
  plannedStart,
  startIsSet,
}: Pick<RoomSnapshot, 'plannedStart' | 'startIsSet'>): Instant | null {
  return startIsSet ? plannedStart : null;
}

/** The planned length of a class. */
export function classLength({ plan }: Pick<RoomSnapshot, 'plan'>): Milliseconds {
  return sum(plan.parts.map(({ duration }) => duration));
}

/** Planned and projected times of a class; one without a set start plans no end before it begins. */
export function classTimes(room: RoomSnapshot, reading: Reading): ClassTimes {
  const plannedStart = promisedStart(room);
  const isOpen = plannedStart === null && room.run.began === null;
  return {
    plannedStart,
    plannedEnd: isOpen ? null : reading.plannedEnd,
    projectedEnd: room.run.began === null ? null : reading.projectedEnd,
    overUnder: isOpen ? milliseconds(0) : reading.overUnder,
  };
}
