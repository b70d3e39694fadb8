/** The room as it was measured, metres. */
export interface Place {
  /** From the wall to the last row. */
  readonly farthestSeat: number;
  readonly pictureHeight: number;
}

/** No text on the wall is lower than this share of the picture, whatever the room. */
export const leastText = 0.04;
/** More than this no scene could hold; the room then wants a larger picture. */
const mostText = 0.12;

/**
 * The least height of letters that the last row can read, as a share of the picture's height, before any bounds.
 * @source AVIXA DISCAS, basic decision making: element height as a share of the image height = distance / (200 x image height).
 */
export function textNeeded({ farthestSeat, pictureHeight }: Place): number {
  return farthestSeat / (200 * pictureHeight);
}

/** The least height of letters on the wall, as a share of the picture's height, 0.04 to 0.12; null: a room nobody measured. */
export function leastTextFor(place: Place | null): number {
  return place === null ? leastText : Math.min(mostText, Math.max(leastText, textNeeded(place)));
}
