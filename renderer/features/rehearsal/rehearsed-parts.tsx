import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { mustEnd } from '#core/session/contract';
import type { PartRun } from '#core/session/run';
import { between } from '#core/time/instant';
import { type Milliseconds, milliseconds, sum } from '#core/time/milliseconds';

/** One part of the plan beside how it went. */
export interface RehearsedPart {
  readonly id: string;
  readonly title: string;
  readonly planned: Milliseconds;
  /** From its beginning to its end, rests included, over all its visits; null where it was left out. */
  readonly took: Milliseconds | null;
}

/** The plan of a class beside its rehearsal. */
export interface Rehearsed {
  readonly parts: readonly RehearsedPart[];
  readonly planned: Milliseconds;
  /** From beginning to end; null where it never began. */
  readonly took: Milliseconds | null;
  /** How much later than it should it ended; negative when earlier. */
  readonly late: Milliseconds;
}

function tookOf(done: readonly PartRun[], id: string): Milliseconds | null {
  const visits = done.filter(({ part }) => part === id);
  return visits.length === 0 ? null : sum(visits.map(({ startedAt, endedAt }) => between(startedAt, endedAt)));
}

/** Lays a rehearsal that is over beside its plan. */
export function rehearsed({ plan, run, agenda, contract }: RoomSnapshot): Rehearsed {
  const { began, endedAt, done } = run;
  const until = mustEnd(agenda, contract);
  return {
    parts: plan.parts.map(({ id, title, duration }) => ({ id, title, planned: duration, took: tookOf(done, id) })),
    planned: sum(plan.parts.map(({ duration }) => duration)),
    took: began === null || endedAt === null ? null : between(began.at, endedAt),
    late: endedAt === null || until === null ? milliseconds(0) : between(until, endedAt),
  };
}
