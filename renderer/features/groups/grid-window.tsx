/** Sizes of the grid, CSS pixels. */
export const gridSizes = { name: 216, cell: 40, total: 80, head: 76, row: 36, foot: 36 } as const;

/** Lines beyond the edge that are drawn ahead of being seen; so many at a time come and go. */
const ahead = 4;

/** A run of lines: from the first, until before the last. */
export interface Run {
  readonly from: number;
  readonly until: number;
}

export interface RunGround {
  /** How far it is scrolled, and how much is in sight, pixels. */
  readonly scroll: number;
  readonly size: number;
  /** Of one line. */
  readonly each: number;
  readonly count: number;
}

/** The lines that are in sight, and a few around them. */
export function runOf({ scroll, size, each, count }: RunGround): Run {
  const from = Math.max(0, Math.floor(scroll / each / ahead) * ahead - ahead);
  const until = Math.min(count, Math.ceil((scroll + size) / each / ahead) * ahead + ahead);
  return { from: Math.min(from, until), until };
}

/** How far to scroll so that a line is whole in sight; as it is where it already is. */
export function scrollTo(line: number, { scroll, size, each }: Omit<RunGround, 'count'>): number {
  const start = line * each;
  if (start < scroll) return start;
  return start + each > scroll + size ? start + each - size : scroll;
}

/** A place in the grid: row -1 is the head of a column, column -1 the name of a row. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** The place that a key leads to; null where it is no such key. */
export function placeAfter(
  { key, isAll }: { readonly key: string; readonly isAll: boolean },
  at: GridPlace,
  count: { readonly rows: number; readonly columns: number },
): GridPlace | null {
  const to = (row: number, column: number): GridPlace => ({
    row: Math.min(count.rows - 1, Math.max(-1, row)),
    column: Math.min(count.columns - 1, Math.max(-1, column)),
  });
  switch (key) {
    case 'ArrowDown':
      return to(at.row + 1, at.column);
    case 'ArrowUp':
      return to(at.row - 1, at.column);
    case 'ArrowRight':
      return to(at.row, at.column + 1);
    case 'ArrowLeft':
      return to(at.row, at.column - 1);
    case 'PageDown':
      return to(at.row + 10, at.column);
    case 'PageUp':
      return to(at.row - 10, at.column);
    case 'Home':
      return isAll ? to(0, 0) : to(at.row, 0);
    case 'End':
      return isAll ? to(count.rows, count.columns) : to(at.row, count.columns);
    default:
      return null;
  }
}
