/**
 * How fast two thousand sessions of fifteen people become a CSV, a workbook and a claim file, and how much memory that takes; beside
 * csv-stringify alone with the same rows, and what SQLite's own command line writes of the same table.
 *
 *   npm run bench:billing              prints the table
 *   npm run bench:billing -- --write   and puts it into this folder's README
 */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { z } from 'zod';
import { type BillingTrial, billingCounts, billingTrials } from '#test/bench/billing-counts';
import { writeIntoReadme } from '#test/bench/store-table';
import { buildProgram } from '#test/faults/store-build';

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const told = z.object({ rows: z.number(), took: z.number(), peak: z.number(), bytes: z.number() });
const folder = mkdtempSync(join(tmpdir(), 'breathing-room-bench-'));
const run = promisify(execFile);

const names: Readonly<Record<BillingTrial, string>> = {
  lines: 'lines with all their reasons, no file',
  csv: 'CSV, all 46 columns, lines made as it is written',
  xlsx: 'XLSX, three sheets, the same',
  edi: '837P, lines and claims made at once',
  'csv-stringify': 'csv-stringify alone, the same lines made as it is written',
};

async function trialOf(program: string, trial: BillingTrial): Promise<z.infer<typeof told>> {
  const { stdout } = await run(process.execPath, [program, trial, join(folder, trial)], { maxBuffer: 1 << 20 });
  return told.parse(JSON.parse(stdout));
}

/** What SQLite's command line takes to write the table that was read from our file; null where there is none. */
async function sqlite(): Promise<z.infer<typeof told> | null> {
  const [base, out] = [join(folder, 'lines.db'), join(folder, 'sqlite.csv')];
  try {
    await run('sqlite3', [base, '.mode csv', `.import ${join(folder, 'csv')} lines`]);
  } catch {
    return null;
  }
  const before = performance.now();
  const child = spawn('sqlite3', ['-csv', '-header', base, `.output ${out}`, 'select * from lines'], {
    stdio: 'ignore',
  });
  await once(child, 'exit');
  return {
    rows: billingCounts.sessions * billingCounts.people,
    took: performance.now() - before,
    peak: Number.NaN,
    bytes: statSync(out).size,
  };
}

function rowOf(name: string, { rows, took, peak, bytes }: z.infer<typeof told>, beside: number): string {
  const memory = Number.isNaN(peak) ? '' : `${(peak / 1e6).toFixed(0)} MB`;
  const rate = Math.round((rows / took) * 1000).toLocaleString('en-US');
  return `| ${name} | ${rate} | ${(took / 1000).toFixed(2)} s | ${(beside / took).toFixed(2)} | ${memory} | ${(bytes / 1e6).toFixed(1)} MB |`;
}

try {
  const program = await buildProgram(new URL('billing-contender.ts', import.meta.url));
  const found = new Map<BillingTrial, z.infer<typeof told>>();
  for (const trial of billingTrials) found.set(trial, await trialOf(program, trial));
  const beside = found.get('csv-stringify')?.took ?? Number.NaN;
  const theirs = await sqlite();
  const table = [
    '|  | rows a second of the processor | all of it | of csv-stringify’s speed | peak memory | file |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...[...found].map(([trial, figures]) => rowOf(names[trial], figures, beside)),
    ...(theirs === null ? [] : [rowOf('sqlite3 -csv, from a table that is there', theirs, beside)]),
  ].join('\n');
  const { model } = cpus()[0] ?? { model: 'unknown' };
  const [date = ''] = new Date().toISOString().split('T');
  const text = `${table}

${billingCounts.sessions} sessions with ${billingCounts.people} people each, all of them ready to be billed. Times are those of the processor (of sqlite3 those of the clock), so that other work beside counts less. Memory is that of the whole process, Node's own 45 MB or so among it.
${theirs === null ? 'There is no sqlite3 here. ' : ''}${date}, Node ${process.version}, ${cpus().length} x ${model}, shared with others.`;
  process.stdout.write(`${text}\n`);
  if (values.write) writeIntoReadme(text, 'billing');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
