import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { lengthOf, wholeLength } from '#core/session/part-length';
import type { Reading } from '#core/session/reading';
import type { PartRun, Run } from '#core/session/run';
import type { Instant } from '#core/time/instant';
import { type Milliseconds, milliseconds } from '#core/time/milliseconds';
import { leaveBys } from './leave-by-now';

/** One part of the agenda as the ribbon shows it. */
export interface RibbonPart {
  readonly id: string;
  readonly title: string;
  readonly planned: Milliseconds;
  /** Its length now, by a fit or by hand; what was given by hand to a part that was left is not in it. */
  readonly length: Milliseconds;
  /** `skipped`: the class went past it without running it. `dropped`: a fit has left it out, and it can be brought back. */
  readonly state: 'done' | 'current' | 'coming' | 'skipped' | 'dropped';
  /** How long it really took, all visits and pauses counted; null while it has not been left. */
  readonly actual: Milliseconds | null;
  /** How far the current part has come, 0 to 1. */
  readonly fraction: number;
  /** When it began, for the last time, or would begin. */
  readonly startsAt: Instant;
  /** When a part to come has to be left so that the class ends on time and nothing after it shrinks; null for others. */
  readonly leaveBy: Instant | null;
}

function took(runs: readonly PartRun[]): Milliseconds | null {
  if (runs.length === 0) return null;
  return milliseconds(runs.reduce((total, { startedAt, endedAt }) => total + (endedAt - startedAt), 0));
}

function progress({ elapsed, remaining }: Reading): number {
  if (elapsed === null || remaining === null) return 0;
  const length = elapsed + remaining;
  return length <= 0 ? 1 : Math.min(1, Math.max(0, elapsed / length));
}

type State = RibbonPart['state'];

interface Place {
  readonly id: string;
  readonly index: number;
  readonly current: number;
}

function stateOf({ id, index, current }: Place, run: Run): State {
  const isOver = run.playback === 'finished';
  if (index === current) return 'current';
  if (!isOver && index > current) return run.dropped.includes(id) ? 'dropped' : 'coming';
  return run.done.some(({ part }) => part === id) ? 'done' : 'skipped';
}

/** The parts of a class in order: done ones with their real length, the current one filling, the rest with a start. */
export function ribbonParts(room: RoomSnapshot, reading: Reading): readonly RibbonPart[] {
  const { plan, agenda, run } = room;
  const current = plan.parts.findIndex(({ id }) => id === reading.part);
  const leaves = leaveBys(room);
  return plan.parts.map((part, index) => {
    const { id, title, duration } = part;
    const runs = run.done.filter((one) => one.part === id);
    const state = stateOf({ id, index, current }, run);
    const begun = state === 'current' ? run.partStartedAt : runs.at(-1)?.startedAt;
    const planned = agenda[index]?.plannedStart ?? room.plannedStart;
    return {
      id,
      title,
      planned: duration,
      length: state === 'current' ? wholeLength(part, run) : lengthOf(part, run),
      state,
      actual: state === 'done' ? took(runs) : null,
      fraction: state === 'current' ? progress(reading) : 0,
      startsAt: reading.projectedStart[id] ?? begun ?? planned,
      leaveBy: state === 'coming' ? (leaves.get(id)?.easy ?? null) : null,
    };
  });
}
