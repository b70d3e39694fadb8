import type { BreathMoment } from '#core/breathing/pacing';
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
