import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chances } from '#test/bench/store-archive';
import { changeFile, type FileTally } from './store-bits';
import { keptFilesOf, populate } from './store-folder';
import type { Outcome } from './store-trial';

const { values } = parseArgs({
  options: {
    places: { type: 'string', default: '200' },
    seed: { type: 'string', default: `${Date.now() % 1_000_000}` },
    killed: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    tell: { type: 'string', default: 'unnoticed,refused,wrong' },
  },
});

const tells = ({ came }: Outcome): boolean => values.tell.split(',').includes(came);
const columns = ['found', 'healed', 'harmless', 'unnoticed', 'refused', 'wrong'] as const;

function row({ path, came }: FileTally): string {
  return `| ${[path, ...columns.map((column) => came[column])].join(' | ')} |`;
}

const above = mkdtempSync(join(tmpdir(), 'breathing-room-bits-'));
const strange = mkdtempSync(join(tmpdir(), 'breathing-room-bits-'));
try {
  const begun = performance.now();
  const populated = await populate(above, values.killed ? 'killed' : 'closed');
  const stranger = await populate(strange);
  const places = { times: Number(values.places), chance: chances(Number(values.seed)), stranger, tells };
  process.stdout.write(`| file | ${columns.join(' | ')} |\n| --- ${'| ---: '.repeat(columns.length)}|\n`);
  const remarkable = new Map<string, number>();
  let wrong = 0;
  for (const path of keptFilesOf(populated.folder).filter((name) => name.includes(values.only))) {
    const tally = await changeFile(populated, path, places);
    wrong += tally.came.wrong;
    process.stdout.write(`${row(tally)}\n`);
    for (const each of tally.remarkable) remarkable.set(each, (remarkable.get(each) ?? 0) + 1);
  }
  for (const [sentence, times] of remarkable) process.stdout.write(`${times} x ${sentence}\n`);
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  process.stdout.write(`\n${values.places} places in each file, seed ${values.seed}, ${seconds} s; ${wrong} wrong.\n`);
  if (wrong > 0) process.exitCode = 1;
} finally {
  for (const folder of [above, strange]) rmSync(folder, { recursive: true, force: true });
}
