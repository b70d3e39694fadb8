/**
 * How long ten thousand people and ten thousand sessions take to list, to search, to look at and to sign, over the program's own door.
 *
 *   npm run bench:people              prints the table
 *   npm run bench:people -- --write   and puts it into this folder's README
 */
import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { largeGroup, peopleCounts, personAt, unsignedAt } from '#test/bench/people-counts';
import { quantile, writeIntoReadme } from '#test/bench/store-table';
import { buildProgram } from '#test/faults/store-build';
import { openLine, type PageLine } from '#test/world/page-line';

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const pages = fileURLToPath(new URL('../../dist/renderer', import.meta.url));
const benchPassphrase = 'a passphrase for benches';
const [asks, few] = [200, 40];
/** What is to be answered within, 95 times of 100; milliseconds. */
const promised = 100;

const search = z.object({ made: z.number(), times: z.array(z.number()) });
const done = z.looseObject({ done: z.literal(true) });
const shownGrid = z.looseObject({ rows: z.array(z.unknown()), columns: z.array(z.unknown()) });

async function timed(times: number, ask: (at: number) => Promise<unknown>): Promise<readonly number[]> {
  const took: number[] = [];
  for (let at = 0; at < times; at += 1) {
    const before = performance.now();
    await ask(at);
    took.push(performance.now() - before);
  }
  return took;
}

async function grid(line: PageLine): Promise<void> {
  const answer = await line.ask('query', 'grid', { group: largeGroup });
  const told = shownGrid.parse('value' in Object(answer) ? done.parse(answer)['value'] : answer);
  if (told.rows.length < peopleCounts.members || told.columns.length < peopleCounts.meetings) {
    throw new Error(`expected the whole grid, got ${told.rows.length} x ${told.columns.length}`);
  }
}

function signed(line: PageLine, at: number): Promise<unknown> {
  const attestation = { by: 'Sam Rivers', credential: 'LCSW', statement: 'As marked.' };
  const key = randomUUID();
  return line
    .ask('mutation', 'sign', { key, session: unsignedAt(at), ...attestation })
    .then((answer) => done.parse(answer));
}

function amended(line: PageLine, at: number): Promise<unknown> {
  const change = { do: 'head-count', people: 18 + (at % 3), staff: 1 };
  const amending = { key: randomUUID(), session: unsignedAt(at), by: 'Sam Rivers', reason: 'Counted again.', change };
  return line.ask('mutation', 'amend', amending).then((answer) => done.parse(answer));
}

async function measure(line: PageLine, searchTimes: () => Promise<z.infer<typeof search>>) {
  const listed = z.array(z.unknown()).parse(await line.ask('query', 'people'));
  if (listed.length < peopleCounts.people) throw new Error(`expected everybody, got ${listed.length}`);
  const { made, times } = await searchTimes();
  const person = (at: number) => ({ id: personAt((at * 37) % peopleCounts.people) });
  const newcomer = (at: number) => ({ given: 'Bjorn', family: 'Hass', birthDate: null, phone: `303555${1000 + at}` });
  return {
    made,
    rows: [
      ['a search in the roster, in the window', times],
      ['the whole roster', await timed(few, () => line.ask('query', 'people'))],
      ['who is like a newcomer', await timed(asks, (at) => line.ask('query', 'likePeople', newcomer(at)))],
      ['one person with groups and classes', await timed(asks, (at) => line.ask('query', 'person', person(at)))],
      [`the grid of ${peopleCounts.members} x ${peopleCounts.meetings}`, await timed(asks, () => grid(line))],
      ['signing a session of 20', await timed(peopleCounts.toSign, (at) => signed(line, at))],
      ['amending a signed session', await timed(peopleCounts.toSign, (at) => amended(line, at))],
      ['Today', await timed(few, () => line.ask('query', 'today'))],
    ] as const,
  };
}

const folder = mkdtempSync(join(tmpdir(), 'breathing-room-bench-'));
const host = fork(await buildProgram(new URL('people-host.ts', import.meta.url)), [folder, pages]);
try {
  const [told] = await once(host, 'message');
  const url = new URL(z.string().parse(told));
  const line = await openLine({ origin: url.origin, key: url.searchParams.get('key') ?? '' });
  done.parse(await line.ask('mutation', 'unlock', { passphrase: benchPassphrase }));
  const { made, rows } = await measure(line, async () => {
    host.send('search');
    return search.parse((await once(host, 'message'))[0]);
  });
  line.socket.terminate();
  const table = [
    '|  | median | 95 of 100 | of the 100 ms that are promised |',
    '| --- | ---: | ---: | ---: |',
    ...rows.map(([what, times]) => {
      const [half, most] = [quantile(times, 0.5), quantile(times, 0.95)];
      return `| ${what} | ${half.toFixed(1)} ms | ${most.toFixed(1)} ms | ${((most / promised) * 100).toFixed(0)} % |`;
    }),
  ].join('\n');
  const { model } = cpus()[0] ?? { model: 'unknown' };
  const [date = ''] = new Date().toISOString().split('T');
  const text = `${table}

${peopleCounts.people} people, ${peopleCounts.sessions} sessions. Making the roster ready for searching takes ${made.toFixed(0)} ms, once for each list.
${date}, Node ${process.version}, ${cpus().length} x ${model}, shared with others.`;
  process.stdout.write(`${text}\n`);
  if (values.write) writeIntoReadme(text, 'people');
} finally {
  if (host.exitCode === null) {
    host.send('close');
    await once(host, 'exit');
  }
  rmSync(folder, { recursive: true, force: true });
}
