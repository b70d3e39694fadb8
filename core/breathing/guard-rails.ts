import { breathsPerMinute } from './pacing';
import type { Pattern, Phase } from './pattern';

/** From the least to the most that is led. */
type Bounds = readonly [least: number, most: number];

/**
 * Seconds that a phase may last. Others allow up to 99 s; a room full of beginners is not asked for that.
 * @source our own recommendation; the longest common hold is the 7 s of 4-7-8 breathing
 */
const seconds: Readonly<Record<Phase['kind'] | 'sip', Bounds>> = {
  inhale: [1.5, 10],
  sip: [0.3, 1.5],
  exhale: [2, 16],
  'hold-full': [0.1, 8],
  'hold-empty': [0.1, 6],
};

/**
 * The slowest and the fastest pace that is led, breaths a minute.
 * @source our own recommendation; the slowest common pattern, 4-7-8, has 3.16
 */
export const paceBounds: Bounds = [3, 15];

/** At most so many phases in a pattern. */
export const mostPhases = 8;

/** The seconds that a phase may last. */
export function phaseBounds({ kind, sip }: Phase): Bounds {
  return seconds[kind === 'inhale' && sip === true ? 'sip' : kind];
}

/** True from the least to the most, both included. Figures that were worked out may miss them by a rounding. */
export function isWithin(value: number, [least, most]: Bounds): boolean {
  const rounding = 1e-9;
  return value >= least - rounding && value <= most + rounding;
}

/** True where the breath is held in some phase. */
export function holds(pattern: Pattern): boolean {
  return pattern.phases.some(({ kind }) => kind === 'hold-full' || kind === 'hold-empty');
}

/** True for a pace (breaths a minute) that is led, and for a pattern without phases, which has none. */
export function hasFairPace(pattern: Pattern): boolean {
  return pattern.phases.length === 0 || isWithin(breathsPerMinute(pattern), paceBounds);
}

/** True where the pattern breathes in and out. */
export function hasBothWays({ phases }: Pattern): boolean {
  return phases.some(({ kind }) => kind === 'inhale') && phases.some(({ kind }) => kind === 'exhale');
}
