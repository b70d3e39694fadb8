/** Nothing is told of fewer people. */
export const fewest = 5;

/** How many went down, stayed and went up. */
export interface Directions {
  readonly lower: number;
  readonly same: number;
  readonly higher: number;
}

/**
 * True where nobody's direction can be told from the counts, not even by one of those who were counted, who knows their own:
 * without any one person at least two of the three still have somebody.
 */
export function tellsNobody({ lower, same, higher }: Directions): boolean {
  const cells = [lower, same, higher].filter((count) => count > 0);
  if (lower + same + higher < fewest) return false;
  return cells.length === 3 || (cells.length === 2 && cells.every((count) => count >= 2));
}

/** Counts changes by their direction. */
export function directionsOf(changes: readonly number[]): Directions {
  const count = (isIn: (change: number) => boolean): number => changes.filter(isIn).length;
  return { lower: count((by) => by < 0), same: count((by) => by === 0), higher: count((by) => by > 0) };
}
