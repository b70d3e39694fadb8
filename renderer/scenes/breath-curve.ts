import { breathAt, type Pacing, restingFullness } from '#core/breathing/pacing';
import type { Pattern } from '#core/breathing/pattern';
import { milliseconds, seconds } from '#core/time/milliseconds';

/** One point of a breath: where in the cycle (0 to 1), how full, and how far a hold's ring stands off (0 to 1). */
export interface BreathPoint {
  readonly offset: number;
  readonly fullness: number;
  readonly standOff: number;
}

/** Straight lines between this many points of a phase leave the cosine by less than 0.2 %. */
const pointsInPhase = 32;

/** A hold's ring opens in its first seventh and closes until its end. */
function standOffIn(fraction: number): number {
  const opening = 1 / 7;
  if (fraction >= opening) return (1 - fraction) / (1 - opening);
  const share = fraction / opening;
  return share * share * (3 - 2 * share);
}

/** One cycle of a pattern as points for an animation, read off the same function that times the words and sounds. */
export function breathCurve({ pattern, cycle }: Pacing): readonly BreathPoint[] {
  const one: Pacing = { pattern, cycle, cycles: 1, leadIn: milliseconds(0) };
  const points = startsOf(pattern).flatMap(({ from, length }) =>
    Array.from({ length: pointsInPhase }, (_, index) => pointAt(one, from + (length * index) / pointsInPhase)),
  );
  return [...points, { offset: 1, fullness: restingFullness(pattern), standOff: 0 }];
}

function startsOf(pattern: Pattern): readonly { readonly from: number; readonly length: number }[] {
  let from = 0;
  return pattern.phases.map((phase) => {
    const start = { from, length: seconds(phase.seconds) };
    from += start.length;
    return start;
  });
}

function pointAt(one: Pacing, at: number): BreathPoint {
  const breath = breathAt(one, milliseconds(at));
  const offset = at / one.cycle;
  if (breath.stage !== 'breathing') return { offset, fullness: restingFullness(one.pattern), standOff: 0 };
  const isHold = breath.kind === 'hold-full' || breath.kind === 'hold-empty';
  return { offset, fullness: breath.fullness, standOff: isHold ? standOffIn(breath.fraction) : 0 };
}
