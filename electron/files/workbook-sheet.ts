import type { Cell, CellKind } from '#core/billing/export-columns';
import { looks, xmlText } from './workbook-xml';

/** One column of a sheet. */
export interface SheetColumn {
  readonly name: string;
  readonly kind: CellKind;
}

const day = 86_400_000;
/** What spreadsheets count days from. @source ECMA-376 part 1, 18.17.4.1 */
const dayNought = Date.UTC(1899, 11, 30);

/** A date or a local date and time, ISO 8601, as a number of days. */
function serial(iso: string): string {
  const at = Date.parse(iso.length > 10 ? `${iso}Z` : `${iso}T00:00:00Z`);
  return String(Math.round(((at - dayNought) / day) * 1e8) / 1e8);
}

function textCell(text: string, look: number): string {
  if (text === '') return `<c s="${look}"/>`;
  return `<c s="${look}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}

function cellOf(cell: Cell, kind: CellKind): string {
  if (cell === null) return '<c/>';
  if (typeof cell === 'number') return `<c s="${looks[kind]}"><v>${kind === 'money' ? cell / 100 : cell}</v></c>`;
  return kind === 'text' ? textCell(cell, looks.text) : `<c s="${looks[kind]}"><v>${serial(cell)}</v></c>`;
}

const widths: Readonly<Record<CellKind, number>> = { text: 18, count: 10, money: 12, date: 12, moment: 18 };

/** The beginning of a sheet: its first row stays in sight. */
export function sheetStart(columns: readonly SheetColumn[]): string {
  const wide = columns.map(({ name, kind }, at) => {
    const width = Math.max(widths[kind], name.length + 2);
    return `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`;
  });
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${wide.join('')}</cols><sheetData><row>${columns.map(({ name }) => textCell(name, looks.heading)).join('')}</row>`
  );
}

/** Rows of a sheet: a cell for each column, typed. There are no formulas. */
export function sheetRows(columns: readonly SheetColumn[], rows: readonly (readonly Cell[])[]): string {
  return rows
    .map((row) => `<row>${row.map((cell, at) => cellOf(cell, columns[at]?.kind ?? 'text')).join('')}</row>`)
    .join('');
}

/** The end of a sheet. */
export const sheetEnd = '</sheetData></worksheet>';
