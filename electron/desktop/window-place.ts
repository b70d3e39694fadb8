import { readFileSync, writeFileSync } from 'node:fs';
import type { BrowserWindow, Rectangle } from 'electron';
import { z } from 'zod';
import type { SeenDisplay } from '#core/displays/seen-display';
import { seenDisplays } from './seen-displays';

const place = z.object({
  /** What the desk was, as `deskOf` tells it. */
  desk: z.string(),
  bounds: z.object({ x: z.int(), y: z.int(), width: z.int().min(200), height: z.int().min(200) }),
  isMaximized: z.boolean(),
});
const places = z.array(place);

/** Where a window stood. */
export type WindowPlace = z.infer<typeof place>;

/** So many desks are remembered: the office, the rooms, the kitchen table. */
const mostDesks = 12;
/** After the last move, milliseconds. */
const settle = 500;

/** The displays of a desk by what they are known by again: names, sizes and places, whatever the system numbers them. */
export function deskOf(displays: readonly SeenDisplay[]): string {
  return displays
    .map(
      ({ label, nativeWidth, nativeHeight, bounds: { x, y } }) => `${label} ${nativeWidth}x${nativeHeight} ${x},${y}`,
    )
    .toSorted()
    .join('; ');
}

function kept(file: string): readonly WindowPlace[] {
  try {
    return places.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // Never written, or not to be read: a place that nobody knows is no loss.
    return [];
  }
}

function isInSight({ x, y, width }: Rectangle, displays: readonly SeenDisplay[]): boolean {
  // A hand must reach the window's title.
  return displays.some(
    ({ bounds }) =>
      y >= bounds.y - 8 &&
      y < bounds.y + bounds.height - 40 &&
      x + width > bounds.x + 80 &&
      x < bounds.x + bounds.width - 80,
  );
}

/** Where the window stood on a desk of these displays; null: nobody knows, or it would not be seen there. */
export function placeOn(file: string, displays: readonly SeenDisplay[]): WindowPlace | null {
  const desk = deskOf(displays);
  const found = kept(file).find((one) => one.desk === desk);
  return found !== undefined && isInSight(found.bounds, displays) ? found : null;
}

/** Puts a window where it stood on this desk, and keeps where it is moved to from then on. */
export function keepPlace(window: BrowserWindow, file: string): void {
  const known = placeOn(file, seenDisplays());
  if (known !== null) window.setBounds(known.bounds);
  if (known?.isMaximized === true) window.maximize();
  let timer: NodeJS.Timeout | undefined;
  const keep = (): void => {
    clearTimeout(timer);
    if (window.isDestroyed() || window.isMinimized()) return;
    const now = { desk: deskOf(seenDisplays()), bounds: window.getNormalBounds(), isMaximized: window.isMaximized() };
    const others = kept(file).filter(({ desk }) => desk !== now.desk);
    try {
      writeFileSync(file, JSON.stringify([now, ...others].slice(0, mostDesks)));
    } catch {
      // A full disk keeps no place; the next move tries again.
    }
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(keep, settle);
  };
  window.on('move', soon);
  window.on('resize', soon);
  window.on('close', keep);
  window.once('closed', () => clearTimeout(timer));
}
