import type { DisplayPrint } from './display-print';
import { matchDisplay } from './match-display';
import type { SeenDisplay } from './seen-display';

/** Why a person has to say where the wall belongs. */
export type PlacementQuestion =
  /** Several displays could be meant, and none of them is known. */
  | 'several'
  /** The display that was the wall before is the one that the controls are on now. */
  | 'controls';

/** Where the wall belongs. `single`: there is no other display than that of the controls. */
export type WallPlacement =
  | { readonly kind: 'on'; readonly display: SeenDisplay }
  | { readonly kind: 'ask'; readonly why: PlacementQuestion }
  | { readonly kind: 'single' };

/** The desk, and what was used for the wall before, newest first. */
export interface Desk {
  readonly displays: readonly SeenDisplay[];
  readonly controls: SeenDisplay;
  readonly remembered: readonly DisplayPrint[];
}

/** True for the display of the controls, and for one that lies in the same place: two displays in one place are one picture. */
export function showsControls({ id, bounds: { x, y } }: SeenDisplay, controls: SeenDisplay): boolean {
  return id === controls.id || (x === controls.bounds.x && y === controls.bounds.y);
}

/**
 * Where the wall belongs: the newest of the remembered displays that is there, else the one that is left beside the
 * controls. Over the controls it never goes, and where that or anything else is unclear it asks.
 */
export function wallPlacement({ displays, controls, remembered }: Desk): WallPlacement {
  const others = displays.filter((display) => !showsControls(display, controls));
  const [other, ...more] = others;
  if (other === undefined) return { kind: 'single' };
  for (const print of remembered) {
    // A print of the controls' own display was taken when the controls were elsewhere.
    const match = matchDisplay(print, displays, controls);
    if (match.kind === 'found') {
      return showsControls(match.display, controls)
        ? { kind: 'ask', why: 'controls' }
        : { kind: 'on', display: match.display };
    }
  }
  return more.length === 0 ? { kind: 'on', display: other } : { kind: 'ask', why: 'several' };
}
