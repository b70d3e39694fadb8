/**
 * How long a large library takes to list, to open, to save and to search, over the program's own door.
 *
 *   npm run bench:library              prints the table
 *   npm run bench:library -- --write   and puts it into this folder's README
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { quantile, writeIntoReadme } from '#test/bench/store-table';
import { buildProgram } from '#test/faults/store-build';
import { openLine, type PageLine } from '#test/world/page-line';

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const pages = fileURLToPath(new URL('../../dist/renderer', import.meta.url));
const benchPassphrase = 'a passphrase for benches';
const [own, asks] = [{ practices: 2000, classes: 500, versions: 1000 }, 200];
/** What is to be answered within, 95 times of 100; milliseconds. */
const promised = 100;

const item = z.object({
  done: z.literal(true),
  value: z.object({ was: z.object({ kind: z.string(), content: z.looseObject({}) }), revision: z.int() }),
});
const search = z.object({ made: z.number(), times: z.array(z.number()) });
const done = z.object({ done: z.literal(true) });

async function timed(times: number, ask: (at: number) => Promise<unknown>): Promise<readonly number[]> {
  const took: number[] = [];
  for (let at = 0; at < times; at += 1) {
    const before = performance.now();
    await ask(at);
    took.push(performance.now() - before);
  }
  return took;
}

function nameAt(at: number): { readonly kind: string; readonly id: string } {
  // Far apart, so that nothing is asked twice in a row.
  if (at % 2 === 0) return { kind: 'practices', id: `own-practice-${(at * 37) % own.practices}` };
  return { kind: 'classes', id: `own-class-${(at * 37) % own.classes}` };
}

async function saved(line: PageLine, at: number, about: string): Promise<void> {
  const name = { kind: 'classes', id: `own-class-${at}` };
  const { was, revision } = item.parse(await line.ask('query', 'libraryItem', name)).value;
  const content = { ...was.content, about };
  const saving = { was: { kind: was.kind, content }, revision, sitting: 'sit_bench', basedOn: null };
  done.parse(await line.ask('mutation', 'saveItem', saving));
}

async function measure(line: PageLine, searchTimes: () => Promise<z.infer<typeof search>>) {
  const listed = z.array(z.unknown()).parse(await line.ask('query', 'library'));
  if (listed.length < own.practices + own.classes) throw new Error(`expected the whole library, got ${listed.length}`);
  const { made, times } = await searchTimes();
  return {
    listed: listed.length,
    made,
    rows: [
      ['the list of the whole library', await timed(asks, () => line.ask('query', 'library'))],
      ['the list of classes', await timed(asks, () => line.ask('query', 'classes'))],
      ['opening a practice or a class', await timed(asks, (at) => line.ask('query', 'libraryItem', nameAt(at)))],
      [
        'opening a class and saving a change in it, a version kept',
        await timed(asks, (at) => saved(line, at, 'Once.')),
      ],
      ['the same within a sitting', await timed(asks, (at) => saved(line, at, 'Twice.'))],
      ['the versions of a class', await timed(asks, (at) => line.ask('query', 'itemVersions', nameAt(at * 2 + 1)))],
      ['a search, in the window', times],
    ] as const,
  };
}

const folder = mkdtempSync(join(tmpdir(), 'breathing-room-bench-'));
const host = fork(await buildProgram(new URL('library-host.ts', import.meta.url)), [folder, pages]);
try {
  const [told] = await once(host, 'message');
  const url = new URL(z.string().parse(told));
  const line = await openLine({ origin: url.origin, key: url.searchParams.get('key') ?? '' });
  done.parse(await line.ask('mutation', 'unlock', { passphrase: benchPassphrase }));
  const { listed, made, rows } = await measure(line, async () => {
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

${listed} things in the library, ${own.practices} practices and ${own.classes} classes of one's own and ${own.versions} versions among them; ${asks} asks of each.
Making the library ready for searching takes ${made.toFixed(0)} ms, once for each list.
${date}, Node ${process.version}, ${cpus().length} x ${model}, shared with others.`;
  process.stdout.write(`${text}\n`);
  if (values.write) writeIntoReadme(text, 'library');
} finally {
  if (host.exitCode === null) {
    host.send('close');
    await once(host, 'exit');
  }
  rmSync(folder, { recursive: true, force: true });
}
