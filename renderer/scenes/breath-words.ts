import type { BreathMoment } from '#core/breathing/pacing';
import type { Pattern, Phase } from '#core/breathing/pattern';
import type { WordId } from '#words/en';

/** What the room is told to do at a moment of the breath. */
export function breathWord(breath: BreathMoment): WordId {
  if (breath.stage === 'settling') return 'wall.settle';
  if (breath.stage === 'resting') return 'wall.breathe-freely';
  return breath.sip ? 'wall.sip' : `wall.${breath.kind}`;
}

/** Seconds before the first breath that are counted down. */
const countedIn = 3;

/** The figure in the orb; null where there is nothing to count. */
export function breathCount(breath: BreathMoment): number | null {
  if (breath.stage === 'breathing') return breath.count;
  if (breath.stage === 'resting') return null;
  const seconds = Math.ceil(breath.startsIn / 1000);
  return seconds <= countedIn ? seconds : null;
}

/** For so many cycles the room is told where the air goes; by then it knows. */
const cyclesWithRoute = 3;

/** Where the air goes, in the first cycles of a pattern that says so; null where nothing is said. */
export function routeWord(pattern: Pattern, breath: BreathMoment): WordId | null {
  if (breath.stage !== 'breathing' || breath.cycle >= cyclesWithRoute) return null;
  const route = pattern.phases[breath.phaseIndex]?.route;
  return route === undefined ? null : `breath.${route}`;
}

/** The nostril that is open now; before the first breath the one that it begins with. */
export function openSide(pattern: Pattern, breath: BreathMoment): Phase['side'] | null {
  if (breath.stage === 'resting') return null;
  return pattern.phases[breath.stage === 'settling' ? 0 : breath.phaseIndex]?.side ?? null;
}
