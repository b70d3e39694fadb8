/** Something that stands on paper in one piece, and how high it is at most, millimetres. */
export interface Piece<T> {
  readonly height: number;
  readonly of: T;
}

/** Free height of a page between its head and its foot, on Letter and A4 alike, millimetres. */
const pageHeight = 222;

/** How high some text is at most: lines of `wide` letters. */
export function textHeight(text: string, wide: number, line = 4.6): number {
  return Math.max(1, Math.ceil(text.length / wide)) * line;
}

/**
 * Shares pieces out on pages. `above`: what the first page begins with; `below`: what the last one ends with, which gets a page to
 * itself where it doesn't fit. There is at least one page.
 */
export function pagesOf<T>(
  pieces: readonly Piece<T>[],
  { above, below }: { readonly above: number; readonly below: number },
): readonly (readonly T[])[] {
  const pages: T[][] = [[]];
  let free = pageHeight - above;
  for (const { height, of } of pieces) {
    const isBegun = (pages.at(-1)?.length ?? 0) > 0 || (pages.length === 1 && above > 0);
    if (height > free && isBegun) {
      pages.push([]);
      free = pageHeight;
    }
    pages.at(-1)?.push(of);
    free -= height;
  }
  if (below > free) pages.push([]);
  return pages;
}
