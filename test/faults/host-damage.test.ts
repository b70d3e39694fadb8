import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { runHost, stop } from '#test/world/built-program';
import { beginClass, kept, roomOver, tell } from '#test/world/class-over-line';
import { openLine } from '#test/world/page-line';
import { temporaryFolder } from '#test/world/temporary-folder';

const days = { from: '2000-01-01', to: '2999-12-31' };
const listing = z.object({
  done: z.literal(true),
  value: z.object({
    sessions: z.array(z.object({ id: z.string(), state: z.string() })),
    unusable: z.array(z.object({ kind: z.string(), id: z.string(), why: z.string(), keptAs: z.string() })),
  }),
});

/** A folder with one class that runs, two people marked, and the host gone. */
async function folderWithClass() {
  const folder = temporaryFolder();
  const host = await runHost(folder);
  const line = await openLine(host);
  const { session, people } = await beginClass(line, ['Ann Lee', 'Bo Ruiz']);
  for (const person of people) expect(await tell(line, 'mark', { person, mark: 'present' })).toEqual(kept);
  await stop(host, 'SIGKILL');
  const [document, journal] = ['json', 'journal'].map((end) => join(folder, 'sessions', `${session}.${end}`));
  return { folder, session, people, document: document ?? '', journal: journal ?? '' };
}

/** Starts again and looks at what a page is told. */
async function startAgain(folder: string) {
  const host = await runHost(folder);
  const line = await openLine(host);
  const list = listing.parse(await line.ask('query', 'sessions', days)).value;
  return { host, line, list, room: await roomOver(line) };
}

test('a session whose document was cut in half is named and kept, and everything else goes on', async () => {
  const { folder, session, document, journal } = await folderWithClass();
  const half = readFileSync(document).subarray(0, 2000);
  writeFileSync(document, half);
  const lines = readFileSync(journal);
  const again = await startAgain(folder);
  expect(again.room).toBeNull();
  expect(again.list.sessions).toEqual([]);
  expect(again.list.unusable).toMatchObject([{ kind: 'sessions', id: session, why: 'corrupt' }]);
  expect(readFileSync(again.list.unusable[0]?.keptAs ?? '')).toEqual(half);
  expect(readFileSync(journal)).toEqual(lines);
  expect(again.host.said.err).toMatch(
    new RegExp(`^sessions/${session} was damaged .* kept as \\S+quarantine\\S+;.*\n$`),
  );
  await beginClass(again.line, []);
  expect(await stop(again.host)).toBe(0);
});

test('a damaged line in the middle of a journal is named and kept, and the lines around it count', async () => {
  const { folder, session, people, journal } = await folderWithClass();
  const bytes = readFileSync(journal);
  const spoilt = bytes.indexOf(`"person":"${people[0]}"`);
  bytes.write('?', spoilt);
  writeFileSync(journal, bytes);
  const again = await startAgain(folder);
  expect(again.room?.run.playback).toBe('play');
  expect(again.room?.people.map(({ mark }) => mark)).toEqual([null, 'present']);
  expect(again.host.said.err).toBe(
    `sessions/${session}: damaged lines of its journal that could not be read: 1. They were kept in the quarantine folder; everything else was read.\n`,
  );
  const [aside = ''] = readdirSync(join(folder, 'quarantine'));
  expect(readFileSync(join(folder, 'quarantine', aside), 'utf8')).toContain(`?person":"${people[0]}"`);
  expect(await tell(again.line, 'mark', { person: people[0], mark: 'late' })).toEqual(kept);
  await stop(again.host, 'SIGKILL');
  const third = await startAgain(folder);
  expect(third.room?.people.map(({ mark }) => mark)).toEqual(['late', 'present']);
});

test('a journal that ends in the middle of a line loses what was never acknowledged, and nothing is said of it', async () => {
  const { folder, journal } = await folderWithClass();
  truncateSync(journal, readFileSync(journal).length - 5);
  const again = await startAgain(folder);
  expect(again.room?.people.map(({ mark }) => mark)).toEqual(['present', null]);
  expect(again.host.said.err).toBe('');
});

test.each([
  [
    'a deed that this version does not know',
    '1 9 1/1 {"id":"evt_x","seq":9,"at":{"wall":1,"mono":1,"boot":"b"},"deed":{"do":"sing"}}',
  ],
  ['lines of a later form', '2 whatever comes'],
])('a journal with %s is named and left alone, and the class in it is not told without it', async (_, body) => {
  const { folder, session, journal } = await folderWithClass();
  writeFileSync(journal, `${crc32(body).toString(16).padStart(8, '0')} ${body}\n`, { flag: 'a' });
  const bytes = readFileSync(journal);
  const again = await startAgain(folder);
  expect(again.room).toBeNull();
  expect(again.list.sessions).toEqual([]);
  expect(again.list.unusable).toMatchObject([{ kind: 'sessions', id: session, why: 'newer' }]);
  expect(again.host.said.err).toMatch(/^sessions\/\S+ was written by a later version of Breathing Room\. .*\n$/);
  expect(await tell(again.line, 'reopen', { id: session })).toMatchObject({ done: false });
  expect(await tell(again.line, 'reopen', { id: session })).toMatchObject({ done: false });
  await beginClass(again.line, []);
  expect(await stop(again.host)).toBe(0);
  expect(readFileSync(journal)).toEqual(bytes);
});

test.each([
  ['are no JSON', 'corrupt', '{"version":1,"facil'],
  ['are not what settings are', 'corrupt', '{"version":1,"volume":"loud"}'],
  ['were written by a later version', 'newer', '{"version":2,"volume":"loud"}'],
])('settings that %s are named and kept, and the program starts with its defaults', async (_, why, text) => {
  const folder = temporaryFolder();
  await stop(await runHost(folder));
  writeFileSync(join(folder, 'settings', 'settings.json'), text);
  const { host, line, list } = await startAgain(folder);
  expect(await line.ask('query', 'settings')).toMatchObject({ version: 1, volume: 0.7 });
  expect(list.unusable).toMatchObject([{ kind: 'settings', id: 'settings', why }]);
  expect(readFileSync(list.unusable[0]?.keptAs ?? '', 'utf8')).toBe(text);
  expect(host.said.err.split('\n')).toEqual([expect.stringContaining('settings/settings was '), '']);
  const settings = { ...z.looseObject({}).parse(await line.ask('query', 'settings')), volume: 0.2 };
  const saved = await line.ask('mutation', 'saveSettings', settings);
  expect(saved).toEqual(why === 'newer' ? { done: false, why: 'disk-failed' } : kept);
  expect(readFileSync(list.unusable[0]?.keptAs ?? '', 'utf8')).toBe(text);
});
