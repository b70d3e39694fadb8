import { after, type Instant } from '#core/time/instant';
import { type Milliseconds, seconds } from '#core/time/milliseconds';
import type { HeldClass } from './held-class';
import { read } from './reading';

/** How long the first press waits for the second. */
export const secondPressWithin = seconds(4);

/**
 * True where a press of Next from a clicker or a key would end a guided practice before its time: a clicker that was
 * bumped must not do that, so that it takes two presses.
 */
function takesTwoPresses({ agenda, run, now }: Pick<HeldClass, 'agenda' | 'run' | 'now'>): boolean {
  const part = agenda.find(({ id }) => id === run.part);
  const { remaining } = read(agenda, run, now);
  return part?.isGuided === true && run.playback === 'play' && remaining !== null && remaining > 0;
}

/** The first of two presses: of which part, until when it waits for the second, and which press it was. */
export interface FirstPress {
  readonly part: string;
  readonly until: Instant;
  readonly key: string;
}

/** A press of Next, and how long it would wait for a second one, milliseconds. */
interface Press {
  readonly key: string;
  readonly within: Milliseconds;
}

/**
 * Whether a press of Next is to be obeyed, and what waits for a second press from then on. The same press, sent again
 * because its answer was lost, is no second one.
 */
export function nextPressed(
  held: Pick<HeldClass, 'agenda' | 'run' | 'now'>,
  first: FirstPress | null,
  { key, within }: Press,
): { readonly isObeyed: boolean; readonly waitsFor: FirstPress | null } {
  const { run, now } = held;
  if (run.part === null || !takesTwoPresses(held)) return { isObeyed: true, waitsFor: null };
  const waits = first !== null && first.part === run.part && first.until >= now;
  if (waits && first.key === key) return { isObeyed: false, waitsFor: first };
  if (waits) return { isObeyed: true, waitsFor: null };
  return { isObeyed: false, waitsFor: { part: run.part, until: after(now, within), key } };
}
