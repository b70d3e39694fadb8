import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { House } from '#api/house';
import { attendanceFileName, type ExportPiece, type ExportSummary, exportAttendance } from '#api/records';
import { isCivilDate } from '#core/time/civil';
import { saveNewFile } from '#files/save-new-file';
import { enHost, fill } from '#words/en-host';
import { readArguments, type SecretSource, secretOptions, secretSource } from './cli-arguments';
import { exportLane } from './cli-export-lane';
import { houseOf } from './cli-house';
import { failure, isDataFolder, say, withRecords } from './cli-records';
import { giveUp } from './say';

interface ExportOptions {
  readonly data: string;
  readonly from: string;
  readonly to: string;
  readonly out: string;
  readonly source: SecretSource;
}

const usage = enHost['cli.usage-export'];
const text = { type: 'string' } as const;

function optionsIn(args: readonly string[]): ExportOptions {
  const { values } = readArguments(usage, () =>
    parseArgs({ args: [...args], options: { data: text, from: text, to: text, out: text, ...secretOptions } }),
  );
  const { data, from, to, out } = values;
  if (data === undefined || from === undefined || to === undefined || out === undefined) giveUp(usage, 2);
  return { data, from, to, out, source: secretSource(values, usage) };
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

async function check({ data, from, to, out }: ExportOptions): Promise<void> {
  for (const date of [from, to]) if (!isCivilDate(date)) giveUp(fill(enHost['cli.bad-date'], { date }), 2);
  if (from > to) giveUp(fill(enHost['cli.bad-range'], { from, to }), 2);
  if (!(await isDataFolder(data))) giveUp(fill(enHost['cli.no-data'], { path: resolve(data) }), 1);
  if (!(await isFolder(out))) giveUp(fill(enHost['cli.no-out'], { path: resolve(out) }), 1);
}

/** `export`: writes the attendance of all signed sessions of a range into a new file of a folder; with `--lane` what that lane asks for. */
export async function exportVerb(args: readonly string[]): Promise<number> {
  if (args.some((each) => each === '--lane' || each.startsWith('--lane='))) return exportLane(args);
  const options = optionsIn(args);
  await check(options);
  return withRecords(options, async (records) => exportFrom(await houseOf(records), options));
}

/** The text of a file as it comes; what it came to is left in `outcome` at the end. */
async function* textOf(
  first: ExportPiece,
  rest: AsyncIterable<ExportPiece>,
  outcome: { summary: ExportSummary | null },
): AsyncGenerator<string> {
  if ('text' in first) yield first.text;
  for await (const piece of rest) {
    if ('text' in piece) yield piece.text;
    if ('done' in piece) outcome.summary = piece.done;
  }
}

/** Ends by an exit code, never by leaving the program: the data folder has to be closed. */
async function exportFrom(house: House, { from, to, out }: ExportOptions): Promise<number> {
  const pieces = exportAttendance(house, { from, to });
  const { value: first } = await pieces.next();
  if (first === undefined) throw new Error('expected a piece of the file, got none');
  if ('refused' in first) return failure(fill(enHost['cli.failed'], { why: first.refused }));
  const outcome: { summary: ExportSummary | null } = { summary: null };
  const path = join(resolve(out), attendanceFileName({ from, to }));
  const saved = await saveNewFile(path, textOf(first, pieces, outcome));
  for (const { keptAs } of outcome.summary?.unusable ?? []) failure(fill(enHost['cli.unusable'], { path: keptAs }));
  if ('problem' in saved) return failure(fill(enHost[`cli.out-${saved.problem}`], { path }));
  const { sessions = 0, lines = 0, unsigned = 0 } = outcome.summary ?? {};
  say(fill(enHost['cli.exported'], { path: saved.path, sessions, lines, unsigned }));
  return 0;
}
