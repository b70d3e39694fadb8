import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import type { Reading } from '#core/session/reading';
import type { PartRun } from '#core/session/run';
import type { Instant } from '#core/time/instant';
import { type Milliseconds, milliseconds } from '#core/time/milliseconds';

/** One part of the agenda as the ribbon shows it. */
export interface RibbonPart {
  readonly id: string;
  readonly title: string;
  readonly planned: Milliseconds;
  /** `skipped`: the class went past it without running it. */
  readonly state: 'done' | 'current' | 'coming' | 'skipped';
  /** How long it really took, all visits and pauses counted; null while it has not been left. */
  readonly actual: Milliseconds | null;
  /** How far the current part has come, 0 to 1. */
  readonly fraction: number;
  /** When it began, for the last time, or would begin. */
  readonly startsAt: Instant;
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

function stateOf(place: { readonly index: number; readonly current: number }, wasRun: boolean, isOver: boolean): State {
  if (place.index === place.current) return 'current';
  if (!isOver && place.index > place.current) return 'coming';
  return wasRun ? 'done' : 'skipped';
}

/** The parts of a class in order: done ones with their real length, the current one filling, the rest with a start. */
export function ribbonParts(room: RoomSnapshot, reading: Reading): readonly RibbonPart[] {
  const { plan, agenda, run } = room;
  const current = plan.parts.findIndex(({ id }) => id === reading.part);
  return plan.parts.map(({ id, title, duration }, index) => {
    const runs = run.done.filter(({ part }) => part === id);
    const state = stateOf({ index, current }, runs.length > 0, run.playback === 'finished');
    const begun = state === 'current' ? run.partStartedAt : runs.at(-1)?.startedAt;
    const planned = agenda[index]?.plannedStart ?? room.plannedStart;
    return {
      id,
      title,
      planned: duration,
      state,
      actual: state === 'done' ? took(runs) : null,
      fraction: state === 'current' ? progress(reading) : 0,
      startsAt: reading.projectedStart[id] ?? begun ?? planned,
    };
  });
}
