import type { Grid, GridCell, GridColumn } from '#core/groups/grid';
import { attended, guests, type Mark } from '#core/session/mark';

/** What a cell of the grid shows: a mark, or why there is none. */
export type CellSign = Mark | 'made-up' | 'missing' | 'to-come' | 'off' | 'none';

/** The letter of each; empty where a cell is to be quiet. The same as on the keys of the room. */
export const signLetters: Readonly<Record<CellSign, string>> = {
  present: 'P',
  late: 'L',
  'left-early': 'E',
  'distress-exit': 'C',
  absent: 'A',
  excused: 'X',
  'cancelled-late': 'K',
  'no-show': 'U',
  visitor: 'V',
  observer: 'O',
  'made-up': 'M',
  missing: '?',
  'to-come': '',
  off: '',
  none: '',
};

/** True of a column in which everybody who was expected has to have a mark. */
function isHeld({ state }: GridColumn): boolean {
  return state === 'running' || state === 'unsigned' || state === 'signed';
}

function wasThere(mark: Mark | null): boolean {
  return mark !== null && attended.includes(mark);
}

/** What a cell shows. Who made up for it elsewhere was not here, whatever the mark says of why. */
export function cellSign({ mark, madeUpIn, isExpected }: GridCell, column: GridColumn): CellSign {
  if (madeUpIn !== null && !wasThere(mark)) return 'made-up';
  if (mark !== null) return mark;
  if (column.is === 'off' || column.state === 'cancelled' || column.state === 'not-held') return 'off';
  if (!isExpected) return 'none';
  return isHeld(column) ? 'missing' : 'to-come';
}

/** How many were in the room at each meeting as participants; null where it was not held. */
export function columnTotals({ columns, rows }: Grid): readonly (number | null)[] {
  return columns.map((column, at) => {
    if (!isHeld(column)) return null;
    const marks = rows.map(({ cells }) => cells[at]?.mark ?? null);
    return marks.filter((mark) => mark !== null && wasThere(mark) && !guests.includes(mark)).length;
  });
}
