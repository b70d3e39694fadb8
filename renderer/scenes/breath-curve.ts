import { breathAt, type Pacing, pacingEnd, phaseStarts, restingFullness } from '#core/breathing/pacing';
import { milliseconds, seconds } from '#core/time/milliseconds';

/** One point of a breath: where in the curve (0 to 1), in which phase and how far, how full, and how far a hold's ring stands off (0 to 1). */
export interface BreathPoint {
  readonly offset: number;
  /** Where in its own cycle, 0 to 1. */
  readonly inCycle: number;
  readonly phaseIndex: number;
  readonly fraction: number;
  readonly fullness: number;
  readonly standOff: number;
}

/** A curve that repeats: one cycle, or all of them where a ramp makes each another. */
export interface BreathCurve {
  readonly points: readonly BreathPoint[];
  /** Milliseconds. */
  readonly duration: number;
  readonly turns: number;
}

/** Straight lines between this many points of a phase leave the cosine by less than 0.1 %; by 0.3 % where each cycle has its own. */
const pointsInPhase = { alike: 32, ramped: 16 } as const;

/** A hold's ring opens in its first seventh and closes until its end. */
function standOffIn(fraction: number): number {
  const opening = 1 / 7;
  if (fraction >= opening) return (1 - fraction) / (1 - opening);
  const share = fraction / opening;
  return share * share * (3 - 2 * share);
}

/** The breath as points for an animation, read off the same function that times the words and sounds. */
export function breathCurve(pacing: Pacing): BreathCurve {
  const isRamped = pacing.rampStarts.length > 1;
  const led: Pacing = { ...pacing, leadIn: milliseconds(0), cycles: isRamped ? pacing.cycles : 1 };
  const duration = pacingEnd(led);
  const count = isRamped ? pointsInPhase.ramped : pointsInPhase.alike;
  const starts = phaseStarts(led);
  const points = starts.flatMap(({ at }, index) => {
    const length = (starts[index + 1]?.at ?? duration) - at;
    return Array.from({ length: count }, (_, step) => pointAt(led, at + (length * step) / count));
  });
  return { points: [...points, lastOf(led)], duration, turns: isRamped ? 1 : pacing.cycles };
}

function pointAt(led: Pacing, at: number): BreathPoint {
  const breath = breathAt(led, milliseconds(at));
  if (breath.stage !== 'breathing') return lastOf(led);
  const { phaseIndex, fraction, fullness, kind } = breath;
  const isHold = kind === 'hold-full' || kind === 'hold-empty';
  const standOff = isHold ? standOffIn(fraction) : 0;
  const inCycle = shareBefore(led, phaseIndex) + fraction * shareOf(led, phaseIndex);
  return { offset: at / pacingEnd(led), inCycle, phaseIndex, fraction, fullness, standOff };
}

function lastOf({ pattern }: Pacing): BreathPoint {
  const phaseIndex = pattern.phases.length - 1;
  return { offset: 1, inCycle: 1, phaseIndex, fraction: 1, fullness: restingFullness(pattern), standOff: 0 };
}

/** A phase's share of its cycle, 0 to 1: the same at every pace. */
export function shareOf({ pattern, cycle }: Pacing, phaseIndex: number): number {
  return seconds(pattern.phases[phaseIndex]?.seconds ?? 0) / cycle;
}

/** The share of a cycle that lies before one of its phases, 0 to 1. */
export function shareBefore(pacing: Pacing, phaseIndex: number): number {
  return pacing.pattern.phases.slice(0, phaseIndex).reduce((total, _, index) => total + shareOf(pacing, index), 0);
}
