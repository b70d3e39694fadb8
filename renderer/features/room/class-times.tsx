import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { mustEnd } from '#core/session/contract';
import type { Reading } from '#core/session/reading';
import { between, type Instant } from '#core/time/instant';
import { type Milliseconds, milliseconds, sum } from '#core/time/milliseconds';

/** The times that say whether a class keeps its promise. */
export interface ClassTimes {
  /** When it is to begin; null where it begins when the facilitator presses Start. */
  readonly plannedStart: Instant | null;
  /** When it is to end by its promise, or else by its plan; null while that can't be said. */
  readonly plannedEnd: Instant | null;
  /** True: the end is a promise, whatever the plan comes to. */
  readonly isPromised: boolean;
  /** When it is to be over, where that is earlier than its end. */
  readonly overBy: Instant | null;
  /** When it will end as it goes now, or ended; null before it began. */
  readonly projectedEnd: Instant | null;
  /** How much later than it has to it ends, or ended; negative: earlier. */
  readonly late: Milliseconds;
  /** How late it would end if all that is left took its planned time. */
  readonly lateByPlan: Milliseconds;
  /** Where the class is beside its plan. Positive: behind. */
  readonly overUnder: Milliseconds;
}

const none = milliseconds(0);

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
  const { contract, agenda, run } = room;
  const plannedStart = promisedStart(room);
  const isOpen = plannedStart === null && run.began === null;
  const until = isOpen ? null : mustEnd(agenda, contract);
  const projectedEnd = run.began === null ? null : reading.projectedEnd;
  const overUnder = isOpen ? none : reading.overUnder;
  const { plannedEnd } = reading;
  const spare = until === null || plannedEnd === null ? none : between(until, plannedEnd);
  return {
    plannedStart,
    plannedEnd: isOpen ? null : (contract.hardEnd ?? plannedEnd),
    isPromised: !isOpen && contract.hardEnd !== null,
    overBy: contract.buffer > 0 ? until : null,
    projectedEnd,
    late: until === null || projectedEnd === null ? none : between(until, projectedEnd),
    lateByPlan: milliseconds(overUnder + spare),
    overUnder,
  };
}
