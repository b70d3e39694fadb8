import { stringify } from 'csv-stringify/sync';
import { type CmsSheet, cmsColumns } from '#core/billing/cms1500';
import { spreadsheetText } from './spreadsheet-text';

const columns = ['claim', 'sheet', 'sheets', 'item', 'line', 'value'] as const;

function rowsOf({ claim, no, of, items, lines }: CmsSheet) {
  const about = [claim, String(no), String(of)];
  return [
    ...items.map(({ item, value }) => [...about, item, '', value]),
    ...lines.flatMap((line, at) => cmsColumns.map((column) => [...about, `24${column}`, String(at + 1), line[column]])),
  ];
}

/** What stands on the forms of some claims as a table for spreadsheets: a row for each item, and for each column of each line. */
export function cmsTable(sheets: readonly CmsSheet[]): string {
  return stringify(sheets.flatMap(rowsOf), {
    columns: [...columns],
    header: true,
    bom: true,
    record_delimiter: '\r\n',
    quoted_match: /^\s|\s$/,
    cast: { string: spreadsheetText },
  });
}
