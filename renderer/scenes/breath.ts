import { type BreathMoment, breathAt, type Pacing } from '#core/breathing/pacing';
import { after, type Instant } from '#core/time/instant';
import { type Milliseconds, milliseconds } from '#core/time/milliseconds';
import type { BreathAnimation } from './breath-animation';
import { useLasting } from './lasting';

/** Steps of a phase where nothing may move. */
export const stepsInPhase = 4;

/** The active time at which the words, the count or the step next change; null once the breath rests. */
function nextChange(pacing: Pacing, breath: BreathMoment, elapsed: Milliseconds): number | null {
  if (breath.stage === 'resting') return null;
  if (breath.stage === 'settling') return pacing.leadIn - (Math.ceil(breath.startsIn / 1000) - 1) * 1000;
  const beat = breath.phaseStart + breath.phaseLength - (breath.count - 1) * breath.beat;
  const quarter = breath.phaseLength / stepsInPhase;
  const step = breath.phaseStart + (Math.floor((elapsed - breath.phaseStart) / quarter) + 1) * quarter;
  return Math.min(beat, step);
}

/** The breath as words and a count; wakes at each beat and at each phase. */
export function useBreath({ pacing, zero, now }: BreathAnimation): BreathMoment {
  return useLasting(now, (at: Instant) => {
    const elapsed = milliseconds(at - zero);
    const value = breathAt(pacing, elapsed);
    const next = nextChange(pacing, value, elapsed);
    return { value, until: next === null ? null : after(zero, milliseconds(next)) };
  });
}
