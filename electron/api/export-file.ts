import { inFileOrder } from '#core/billing/export-columns';
import type { ExportForm, ExportPurpose, ExportRows, ExportShape } from '#core/billing/export-profile';
import { ExportTally, type ExportTotals } from '#core/billing/export-tally';
import type { ExportedLine } from '#core/billing/exported-line';
import type { Quarantined } from '#core/ports/store';
import { billingCsv } from '#files/billing-csv';
import type { BillingTable, FileBytes } from '#files/billing-table';
import { billingWorkbook } from '#files/billing-workbook';
import { fhirFile } from '#files/fhir-file';
import { sealedName, sealedZip } from '#files/sealed-zip';
import type { Why } from './answer';
import { writeAudit } from './audit';
import { type LinesAsked, linesSource } from './export-lines';
import { isWeak } from './gate-state';
import type { House } from './house';

/** A file that is wanted. */
export interface FileAsked extends LinesAsked, ExportShape {
  readonly purpose: ExportPurpose;
  /** Null: the file is open to whoever has it. */
  readonly passphrase: string | null;
}

/** What a file came to. */
export interface FileMade extends ExportTotals {
  readonly name: string;
  /** Sessions in the range that were held but not signed, and therefore left out. */
  readonly unsigned: number;
  /** Files that could not be read; they were kept, and none of them is in the export. */
  readonly unusable: readonly Quarantined[];
}

/** A file while it is made: pieces of its bytes, then what it came to; or why there is none. */
export type FilePiece = { readonly bytes: Uint8Array } | { readonly done: FileMade } | { readonly refused: Why };

const endings: Readonly<Record<ExportForm, string>> = { csv: 'csv', 'csv-machine': 'csv', xlsx: 'xlsx', fhir: 'json' };
const begins: Readonly<Record<ExportRows, string>> = { attended: 'billing-lines', everybody: 'attendance-record' };

function plainName({ rows, form, from, to }: LinesAsked & Pick<ExportShape, 'form'>): string {
  return `${begins[rows]}_${from}_${to}.${endings[form]}`;
}

/** What a file is called, without anything that tells of whom it is. */
export function exportFileName(asked: LinesAsked & Pick<FileAsked, 'form' | 'passphrase'>): string {
  const name = plainName(asked);
  return asked.passphrase === null ? name : sealedName(name);
}

/** The bytes of a file of some form. */
export function bytesOf({ form, delimiter }: Pick<ExportShape, 'form' | 'delimiter'>, table: BillingTable): FileBytes {
  switch (form) {
    case 'xlsx':
      return billingWorkbook(table);
    case 'fhir':
      return fhirFile(table);
    default:
      return billingCsv(table, { isForSheets: form === 'csv', delimiter });
  }
}

/** Passes lines on and counts them. */
async function* counted(
  sessions: AsyncIterable<readonly ExportedLine[]>,
  tally: ExportTally,
): AsyncGenerator<readonly ExportedLine[], void, undefined> {
  for await (const lines of sessions) {
    tally.take(lines);
    yield lines;
  }
}

/** Billing lines of signed sessions as a file, under a passphrase or open. That it was made, and for what, is kept first. */
export async function* exportBytes(house: House, asked: FileAsked): AsyncGenerator<FilePiece, void, undefined> {
  const { form, columns, purpose, passphrase } = asked;
  if (passphrase !== null && isWeak(passphrase)) {
    yield { refused: 'weak-passphrase' };
    return;
  }
  const begun = await house.serially(async () => {
    const source = await linesSource(house, asked);
    const fields = [purpose, passphrase === null ? 'not-sealed' : 'sealed'];
    if (source.done) await writeAudit(house, [{ did: 'exported', kind: 'billing-file', fields }]);
    return source;
  });
  if (!begun.done) {
    yield { refused: begun.why };
    return;
  }
  const { practice, unsigned, sessions } = begun.value;
  const tally = new ExportTally();
  const table = { practice, columns: inFileOrder(columns), sessions: counted(sessions(), tally) };
  const plain = { name: plainName(asked), bytes: bytesOf({ form, delimiter: asked.delimiter }, table) };
  for await (const bytes of passphrase === null ? plain.bytes : sealedZip(plain, passphrase)) yield { bytes };
  if (house.isShut) {
    yield { refused: 'locked' };
    return;
  }
  yield { done: { name: exportFileName(asked), ...tally.totals, unsigned, unusable: house.remarks.unusable } };
}

/** A piece of a file as a window gets it: base64. */
export type SentPiece = { readonly text: string } | { readonly done: FileMade } | { readonly refused: Why };

/** The same for a window. */
export async function* exportFile(house: House, asked: FileAsked): AsyncGenerator<SentPiece, void, undefined> {
  for await (const piece of exportBytes(house, asked)) {
    yield 'bytes' in piece ? { text: Buffer.from(piece.bytes).toString('base64') } : piece;
  }
}
