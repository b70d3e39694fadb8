import type { GridColumn, GridRow } from '#core/groups/grid';
import type { Say } from '#ui/say';
import type { GridView, ShownCell } from './grid-view';
import type { GridPlace } from './grid-window';

/** What a cell says, without who and when. */
export function cellWords(say: Say, { sign, minutes, isAmended }: ShownCell): string {
  const is = say(`groups.sign.${sign}`);
  const long = minutes === null ? is : say('groups.sign-minutes', { sign: is, minutes });
  return isAmended ? say('groups.sign-amended', { sign: long }) : long;
}

/** What the head of a column says. */
export function columnWords(say: Say, { start, no, state, is, why }: GridColumn): string {
  const off = is === 'off' || state === 'cancelled' || state === 'not-held';
  const stands = off && why !== '' ? say('groups.off-why', { why }) : say(`groups.column.${off ? 'off' : state}`);
  return no === 0
    ? say('groups.column-off-words', { date: start, stands })
    : say('groups.column-words', { no, date: start, stands });
}

/** What a row says of the whole series. */
export function rowWords(say: Say, { name, attended, held, state }: GridRow): string {
  if (state === 'enrolled') return say('groups.row-words', { name, attended, held });
  return say('groups.row-words-belongs', { name, attended, held, belongs: say(`groups.belongs.${state}`) });
}

/** The place at which somebody stands, in words. */
export function placeWords(say: Say, { columns, rows }: GridView, { row, column }: GridPlace): string {
  const [head, line] = [columns[column]?.column, rows[row]];
  if (line === undefined) return head === undefined ? '' : columnWords(say, head);
  const cell = line.cells[column];
  if (head === undefined || cell === undefined) return rowWords(say, line.row);
  return say('groups.cell-words', { name: line.row.name, date: head.start, is: cellWords(say, cell) });
}
