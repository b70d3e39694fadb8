import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type ColumnId, columnIds } from '#core/billing/export-columns';
import { columnSets, type Delimiter, type ExportPurpose, exportPurposes } from '#core/billing/export-profile';
import { isCivilDate } from '#core/time/civil';
import { enCliExport } from '#words/en-cli-export';
import { enHost, fill } from '#words/en-host';
import { readArguments, type SecretSource, secretOptions, secretSource } from './cli-arguments';
import { isDataFolder } from './cli-records';
import { giveUp } from './say';

/** What each lane can be written as; the first where nothing is said. */
export const laneForms = {
  record: ['csv', 'csv-machine', 'xlsx', 'fhir'],
  spreadsheet: ['xlsx', 'csv', 'csv-machine', 'fhir'],
  claim: ['edi', 'xlsx', 'csv', 'csv-machine'],
  superbill: ['xlsx', 'csv', 'csv-machine'],
  invoice: ['xlsx', 'csv', 'csv-machine'],
} as const;

/** How an export leaves. */
export type CliLane = keyof typeof laneForms;

/** In which form. */
export type CliForm = 'xlsx' | 'csv' | 'csv-machine' | 'fhir' | 'edi';

/** What the command line asks for. */
export interface LaneOptions {
  readonly data: string;
  readonly source: SecretSource;
  readonly lane: CliLane;
  readonly form: CliForm;
  readonly from: string;
  readonly to: string;
  readonly out: string;
  readonly columns: readonly ColumnId[];
  readonly delimiter: Delimiter;
  /** As it was written; empty: nothing was. */
  readonly purpose: string;
  /** A batch that is written again; null: a new one. */
  readonly batch: string | null;
  /** A file whose first line seals what is written; null: it stays open. */
  readonly zipFile: string | null;
}

const usage = enCliExport['cli.usage-lane'];
const text = { type: 'string' } as const;
const options = {
  lane: text,
  data: text,
  from: text,
  to: text,
  out: text,
  format: text,
  columns: text,
  delimiter: text,
  purpose: text,
  batch: text,
  'zip-passphrase-file': text,
  ...secretOptions,
} as const;

const delimiterNames: Readonly<Record<string, Delimiter>> = { comma: ',', semicolon: ';', tab: '\t' };

function laneIn(named: string): CliLane {
  const lanes = ['record', 'spreadsheet', 'claim', 'superbill', 'invoice'] as const;
  return lanes.find((each) => each === named) ?? giveUp(fill(enCliExport['cli.lane-unknown'], { lane: named }), 2);
}

function formIn(lane: CliLane, named: string | undefined): CliForm {
  const forms: readonly CliForm[] = laneForms[lane];
  const found = forms.find((each) => named === undefined || each === named);
  const told = { lane, format: named ?? '', formats: forms.join(', ') };
  return found ?? giveUp(fill(enCliExport['cli.lane-format'], told), 2);
}

function columnsIn(lane: CliLane, named = lane === 'record' ? 'record' : 'least'): readonly ColumnId[] {
  const set = Object.entries(columnSets).find(([name]) => name === named)?.[1];
  if (set !== undefined) return set;
  return named.split(',').map((name) => {
    const column = columnIds.find((id) => id === name.trim());
    return column ?? giveUp(fill(enCliExport['cli.lane-columns'], { column: name.trim() }), 2);
  });
}

/** For what a file of lines is made; gives up on anything that the audit does not know. */
export function purposeIn(named: string): ExportPurpose {
  const found = exportPurposes.find((each) => each === named || each === `for-${named}`);
  const purposes = exportPurposes.map((each) => each.replace('for-', '')).join(', ');
  return found ?? giveUp(fill(enCliExport['cli.lane-purpose'], { purposes }), 2);
}

async function check({ data, from, to, out, lane, purpose, batch }: LaneOptions): Promise<void> {
  for (const date of [from, to]) if (!isCivilDate(date)) giveUp(fill(enHost['cli.bad-date'], { date }), 2);
  if (from > to) giveUp(fill(enHost['cli.bad-range'], { from, to }), 2);
  if (lane === 'record' || lane === 'spreadsheet') purposeIn(purpose);
  else if (batch === null && purpose.trim() === '') giveUp(enCliExport['cli.lane-no-purpose'], 2);
  if (!(await isDataFolder(data))) giveUp(fill(enHost['cli.no-data'], { path: resolve(data) }), 1);
  const isFolder = (await stat(out).catch(() => null))?.isDirectory() ?? false;
  if (!isFolder) giveUp(fill(enHost['cli.no-out'], { path: resolve(out) }), 1);
}

/** Reads and checks the arguments of an export by lane, or says what is wrong with them and ends the program. */
export async function laneOptions(args: readonly string[]): Promise<LaneOptions> {
  const { values } = readArguments(usage, () => parseArgs({ args: [...args], options }));
  const { lane: named, data, out, format, columns, delimiter = 'comma', purpose = '', batch = null } = values;
  // A batch knows its days.
  const { from = batch === null ? undefined : '1970-01-01', to = batch === null ? undefined : '9999-12-31' } = values;
  if (named === undefined || data === undefined || from === undefined || to === undefined || out === undefined) {
    return giveUp(usage, 2);
  }
  const lane = laneIn(named);
  const asked: LaneOptions = {
    data,
    source: secretSource(values, usage),
    lane,
    form: formIn(lane, format),
    from,
    to,
    out,
    columns: columnsIn(lane, columns),
    delimiter: delimiterNames[delimiter] ?? giveUp(fill(enCliExport['cli.lane-delimiter'], { delimiter }), 2),
    purpose,
    batch,
    zipFile: values['zip-passphrase-file'] ?? null,
  };
  await check(asked);
  return asked;
}
