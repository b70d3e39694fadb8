import type { BreathingGuide } from '#core/curriculum/class-plan';
import type { LedBreath } from '#core/curriculum/led-part';
import { seconds } from '#core/time/milliseconds';
import type { Adapted } from './run';

/** Time to settle where a part that leads no breath by its plan is given one. */
export const settling = seconds(8);

/**
 * The breath that a part leads in this class: its own, or the one that it was given instead, which keeps the part's time to
 * settle. Given while the part ran it begins where the cycle that was being led is over. Null where it leads none.
 */
export function ledBreath(own: BreathingGuide | null, adapted: Adapted | undefined): LedBreath | null {
  const given = adapted?.to.breathing;
  if (given === undefined) return own;
  const turn = adapted?.turn ?? null;
  if (turn === null) return { ...given, leadIn: own?.leadIn ?? settling };
  return { ...given, leadIn: turn.at, turnsFrom: turn };
}
