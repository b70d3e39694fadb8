/**
 * Our store beside SQLite and stock lowdb, in one run, on the same 10,000 signed sessions of 20 people.
 *
 *   npm run bench:store                    prints the table
 *   npm run bench:store -- --write         and puts it into this folder's README
 *   npm run bench:store -- --fresh         makes the folders anew, which are otherwise kept for the next run
 *   npm run bench:store -- --sessions 500  with fewer
 *
 * README.md says what is measured, and what these figures can't show.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type ContenderName, done, type Job } from '#test/bench/contender-process';
import { checkInEverywhere, type Place } from '#test/bench/store-check-ins';
import { type BenchFolders, type Contender, contenders, foldersOf, sizeOf } from '#test/bench/store-folders';
import { type Line, quantile, tableOf, writeIntoReadme } from '#test/bench/store-table';
import { unlockTimes } from '#test/bench/store-unlock';
import { buildProgram } from '#test/faults/store-build';

const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    fresh: { type: 'boolean', default: false },
    sessions: { type: 'string', default: '10000' },
  },
});
const [large, small] = [Number(values.sessions), 100];
const month = ['2025-11-01', '2025-11-30'];
const year = ['2025-01-01', '2025-12-31'];
const everything = ['2021-01-01', '2025-12-31'];
const megabyte = 1_000_000;

type Of<T> = Readonly<Record<Contender, T>>;

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

const memory = { ms: z.number(), rss: z.number(), peak: z.number(), alive: z.number() };
const listed = z.object({ ...memory, listed: z.number(), heads: z.number() });
const exported = z.object({ ...memory, bytes: z.number(), sha256: z.string() });

type Measured = { readonly [name in keyof typeof memory]: number };

function medianOf(answers: readonly Measured[]): Measured {
  const of = (what: keyof Measured): number =>
    quantile(
      answers.map((each) => each[what]),
      0.5,
    );
  return { ms: of('ms'), rss: of('rss'), peak: of('peak'), alive: of('alive') };
}

/** Does the same for each contender in turn, several times, and gives the medians. All have to answer the same. */
async function medians<T extends Measured>(
  times: number,
  jobOf: (name: Contender) => Job,
  form: z.ZodType<T>,
): Promise<Of<Measured>> {
  const answers: Record<Contender, T[]> = { ours: [], sqlite: [], lowdb: [] };
  for (let time = 0; time < times; time += 1) {
    for (const name of contenders) answers[name].push(await done(jobOf(name), form));
  }
  const costs = Object.keys(memory);
  const said = Object.values(answers).flatMap((each) =>
    each.map((answer) => JSON.stringify(Object.entries(answer).filter(([name]) => !costs.includes(name)))),
  );
  if (new Set(said).size > 1) throw new Error(`expected one answer of all, got ${said.join(' and ')}`);
  return { ours: medianOf(answers.ours), sqlite: medianOf(answers.sqlite), lowdb: medianOf(answers.lowdb) };
}

function lineOf(what: string, unit: Line['unit'], figure: (name: Contender) => number | null): Line {
  return { what, unit, ours: figure('ours'), sqlite: figure('sqlite'), lowdb: figure('lowdb') };
}

const program = await buildProgram(new URL('./contender-program.ts', import.meta.url));
const fill = { program, fresh: values.fresh, say };
const folders: { readonly large: BenchFolders; readonly small: BenchFolders } = {
  large: await foldersOf(large, fill),
  small: await foldersOf(small, fill),
};

say('Opening and listing.');
const lists = {
  large: await medians(
    5,
    (name) => ({ program, name, folder: folders.large[name], job: 'list', words: month }),
    listed,
  ),
  small: await medians(
    5,
    (name) => ({ program, name, folder: folders.small[name], job: 'list', words: month }),
    listed,
  ),
};
const unlocks = await unlockTimes(program, folders.large.ours);
const [firstUnlock, ...laterUnlocks] = unlocks;

say('Exporting.');
const exports = {
  year: await medians(
    3,
    (name) => ({ program, name, folder: folders.large[name], job: 'export', words: year }),
    exported,
  ),
  all: await medians(
    1,
    (name) => ({ program, name, folder: folders.large[name], job: 'export', words: everything }),
    exported,
  ),
};

say('Checking people in.');
const place = (name: ContenderName, from: string | null, portion = 100): Place => ({ name, from, portion });
const [
  ourMany = [],
  sqliteMany = [],
  lowdbMany = [],
  ourFew = [],
  sqliteFew = [],
  lowdbFew = [],
  inHouse = [],
  bare = [],
] = await checkInEverywhere(program, [
  // Each writes everything there is, so that a few have to do.
  place('ours', folders.large.ours),
  place('sqlite', folders.large.sqlite),
  place('lowdb', folders.large.lowdb, 2),
  place('ours', folders.small.ours),
  place('sqlite', folders.small.sqlite),
  place('lowdb', folders.small.lowdb),
  place('house', folders.large.ours),
  place('bare', null),
]);
const many: Of<readonly number[]> = { ours: ourMany, sqlite: sqliteMany, lowdb: lowdbMany };
const few: Of<readonly number[]> = { ours: ourFew, sqlite: sqliteFew, lowdb: lowdbFew };

const only =
  (value: number) =>
  (name: Contender): number | null =>
    name === 'ours' ? value : null;
const lines: readonly Line[] = [
  lineOf('a check-in, median', 'ms', (name) => quantile(many[name], 0.5)),
  lineOf('a check-in, 99 of 100', 'ms', (name) => quantile(many[name], 0.99)),
  lineOf(`the same with ${small} sessions, median`, 'ms', (name) => quantile(few[name], 0.5)),
  lineOf('the same through the whole program (fold and snapshots), median', 'ms', only(quantile(inHouse, 0.5))),
  lineOf('the same through the whole program, 99 of 100', 'ms', only(quantile(inHouse, 0.99))),
  lineOf('from opening the folder to the list of a month', 'ms', (name) => lists.large[name].ms),
  lineOf('the same by passphrase: key and list', 'ms', only(medianOf(unlocks).ms)),
  lineOf(
    'of it for the key (slow on purpose)',
    'ms',
    only(
      quantile(
        unlocks.map(({ key }) => key),
        0.5,
      ),
    ),
  ),
  lineOf(`the list with ${small} sessions`, 'ms', (name) => lists.small[name].ms),
  lineOf('memory of the process after the list', 'MB', (name) => lists.large[name].rss / megabyte),
  lineOf('memory after the list, opened by passphrase', 'MB', only(medianOf(unlocks).rss / megabyte)),
  lineOf('the first backup, made beside everything else', 'ms', only(firstUnlock.backup)),
  lineOf('memory after the first backup', 'MB', only(firstUnlock.after / megabyte)),
  lineOf(
    'a backup at a later start',
    'ms',
    only(
      quantile(
        laterUnlocks.map(({ backup }) => backup),
        0.5,
      ),
    ),
  ),
  lineOf(
    'memory after a later backup',
    'MB',
    only(
      quantile(
        laterUnlocks.map(({ after }) => after),
        0.5,
      ) / megabyte,
    ),
  ),
  lineOf('memory at most until then (128 MB of it for the key)', 'MB', only(medianOf(unlocks).peak / megabyte)),
  lineOf("a year's export", 'ms', (name) => exports.year[name].ms),
  lineOf("memory at most during a year's export", 'MB', (name) => exports.year[name].peak / megabyte),
  lineOf('memory at most during an export of all five years', 'MB', (name) => exports.all[name].peak / megabyte),
  lineOf('in use after it', 'MB', (name) => exports.all[name].alive / megabyte),
  lineOf('on disk', 'MB', (name) => sizeOf(folders.large[name]) / megabyte),
];
const ratio = (name: Contender): string => (quantile(many[name], 0.5) / quantile(few[name], 0.5)).toFixed(2);
const text = [
  tableOf(lines),
  '',
  `A check-in with ${large} sessions costs ${ratio('ours')} times what it costs with ${small} (SQLite ${ratio('sqlite')}, lowdb ${ratio('lowdb')}).`,
  `A bare line and a sync, without any store: median ${quantile(bare, 0.5).toFixed(2)} ms, 99 of 100 ${quantile(bare, 0.99).toFixed(2)} ms.`,
  `Check-ins: ${ourMany.length} ours, ${sqliteMany.length} SQLite, ${lowdbMany.length} lowdb.`,
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model.trim()}, shared with others.`,
].join('\n');
process.stdout.write(`${text}\n`);
if (values.write) writeIntoReadme(text, 'store');
