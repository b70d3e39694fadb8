import { type DisplayPrint, likely, printOf, scoreOf } from './display-print';
import type { SeenDisplay } from './seen-display';

/** `unsure`: two displays are as much like the remembered one as each other. */
export type Match = { readonly kind: 'found'; readonly display: SeenDisplay } | { readonly kind: 'none' | 'unsure' };

/** Finds a remembered display among those that are there, seen from the display of the controls. Ids play no part in it. */
export function matchDisplay(remembered: DisplayPrint, displays: readonly SeenDisplay[], controls: SeenDisplay): Match {
  const scored = displays
    .map((display) => ({ display, score: scoreOf(remembered, printOf(display, controls)) }))
    .filter(({ score }) => score >= likely)
    .toSorted((one, other) => other.score - one.score);
  const [first, second] = scored;
  if (first === undefined) return { kind: 'none' };
  if (second !== undefined && second.score === first.score) return { kind: 'unsure' };
  return { kind: 'found', display: first.display };
}
