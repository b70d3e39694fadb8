import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Area, SeenDisplay } from '#core/displays/seen-display';

const place = z.object({
  /** What the desk was, as `deskOf` tells it. */
  desk: z.string(),
  bounds: z.object({ x: z.int(), y: z.int(), width: z.int().min(200), height: z.int().min(200) }),
  isMaximized: z.boolean(),
});
const places = z.array(place);

/** Where a window stood. */
export type WindowPlace = z.infer<typeof place>;

/** The displays of a desk by what they are known by again: names, sizes and places, whatever the system numbers them. */
export function deskOf(displays: readonly SeenDisplay[]): string {
  return displays
    .map(
      ({ label, nativeWidth, nativeHeight, bounds: { x, y } }) => `${label} ${nativeWidth}x${nativeHeight} ${x},${y}`,
    )
    .toSorted()
    .join('; ');
}

/** All places that a file keeps; none where it was never written, or is not to be read: a place that nobody knows is no loss. */
export function placesIn(file: string): readonly WindowPlace[] {
  try {
    return places.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // As said above.
    return [];
  }
}

function isInSight({ x, y, width }: Area, displays: readonly SeenDisplay[]): boolean {
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
  const found = placesIn(file).find((one) => one.desk === desk);
  return found !== undefined && isInSight(found.bounds, displays) ? found : null;
}
