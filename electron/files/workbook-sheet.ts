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
  return String((at - dayNought) / day);
}

function textCell(at: string, text: string, look: number): string {
  if (text === '') return `<c r="${at}" s="${look}"/>`;
  return `<c r="${at}" s="${look}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}

function cellOf(at: string, cell: Cell, kind: CellKind): string {
  if (cell === null) return `<c r="${at}" s="${looks[kind]}"/>`;
  if (kind === 'text') return textCell(at, String(cell), looks.text);
  const number = typeof cell === 'string' ? serial(cell) : kind === 'money' ? cell / 100 : cell;
  return `<c r="${at}" s="${looks[kind]}"><v>${number}</v></c>`;
}

/** The letters of a column, the first is 0. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${letters(Math.floor(column / 26) - 1)}${last}`;
}

const widths: Readonly<Record<CellKind, number>> = { text: 18, count: 10, money: 12, date: 12, moment: 18 };
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const frozen =
  '<sheetViews><sheetView workbookViewId="0">' +
  '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';

/** A sheet of a workbook, written from its first row on. Its first row names the columns and stays in sight; there are no formulas. */
export class WorkbookSheet {
  readonly #columns: readonly (SheetColumn & { readonly letters: string })[];
  #row = 1;

  constructor(columns: readonly SheetColumn[]) {
    this.#columns = columns.map((column, at) => ({ ...column, letters: letters(at) }));
  }

  start(): string {
    const wide = this.#columns.map(({ name, kind }, at) => {
      const width = Math.max(widths[kind], name.length + 2);
      return `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`;
    });
    const names = this.#columns.map((column) => textCell(`${column.letters}1`, column.name, looks.heading));
    return (
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}">${frozen}` +
      `<cols>${wide.join('')}</cols><sheetData><row r="1">${names.join('')}</row>`
    );
  }

  /** The next rows: a cell for each column, typed. */
  rows(rows: readonly (readonly Cell[])[]): string {
    return rows
      .map((row) => {
        this.#row += 1;
        const cells = this.#columns.map(({ letters: column, kind }, at) =>
          cellOf(`${column}${this.#row}`, row[at] ?? null, kind),
        );
        return `<row r="${this.#row}">${cells.join('')}</row>`;
      })
      .join('');
  }

  readonly end = '</sheetData></worksheet>';
}
