import { seconds } from '#core/time/milliseconds';
import type { HeldClass } from './held-class';
import { read } from './reading';

/** How long the first press waits for the second. */
export const secondPressWithin = seconds(4);

/**
 * True where a press of Next from a clicker or a key would end a guided practice before its time: a clicker that was
 * bumped must not do that, so that it takes two presses.
 */
export function takesTwoPresses({ agenda, run, now }: Pick<HeldClass, 'agenda' | 'run' | 'now'>): boolean {
  const part = agenda.find(({ id }) => id === run.part);
  const { remaining } = read(agenda, run, now);
  return part?.isGuided === true && run.playback === 'play' && remaining !== null && remaining > 0;
}
