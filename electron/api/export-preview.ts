import { type ColumnId, cellText, inFileOrder, kindOf, rowsOf } from '#core/billing/export-columns';
import { ExportTally, type ExportTotals, type PayerSum } from '#core/billing/export-tally';
import type { ExportedLine } from '#core/billing/exported-line';
import type { Quarantined } from '#core/ports/store';
import { type Answer, done, refused } from './answer';
import { writeAudit } from './audit';
import { type LinesAsked, linesSource } from './export-lines';
import type { House } from './house';

/** What a file would hold. */
export interface FilePreview extends ExportTotals {
  readonly unsigned: number;
  readonly payers: readonly PayerSum[];
  /** The columns in the order of the file, and its first rows. */
  readonly columns: readonly ColumnId[];
  readonly rows: readonly (readonly string[])[];
  readonly unusable: readonly Quarantined[];
}

const manyShown = 5;

/** Counts what a file would hold and shows how it begins. */
export async function previewFile(
  house: House,
  asked: LinesAsked & { readonly columns: readonly ColumnId[] },
): Promise<Answer<FilePreview>> {
  const begun = await house.serially(async () => {
    const source = await linesSource(house, asked);
    if (source.done) await writeAudit(house, [{ did: 'saw', kind: 'billing' }]);
    return source;
  });
  if (!begun.done) return begun;
  const { unsigned, sessions } = begun.value;
  const tally = new ExportTally();
  const first: ExportedLine[] = [];
  for await (const lines of sessions()) {
    tally.take(lines);
    first.push(...lines.slice(0, manyShown - first.length));
  }
  if (house.isShut) return refused('locked');
  const columns = inFileOrder(asked.columns);
  const kinds = columns.map(kindOf);
  const rows = rowsOf(columns, first).map((row) => row.map((cell, at) => cellText(cell, kinds[at] ?? 'text')));
  return done({
    ...tally.totals,
    unsigned,
    payers: tally.payers,
    columns,
    rows,
    unusable: house.remarks.unusable,
  });
}
