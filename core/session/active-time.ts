import { between, type Instant } from '#core/time/instant';
import { type Milliseconds, milliseconds } from '#core/time/milliseconds';
import type { AgendaPart } from './agenda';
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

/**
 * How far into a breath the part is at an active time, milliseconds: after a rest it goes on from the beginning of that
 * breath. 0 where no breath is being led.
 */
export function intoBreath(part: AgendaPart | undefined, run: Run, active: Milliseconds): Milliseconds {
  const breath = part?.breath ?? null;
  if (part === undefined || breath === null || active <= breath.leadIn) return milliseconds(0);
  const cycles = Math.floor((wholeLength(part, run) - breath.leadIn + rounding) / breath.cycle);
  const led = active - breath.leadIn;
  if (led >= cycles * breath.cycle) return milliseconds(0);
  const into = led % breath.cycle;
  return milliseconds(breath.cycle - into < rounding ? 0 : into);
}
