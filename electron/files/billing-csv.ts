import { stringify } from 'csv-stringify/sync';
import { type Cell, type CellKind, cellText, kindOf, rowsOf } from '#core/billing/export-columns';
import type { Delimiter } from '#core/billing/export-profile';
import type { BillingTable, FileBytes } from './billing-table';
import { spreadsheetId } from './spreadsheet-id';

/** How lines are written. `isForSheets`: no text is run or altered by a spreadsheet; otherwise each is written as it is. */
export interface CsvStyle {
  readonly isForSheets: boolean;
  readonly delimiter: Delimiter;
}

/** A piece goes on when it has grown to this many characters. */
const pieceLength = 64 * 1024;

/** A cell as it is written. */
export function cellWritten(cell: Cell, kind: CellKind, isForSheets: boolean): string {
  const text = cellText(cell, kind);
  // Numbers, dates and times are what they are to a spreadsheet, too.
  return kind === 'text' && isForSheets ? spreadsheetId(text) : text;
}

/** RFC 4180: cells with blanks at their ends or with line breaks are quoted too. */
export function csvStyle(delimiter: Delimiter) {
  return { delimiter, record_delimiter: '\r\n', quoted_match: /^\s|\s$|[\r\n]/ };
}

/**
 * Lines as text: RFC 4180 in UTF-8, one row a line, dates and times ISO 8601, money with two decimals. For spreadsheets with a byte order
 * mark in front.
 */
export async function* billingCsv(
  { columns, sessions }: Omit<BillingTable, 'practice'>,
  { isForSheets, delimiter }: CsvStyle,
): FileBytes {
  const style = csvStyle(delimiter);
  const kinds = columns.map(kindOf);
  let text = stringify([[...columns]], { ...style, bom: isForSheets });
  for await (const lines of sessions) {
    const rows = rowsOf(columns, lines).map((row) =>
      row.map((cell, at) => cellWritten(cell, kinds[at] ?? 'text', isForSheets)),
    );
    if (rows.length > 0) text += stringify(rows, style);
    if (text.length < pieceLength) continue;
    yield Buffer.from(text);
    text = '';
  }
  if (text !== '') yield Buffer.from(text);
}
