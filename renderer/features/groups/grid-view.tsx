import type { Grid, GridColumn, GridRow } from '#core/groups/grid';
import { folded } from '#core/people/folded';
import { type CellSign, cellSign } from './cell-sign';

/** What of the grid is looked at. */
export interface GridWish {
  readonly only: 'all' | 'missing' | 'unsigned' | 'make-ups';
  /** A piece of a name; empty: everybody. */
  readonly name: string;
}

/** One cell as it is drawn. */
export interface ShownCell {
  readonly sign: CellSign;
  readonly isAmended: boolean;
  readonly minutes: number | null;
}

/** The part of a grid that fits a wish. */
export interface GridView {
  readonly columns: readonly { readonly at: number; readonly column: GridColumn }[];
  readonly rows: readonly { readonly row: GridRow; readonly cells: readonly ShownCell[] }[];
}

function shown(row: GridRow, at: number, column: GridColumn): ShownCell {
  const cell = row.cells[at];
  if (cell === undefined) return { sign: 'none', isAmended: false, minutes: null };
  return { sign: cellSign(cell, column), isAmended: cell.isAmended, minutes: cell.minutes };
}

/** Whether a cell is what somebody looks for: only rows and columns with one are shown. */
function isWanted(only: GridWish['only'], sign: CellSign, isGuest: boolean): boolean {
  if (only === 'missing') return sign === 'missing';
  const isMakeUp = sign === 'made-up' || (isGuest && sign !== 'none' && sign !== 'off');
  return only === 'make-ups' ? isMakeUp : true;
}

function named({ name }: GridRow, words: readonly string[]): boolean {
  const text = folded(name);
  return words.every((word) => text.includes(word));
}

/** The rows and columns that fit a wish, with what each cell shows. */
export function gridView({ columns, rows }: Grid, { only, name }: GridWish): GridView {
  const words = folded(name)
    .split(' ')
    .filter((word) => word !== '');
  const kept = columns
    .map((column, at) => ({ at, column }))
    .filter(({ column }) => only !== 'unsigned' || isUnsigned(column));
  const listed = rows.filter((row) => named(row, words));
  const cells = listed.map((row) => kept.map(({ at, column }) => shown(row, at, column)));
  if (only === 'all' || only === 'unsigned') {
    return { columns: kept, rows: listed.map((row, place) => ({ row, cells: cells[place] ?? [] })) };
  }
  const wanted = listed.map((row, place) =>
    (cells[place] ?? []).map(({ sign }) => isWanted(only, sign, row.state === 'guest')),
  );
  const isColumn = kept.map((_, at) => wanted.some((row) => row[at] === true));
  return {
    columns: kept.filter((_, at) => isColumn[at]),
    rows: listed.flatMap((row, place) =>
      wanted[place]?.includes(true) === true
        ? [{ row, cells: (cells[place] ?? []).filter((_, at) => isColumn[at]) }]
        : [],
    ),
  };
}

/** True of a meeting that waits for a signature: over, or still running. */
export function isUnsigned({ state }: GridColumn): boolean {
  return state === 'unsigned' || state === 'running';
}

/** How many cells of a grid wait for a mark, and how many meetings for a signature. */
export function gridGaps({ columns, rows }: Grid): { readonly missing: number; readonly unsigned: number } {
  const missing = rows.reduce(
    (sum, { cells }) =>
      sum + cells.filter((cell, at) => columns[at] !== undefined && cellSign(cell, columns[at]) === 'missing').length,
    0,
  );
  return { missing, unsigned: columns.filter(isUnsigned).length };
}
