import { stringify } from 'csv-stringify/sync';
import type { Batch } from '#core/billing/batch';
import { batchColumns, batchRows } from '#core/billing/batch-table';
import type { Delimiter, ExportForm } from '#core/billing/export-profile';
import { cellWritten, csvStyle } from './billing-csv';
import type { FileBytes } from './billing-table';
import { WorkbookSheet } from './workbook-sheet';
import { sheetPart, workbookParts } from './workbook-xml';
import { zipParts } from './zip-parts';

/** In which form a table of documents leaves. */
export type BatchForm = Exclude<ExportForm, 'fhir'>;

async function* whole(text: string): FileBytes {
  yield Buffer.from(text);
}

function csvOf(batch: Batch, { form, delimiter }: { readonly form: BatchForm; readonly delimiter: Delimiter }): string {
  const isForSheets = form === 'csv';
  const rows = batchRows(batch).map((row) =>
    row.map((cell, at) => cellWritten(cell, batchColumns[at]?.[1] ?? 'text', isForSheets)),
  );
  const names = batchColumns.map(([name]) => name);
  return stringify([names, ...rows], { ...csvStyle(delimiter), bom: isForSheets });
}

/** The documents of a batch as a table: the same batch makes the same bytes. */
export function batchFile(batch: Batch, shape: { readonly form: BatchForm; readonly delimiter: Delimiter }): FileBytes {
  if (shape.form !== 'xlsx') return whole(csvOf(batch, shape));
  const sheet = new WorkbookSheet(batchColumns.map(([name, kind]) => ({ name, kind })));
  const text = `${sheet.start()}${sheet.rows(batchRows(batch))}${sheet.end}`;
  return zipParts([
    ...workbookParts(['Documents']).map((part) => ({ name: part.name, bytes: whole(part.text) })),
    { name: sheetPart(1), bytes: whole(text) },
  ]);
}
