import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import type { Reading } from '#core/session/reading';
import { after, between, type Instant } from '#core/time/instant';
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

const minute = 60_000;

/**
 * A planned start is a time of day, in whole minutes. A class that was opened to begin at no set time carries the very
 * instant of the opening, which nobody promised to anybody.
 */
export function promisedStart({ plannedStart }: Pick<RoomSnapshot, 'plannedStart'>): Instant | null {
  return plannedStart % minute === 0 ? plannedStart : null;
}

/** The planned length of a class. */
export function classLength({ plan }: Pick<RoomSnapshot, 'plan'>): Milliseconds {
  return sum(plan.parts.map(({ duration }) => duration));
}

/** Planned and projected times of a class; one without a set start is measured from when it really began. */
export function classTimes(room: RoomSnapshot, reading: Reading): ClassTimes {
  const plannedStart = promisedStart(room);
  const { began } = room.run;
  const projectedEnd = began === null ? null : reading.projectedEnd;
  if (plannedStart !== null) {
    return { plannedStart, plannedEnd: reading.plannedEnd, projectedEnd, overUnder: reading.overUnder };
  }
  if (began === null || reading.plannedEnd === null) {
    return { plannedStart, plannedEnd: null, projectedEnd, overUnder: milliseconds(0) };
  }
  const shift = between(began.planned, began.at);
  return {
    plannedStart,
    plannedEnd: after(reading.plannedEnd, shift),
    projectedEnd,
    overUnder: reading.overUnderRelative,
  };
}
