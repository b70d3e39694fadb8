import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Recipe, Store } from '#core/ports/store';
import { defaultSettings } from '#core/records/settings-record';
import { takeVault } from '#store/vault';
import { runHost, stop } from '#test/world/built-program';
import { beginClass, kept, openRecords, roomOver, tell } from '#test/world/class-over-line';
import { temporaryFolder } from '#test/world/temporary-folder';
import { testPassphrase } from '#test/world/unlocked';

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
  const line = await openRecords(host);
  const { session, people } = await beginClass(line, ['Ann Lee', 'Bo Ruiz']);
  for (const person of people) expect(await tell(line, 'mark', { person, mark: 'present' })).toEqual(kept);
  await stop(host, 'SIGKILL');
  const [document, journal] = ['json', 'journal'].map((end) => join(folder, 'sessions', `${session}.${end}`));
  return { folder, session, people, document: document ?? '', journal: journal ?? '' };
}

/** Does something to a folder that only somebody with the key can do. */
async function within(folder: string, work: (store: Store) => Promise<void>): Promise<void> {
  const vault = await takeVault(folder, { keychain: null, now: Date.now });
  const open = await vault.open({ passphrase: testPassphrase });
  if (open === null) throw new Error('the passphrase of tests does not open this folder');
  await work(open.store);
  await open.lock();
  await vault.close();
}

/** Starts again and looks at what a page is told. */
async function startAgain(folder: string) {
  const host = await runHost(folder);
  const line = await openRecords(host);
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

test('a session whose document is gone is named at each start, until it is brought back', async () => {
  const { folder, session, document } = await folderWithClass();
  const bytes = readFileSync(document);
  rmSync(document);
  for (let start = 0; start < 2; start += 1) {
    const again = await startAgain(folder);
    expect(again.list.sessions).toEqual([]);
    expect(again.list.unusable).toMatchObject([{ kind: 'sessions', id: session, why: 'missing', keptAs: document }]);
    expect(again.host.said.err).toContain(session);
    await stop(again.host);
  }
  writeFileSync(document, bytes);
  expect((await startAgain(folder)).list).toMatchObject({ sessions: [{ id: session }], unusable: [] });
});

test('a session whose document was put back in time is named and kept aside', async () => {
  const { folder, session, document } = await folderWithClass();
  const before = readFileSync(document);
  const again = await startAgain(folder);
  await tell(again.line, 'command', { command: { ask: 'end' } });
  await stop(again.host);
  writeFileSync(document, before);
  const third = await startAgain(folder);
  expect(third.list).toMatchObject({ sessions: [], unusable: [{ id: session, why: 'older' }] });
  expect(readFileSync(third.list.unusable[0]?.keptAs ?? '')).toEqual(before);
});

test('a damaged line in the middle of a journal is named and kept, and the lines around it count', async () => {
  const { folder, session, people, journal } = await folderWithClass();
  const lines = readFileSync(journal, 'utf8').split('\n');
  // The two marks are the last that was written; the file ends with a line break.
  const first = lines.length - 3;
  lines[first] = `${lines[first]?.slice(0, -30)}AAAA${lines[first]?.slice(-26)}`;
  writeFileSync(journal, lines.join('\n'));
  const again = await startAgain(folder);
  expect(again.room?.run.playback).toBe('play');
  expect(again.room?.people.map(({ mark }) => mark)).toEqual([null, 'present']);
  expect(again.host.said.err).toMatch(new RegExp(`^sessions/${session}: .* 1\\b.*quarantine folder.*\n$`));
  const [aside = ''] = readdirSync(join(folder, 'quarantine'));
  expect(readFileSync(join(folder, 'quarantine', aside), 'utf8')).toBe(`${lines[first]}\n`);
  expect(await tell(again.line, 'mark', { person: people[0], mark: 'late' })).toEqual(kept);
  await stop(again.host, 'SIGKILL');
  const third = await startAgain(folder);
  expect(third.room?.people.map(({ mark }) => mark)).toEqual(['late', 'present']);
});

test('a journal that ends in the middle of a line loses what was never acknowledged, and nothing is said of it', async () => {
  const { folder, journal } = await folderWithClass();
  const line = readFileSync(journal, 'utf8').split('\n').at(-2) ?? '';
  appendFileSync(journal, line.slice(0, 40));
  const again = await startAgain(folder);
  expect(again.room?.people.map(({ mark }) => mark)).toEqual(['present', 'present']);
  expect(again.host.said.err).toBe('');
});

const unknownDeed = { id: 'evt_x', seq: 9, at: { wall: 1, mono: 1, boot: 'b' }, deed: { do: 'sing' } };
const laterLine = '3 whatever comes';

test.each([
  [
    'a deed that this version does not know',
    (folder: string, session: string) =>
      within(folder, async (store) => (await store.journal(session)).append([unknownDeed])),
  ],
  [
    'lines of a later form',
    async (folder: string, session: string) =>
      appendFileSync(
        join(folder, 'sessions', `${session}.journal`),
        `${crc32(laterLine).toString(16).padStart(8, '0')} ${laterLine}\n`,
      ),
  ],
])('a journal with %s is named and left alone, and the class in it is not told without it', async (_, append) => {
  const { folder, session, journal } = await folderWithClass();
  await append(folder, session);
  const bytes = readFileSync(journal);
  const again = await startAgain(folder);
  expect(again.room).toBeNull();
  expect(again.list.unusable).toMatchObject([{ kind: 'sessions', id: session, why: 'newer' }]);
  expect(again.host.said.err).toMatch(/^sessions\/\S+ was written by a later version of Breathing Room\. .*\n$/);
  expect(await tell(again.line, 'reopen', { id: session })).toMatchObject({ done: false });
  expect(await tell(again.line, 'reopen', { id: session })).toMatchObject({ done: false });
  await beginClass(again.line, []);
  expect(await stop(again.host)).toBe(0);
  expect(readFileSync(journal)).toEqual(bytes);
});

const later: Recipe<unknown> = { kind: 'settings', version: 9, parse: (stored) => stored };
const settingsFile = (folder: string) => join(folder, 'settings', 'settings.json');

test.each([
  ['are not sealed', 'corrupt', async (folder: string) => writeFileSync(settingsFile(folder), '{"version":4}')],
  [
    'are not what settings are',
    'corrupt',
    (folder: string) =>
      within(folder, (store) => store.write({ ...later, version: 1 }, 'settings', { version: 1, volume: 'loud' })),
  ],
  [
    'were written by a later version',
    'newer',
    (folder: string) => within(folder, (store) => store.write(later, 'settings', { version: 9, volume: 'loud' })),
  ],
])('settings that %s are named and kept, and the program starts with its defaults', async (_, why, spoil) => {
  const folder = temporaryFolder();
  const fresh = await runHost(folder);
  await openRecords(fresh);
  await stop(fresh);
  await spoil(folder);
  const bytes = readFileSync(settingsFile(folder));
  const { host, line, list } = await startAgain(folder);
  expect(await line.ask('query', 'settings')).toMatchObject({
    version: defaultSettings.version,
    volume: defaultSettings.volume,
  });
  expect(list.unusable).toMatchObject([{ kind: 'settings', id: 'settings', why }]);
  expect(readFileSync(list.unusable[0]?.keptAs ?? '')).toEqual(bytes);
  expect(host.said.err.split('\n')).toEqual([expect.stringContaining('settings/settings was '), '']);
  const settings = { ...z.looseObject({}).parse(await line.ask('query', 'settings')), volume: 0.2 };
  const saved = await line.ask('mutation', 'saveSettings', settings);
  expect(saved).toEqual(why === 'newer' ? { done: false, why: 'disk-failed' } : kept);
  // One whose seal held lay where it was until another had to take its place.
  const aside = join(folder, 'quarantine');
  const moved = existsSync(aside) ? readdirSync(aside).map((name) => readFileSync(join(aside, name))) : [];
  expect([readFileSync(settingsFile(folder)), ...moved]).toContainEqual(bytes);
});
