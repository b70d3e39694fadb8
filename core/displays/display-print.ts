import type { SeenDisplay } from './seen-display';

/** Where a display stands from the display of the controls. */
export type Side = 'left' | 'right' | 'above' | 'below' | 'same';

/** What a display is known by again. */
export interface DisplayPrint {
  readonly label: string;
  /** Native size, pixels. */
  readonly width: number;
  readonly height: number;
  readonly isInternal: boolean;
  readonly side: Side;
}

/** On which side of the controls a display stands: the way to it that is longer, measured from middle to middle. */
function sideOf({ bounds }: SeenDisplay, { bounds: controls }: SeenDisplay): Side {
  const across = bounds.x + bounds.width / 2 - controls.x - controls.width / 2;
  const down = bounds.y + bounds.height / 2 - controls.y - controls.height / 2;
  if (across === 0 && down === 0) return 'same';
  // Sizes differ more than places do: each way counts by the room that the two of them take up along it.
  const isSideways =
    Math.abs(across) * (bounds.height + controls.height) >= Math.abs(down) * (bounds.width + controls.width);
  if (isSideways) return across < 0 ? 'left' : 'right';
  return down < 0 ? 'above' : 'below';
}

/** What to remember of a display, seen from the display that the controls are on. */
export function printOf(display: SeenDisplay, controls: SeenDisplay): DisplayPrint {
  return {
    label: display.label,
    width: display.nativeWidth,
    height: display.nativeHeight,
    isInternal: display.isInternal,
    side: sideOf(display, controls),
  };
}

const forLabel = 4;
const forSize = 2;
const forSide = 1;

/** From this score on a display may be the one that was remembered: its name, or where no name is told its size and its side. */
export const likely = 3;

/** Machines round a size to their units of placing; so many pixels of difference are none. */
const rounding = 4;

function isSize(one: DisplayPrint, other: DisplayPrint): boolean {
  // A display that was turned is the same display.
  const [long, short] = [Math.max(one.width, one.height), Math.min(one.width, one.height)];
  return (
    Math.abs(long - Math.max(other.width, other.height)) <= rounding &&
    Math.abs(short - Math.min(other.width, other.height)) <= rounding
  );
}

/**
 * How much a display is like a remembered one, 0 to 7: its name counts 4, its native size 2, its side 1. Two names, or a
 * display that is built in and one that is not, are never the same: 0.
 */
export function scoreOf(remembered: DisplayPrint, seen: DisplayPrint): number {
  if (remembered.isInternal !== seen.isInternal) return 0;
  const areNamed = remembered.label !== '' && seen.label !== '';
  if (areNamed && remembered.label !== seen.label) return 0;
  return (
    (areNamed ? forLabel : 0) + (isSize(remembered, seen) ? forSize : 0) + (remembered.side === seen.side ? forSide : 0)
  );
}

/** The prints with one more in front, newest first: whatever it stands for is taken out, and no more than 12 are kept. */
export function rememberedWith(prints: readonly DisplayPrint[], print: DisplayPrint): readonly DisplayPrint[] {
  const same = (other: DisplayPrint): boolean =>
    other.label === print.label &&
    other.isInternal === print.isInternal &&
    other.side === print.side &&
    isSize(other, print);
  return [print, ...prints.filter((other) => !same(other))].slice(0, 12);
}
