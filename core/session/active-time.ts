import { cycleStartAt, pacing } from '#core/breathing/pacing';
import { relaxationEnd, relaxationStarts, relaxing } from '#core/curriculum/relaxing';
import { between, type Instant } from '#core/time/instant';
import { type Milliseconds, milliseconds } from '#core/time/milliseconds';
import type { AgendaPart } from './agenda';
import { ledBreath } from './led-breath';
import { wholeLength } from './part-length';
import type { Run } from './run';

/** Time of the current part that isn't active time, up to an instant, the stop that still lasts included. */
export function pausedUpTo(run: Pick<Run, 'paused' | 'pausedAt'>, now: Instant): Milliseconds {
  return run.pausedAt === null ? run.paused : milliseconds(run.paused + between(run.pausedAt, now));
}

/** Active time of the current part at an instant, milliseconds; 0 before it began. */
export function activeTime(run: Pick<Run, 'paused' | 'pausedAt' | 'partStartedAt'>, now: Instant): Milliseconds {
  return milliseconds(run.partStartedAt === null ? 0 : now - run.partStartedAt - pausedUpTo(run, now));
}

/** Rounding of binary fractions in milliseconds. */
const rounding = 1e-6;

/** When the breath, or the tension of a relaxation, that is led at an active time began; null where none is. */
function beganAt(part: AgendaPart, run: Run, active: Milliseconds): Milliseconds | null {
  const length = wholeLength(part, run);
  const guide = ledBreath(part.breathing, run.adapted[part.id]);
  if (guide !== null) {
    const turn = guide.turnsFrom ?? null;
    const old = turn?.guide ?? null;
    const isOld = turn !== null && active < turn.at;
    if (isOld) return old === null ? null : cycleStartAt(pacing(old, turn.at), active);
    return cycleStartAt(pacing(guide, length), active);
  }
  if (part.relaxation === null) return null;
  const relaxed = relaxing(part.relaxation, length);
  if (active >= relaxationEnd(relaxed)) return null;
  return relaxationStarts(relaxed).findLast(({ kind, at }) => kind === 'tense' && at <= active)?.at ?? null;
}

/**
 * How far into a breath the part is at an active time, milliseconds: after a rest it goes on from the beginning of that
 * breath, and a relaxation from the tension of its group. 0 where neither is being led.
 */
export function intoBreath(part: AgendaPart | undefined, run: Run, active: Milliseconds): Milliseconds {
  // A moment that falls a hair before the beginning of a breath is the beginning of that breath.
  const began = part === undefined ? null : beganAt(part, run, milliseconds(active + rounding));
  return milliseconds(began === null ? 0 : Math.max(0, active - began));
}
