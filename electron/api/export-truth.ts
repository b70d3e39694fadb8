import type { BillingLine } from '#core/billing/billing-line';
import { claimsOf, mostLines } from '#core/billing/claim';
import { type ExportedLine, standingOf } from '#core/billing/exported-line';
import type { Practice } from '#core/billing/practice';
import { writeClaims } from '#core/edi/write-claims';
import { type ReadBack, readClaimsBack, readCsvBack, readFhirBack, readWorkbookBack } from '#files/read-back';
import { type Answer, done, refused } from './answer';
import { writeAudit } from './audit';
import { bytesOf } from './export-file';
import { linesSource } from './export-lines';
import type { House } from './house';
import type { DateRange } from './records';

/** The forms that are held against each other. */
export const truthForms = ['csv', 'csv-machine', 'xlsx', 'fhir', 'edi'] as const;

/** What one form says, read back, and what the records say. */
export interface TruthTold {
  readonly form: (typeof truthForms)[number];
  readonly said: ReadBack;
  readonly records: ReadBack;
  readonly isSame: boolean;
}

function sumOf(lines: readonly BillingLine[]): ReadBack {
  return { lines: lines.length, total: lines.reduce((sum, { charge }) => sum + charge, 0) };
}

async function wholeOf(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

async function* again(sessions: readonly (readonly ExportedLine[])[]) {
  yield* sessions;
}

/** A claim file of lines as it would be, with numbers that are not given to anybody. */
function claimText(lines: readonly BillingLine[], practice: Practice): string {
  let last = 0;
  const next = (): string => {
    last += 1;
    return `BR-${last}`;
  };
  const claims = claimsOf(lines, { billingNpi: practice.npi, next, most: mostLines.file });
  return writeClaims(claims, practice, { interchange: 1, group: 1, day: '2000-01-01', time: '00:00' });
}

async function saidBy(
  form: TruthTold['form'],
  { practice, sessions }: { readonly practice: Practice; readonly sessions: readonly (readonly ExportedLine[])[] },
): Promise<ReadBack> {
  if (form === 'edi') {
    const lines = sessions.flat().flatMap(({ line }) => (line === null ? [] : [line]));
    return readClaimsBack(claimText(lines, practice));
  }
  const table = { practice, columns: ['session_id', 'participant_code', 'charge'] as const, sessions: again(sessions) };
  const bytes = await wholeOf(bytesOf({ form, delimiter: ',' }, table));
  if (form === 'xlsx') return readWorkbookBack(bytes);
  return form === 'fhir' ? readFhirBack(bytes.toString('utf8')) : readCsvBack(bytes.toString('utf8'));
}

/** The lines that each form tells of: tables of all, a bundle asks for what is billed or ready, a claim file for what is ready. */
function ownLines(form: TruthTold['form'], lines: readonly ExportedLine[]): readonly BillingLine[] {
  return lines.flatMap((each): readonly BillingLine[] => {
    const { line } = each;
    if (line === null) return [];
    const standing = standingOf(line);
    if (form === 'edi') return line.lane === 'claim' && standing === 'ready' ? [line] : [];
    if (form !== 'fhir') return [line];
    return line.lane === 'claim' && (standing === 'ready' || standing === 'billed') ? [line] : [];
  });
}

/**
 * Writes the lines of some days in every form, reads each file back as a program of somebody else would, and tells whether all of them
 * say what the records say, to the line and the cent. Nothing is kept.
 */
export async function tellTruth(house: House, range: DateRange): Promise<Answer<readonly TruthTold[]>> {
  const begun = await house.serially(async () => {
    const source = await linesSource(house, { ...range, rows: 'attended' });
    if (source.done) await writeAudit(house, [{ did: 'saw', kind: 'billing' }]);
    return source;
  });
  if (!begun.done) return begun;
  const { practice, sessions: asked } = begun.value;
  const sessions: (readonly ExportedLine[])[] = [];
  for await (const lines of asked()) sessions.push(lines);
  const told: TruthTold[] = [];
  for (const form of truthForms) {
    const [said, records] = [await saidBy(form, { practice, sessions }), sumOf(ownLines(form, sessions.flat()))];
    told.push({ form, said, records, isSame: said.lines === records.lines && said.total === records.total });
  }
  return house.isShut ? refused('locked') : done(told);
}
