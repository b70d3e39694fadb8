import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OpenVault } from '#core/ports/vault';
import type { Fault, Verified } from '#core/ports/verified';
import { sessionRecipe } from '#core/records/session-record';
import { realDisk } from '#store/real-disk';
import { keyFaults } from '#store/verify-keys';
import { temporaryFolder } from '#test/world/temporary-folder';
import {
  allFiles,
  appendTo,
  countingDisk,
  created,
  manifestsIn,
  marks,
  type Opened,
  objectsIn,
  passphrase,
  session,
  settings,
  taken,
  writeSession,
  writeSettings,
  writeSigned,
} from './backup-folder';

async function lookedAt(open: OpenVault): Promise<{ readonly faults: readonly string[]; readonly seen: Verified }> {
  const looking = open.verify();
  const faults: Fault[] = [];
  let step = await looking.next();
  while (step.done !== true) {
    faults.push(step.value);
    step = await looking.next();
  }
  return { faults: faults.map(({ where, what }) => `${where}: ${what}`).toSorted(), seen: step.value };
}

/** Records of every kind of file: settings, signed sessions, a running one, backups here and on a stick. */
async function filled() {
  const opened = await created();
  const { store, backups } = opened.open;
  const stick = temporaryFolder();
  await backups.useSecond(stick);
  await writeSettings(store, settings('day', { backupFolder: stick }));
  await writeSigned(store, ['ses_1', 'ses_2']);
  await appendTo(store, 'ses_2', Object.values(marks));
  await writeSession(store, session('ses_3', [marks.start]));
  await appendTo(store, 'ses_3', [marks.start]);
  await appendTo(store, 'ses_3', [marks.robin, marks.kim]);
  await appendTo(store, 'ses_3', [marks.end]);
  await backups.make('start');
  await writeSettings(store, settings('dusk', { backupFolder: stick }));
  await backups.make('signed');
  return { ...opened, stick };
}

test('on healthy records nothing is found, everything is counted and no file changes', async () => {
  const { folder, open } = await filled();
  const before = await allFiles(folder);
  expect(await lookedAt(open)).toEqual({
    faults: [],
    seen: { documents: 4, journals: 2, backups: 4, foreignBackups: 0, newer: [], away: null },
  });
  expect(await allFiles(folder)).toEqual(before);
});

test('what the disk does not give is found, and everything else is looked at', async () => {
  const { disk, counted } = countingDisk();
  const { open } = await created({ disk });
  await writeSigned(open.store, ['ses_1', 'ses_2']);
  await appendTo(open.store, 'ses_1', Object.values(marks));
  await open.backups.make('start');
  counted.unreadable.push('sessions/ses_1.json', 'sessions/ses_1.journal', 'keys.json');
  expect(await lookedAt(open)).toMatchObject({
    faults: ['keys.json: key-file-damaged', 'sessions/ses_1.journal: unreadable', 'sessions/ses_1.json: unreadable'],
    seen: { documents: 1, backups: 1 },
  });
});

test('on a new folder nothing is found', async () => {
  const { open } = await created();
  expect(await lookedAt(open)).toMatchObject({ faults: [], seen: { documents: 0, backups: 0 } });
});

test('while a new key comes in, and after a restore of everything, nothing is found', async () => {
  const { folder, vault, open } = await filled();
  await open.rotateKey(passphrase);
  expect((await lookedAt(open)).faults).toEqual([]);
  await open.resealed();
  // Two backups in two places are under the old key.
  expect(await lookedAt(open)).toMatchObject({ faults: [], seen: { backups: 4, foreignBackups: 4 } });
  const { id } = await open.backups.make('asked');
  await open.lock();
  for (const name of await readdir(join(folder, 'sessions'))) await rm(join(folder, 'sessions', name));
  const again = (await vault.open({ passphrase })) ?? expect.unreachable();
  expect((await lookedAt(again)).faults).toEqual([
    'sessions/ses_1.json: missing',
    'sessions/ses_2.json: missing',
    'sessions/ses_3.journal: missing-lines',
    'sessions/ses_3.json: missing',
  ]);
  await again.backups.restore('own', id, { older: false });
  expect((await lookedAt(again)).faults).toEqual([]);
});

async function flip(path: string, at: number): Promise<void> {
  const bytes = await readFile(path);
  const place = at < 0 ? bytes.length + at : at;
  bytes[place] = (bytes[place] ?? 0) ^ 1;
  await writeFile(path, bytes);
}

async function swapLines(path: string, one: number, other: number): Promise<void> {
  const lines = (await readFile(path, 'utf8')).split('\n');
  [lines[one], lines[other]] = [lines[other] ?? '', lines[one] ?? ''];
  await writeFile(path, lines.join('\n'));
}

async function withoutLines(path: string, from: number, count: number): Promise<void> {
  const lines = (await readFile(path, 'utf8')).split('\n');
  await writeFile(path, lines.toSpliced(from, count).join('\n'));
}

const temporary = '.0b0e7b9c-3f5e-4a5c-9d0a-0123456789ab.tmp';

interface Filled extends Opened {
  readonly stick: string;
}

/** What is done to files while nobody looks, and what is found. */
const planted: readonly (readonly [string, (folder: string, all: Filled) => Promise<unknown>, readonly string[]])[] = [
  [
    'a flipped bit in a document',
    (f) => flip(join(f, 'sessions/ses_1.json'), 70),
    ['sessions/ses_1.json: broken-seal'],
  ],
  ['a document cut short', (f) => writeFile(join(f, 'sessions/ses_1.json'), 'BRS1'), ['sessions/ses_1.json: unsealed']],
  ['an empty document', (f) => writeFile(join(f, 'sessions/ses_1.json'), ''), ['sessions/ses_1.json: unsealed']],
  [
    'a document without a seal',
    (f) => writeFile(join(f, 'settings/settings.json'), JSON.stringify(settings())),
    ['settings/settings.json: unsealed'],
  ],
  [
    'a document in the place of another',
    (f) => cp(join(f, 'sessions/ses_1.json'), join(f, 'sessions/ses_2.json')),
    ['sessions/ses_2.json: broken-seal'],
  ],
  [
    'a document under another key',
    async (f) => {
      const other = await created();
      await writeSigned(other.open.store, ['ses_1']);
      await cp(join(other.folder, 'sessions/ses_1.json'), join(f, 'sessions/ses_1.json'));
    },
    ['sessions/ses_1.json: other-key'],
  ],
  ['a document that is gone', (f) => rm(join(f, 'sessions/ses_1.json')), ['sessions/ses_1.json: missing']],
  [
    'an older copy of a document',
    async (f, { open }) => {
      const early = (await open.backups.list()).at(-1)?.id;
      const place = join(f, 'backups');
      const { files } = JSON.parse(await readFile(join(place, `${early}.backup`), 'utf8'));
      const { object } = files.find(({ kind }: { kind?: string }) => kind === 'settings');
      await cp(join(place, 'objects', object), join(f, 'settings/settings.json'));
    },
    ['settings/settings.json: older'],
  ],
  [
    'a document under a name that the index does not know',
    (f) => cp(join(f, 'sessions/ses_1.json'), join(f, 'sessions/ses_9.json')),
    ['sessions/ses_9.json: broken-seal'],
  ],
  [
    'a flipped bit in a line of a journal',
    (f) => flip(join(f, 'sessions/ses_3.journal'), 40),
    ['sessions/ses_3.journal: damaged-lines'],
  ],
  [
    'lines of a journal in another order',
    (f) => swapLines(join(f, 'sessions/ses_3.journal'), 0, 3),
    ['sessions/ses_3.journal: damaged-lines', 'sessions/ses_3.journal: missing-lines'],
  ],
  [
    'a line taken out of a journal',
    (f) => withoutLines(join(f, 'sessions/ses_3.journal'), 0, 1),
    ['sessions/ses_3.journal: missing-lines'],
  ],
  [
    'half of what was written at once taken out of a journal',
    (f) => withoutLines(join(f, 'sessions/ses_3.journal'), 1, 1),
    ['sessions/ses_3.journal: damaged-lines', 'sessions/ses_3.journal: missing-lines'],
  ],
  [
    'a journal that was cut at a line',
    (f) => withoutLines(join(f, 'sessions/ses_3.journal'), 3, 1),
    ['sessions/ses_3.journal: missing-lines'],
  ],
  [
    'a journal that was cut in a line',
    async (f) => {
      const path = join(f, 'sessions/ses_3.journal');
      await writeFile(path, (await readFile(path)).subarray(0, -10));
    },
    ['sessions/ses_3.journal: missing-lines', 'sessions/ses_3.journal: torn-end'],
  ],
  ['a journal that is gone', (f) => rm(join(f, 'sessions/ses_3.journal')), ['sessions/ses_3.journal: missing-lines']],
  [
    'a journal in the place of another',
    (f) => cp(join(f, 'sessions/ses_2.journal'), join(f, 'sessions/ses_3.journal')),
    ['sessions/ses_3.journal: damaged-lines'],
  ],
  [
    'what broken-off writes have left',
    async (f) => {
      for (const name of ['', 'sessions/', 'quarantine/', 'backups/', 'backups/objects/']) {
        await mkdir(join(f, name), { recursive: true });
        await writeFile(join(f, name, temporary), 'half');
      }
      await writeFile(join(f, 'settings/.0.staged'), 'half');
    },
    [
      `.0b0e7b9c-3f5e-4a5c-9d0a-0123456789ab.tmp: leftover`,
      `backups/${temporary}: leftover`,
      `backups/objects/${temporary}: leftover`,
      `quarantine/${temporary}: leftover`,
      `sessions/${temporary}: leftover`,
      'settings/.0.staged: leftover',
    ],
  ],
  ['a key file that is gone', (f) => rm(join(f, 'keys.json')), ['keys.json: key-file-missing']],
  [
    'a twin of the key file that was cut short',
    (f) => writeFile(join(f, 'keys-copy.json'), '{'),
    ['keys-copy.json: key-file-damaged'],
  ],
  [
    'a key file that is older than its twin',
    async (f, { open }) => {
      const early = await readFile(join(f, 'keys.json'));
      await open.changePassphrase(passphrase, 'a hill in the morning');
      await writeFile(join(f, 'keys.json'), early);
    },
    ['keys.json: key-file-differs'],
  ],
  [
    'key files of another folder',
    async (f) => {
      const other = await created();
      for (const name of ['keys.json', 'keys-copy.json']) await cp(join(other.folder, name), join(f, name));
    },
    ['keys-copy.json: key-file-forged', 'keys.json: key-file-forged'],
  ],
];

test.each(planted)('%s is found', async (_, plant, expected) => {
  const all = await filled();
  await plant(all.folder, all);
  expect((await lookedAt(all.open)).faults).toEqual(expected);
});

const inBackups: readonly (readonly [string, (place: string) => Promise<unknown>, RegExp])[] = [
  [
    'a manifest that was cut short',
    async (place) => writeFile(join(place, (await manifestsIn(place))[0] ?? ''), '{'),
    /\/2026-03-02T09-00-00\.000Z-start\.backup: backup-damaged$/,
  ],
  [
    'a manifest that was changed',
    async (place) => {
      const path = join(place, (await manifestsIn(place))[0] ?? '');
      await writeFile(path, (await readFile(path, 'utf8')).replace('"reason":"start"', '"reason":"asked"'));
    },
    /-start\.backup: backup-forged$/,
  ],
  [
    'a copy that is gone',
    async (place) => rm(join(place, 'objects', (await objectsIn(place))[0] ?? '')),
    /\/objects\/sessions-ses_1-1-\S+: backup-file-missing$/,
  ],
  [
    'a flipped bit in a copy',
    async (place) => flip(join(place, 'objects', (await objectsIn(place))[0] ?? ''), -1),
    /\/objects\/sessions-ses_1-1-\S+: backup-file-damaged$/,
  ],
  [
    'a copy in the place of another',
    async (place) => {
      const [one = '', two = ''] = await objectsIn(place);
      await cp(join(place, 'objects', one), join(place, 'objects', two));
    },
    /\/objects\/sessions-ses_2-1-\S+: backup-file-damaged$/,
  ],
];

test.each(inBackups)('in a backup on either disk %s is found, once', async (_, plant, expected) => {
  const { folder, stick, open } = await filled();
  for (const place of [join(folder, 'backups'), join(stick, 'Breathing Room backups')]) await plant(place);
  const { faults } = await lookedAt(open);
  expect(faults).toEqual([expect.stringMatching(expected), expect.stringMatching(expected)]);
});

test('a second folder that is away is said to be away, and is no fault', async () => {
  const { stick, open } = await filled();
  await rename(join(stick, 'Breathing Room backups'), join(stick, 'elsewhere'));
  expect(await lookedAt(open)).toMatchObject({ faults: [], seen: { backups: 2, away: stick } });
});

test('a document of a later version is named, and is no fault', async () => {
  const { open } = await filled();
  const later = { kind: 'classes' as const, version: 9, parse: (stored: unknown) => stored };
  await open.store.write(later, 'calm', { version: 9, more: 'than we know' });
  expect(await lookedAt(open)).toMatchObject({ faults: [], seen: { newer: ['classes/calm.json'] } });
});

test('an index that was spoilt is made anew when the folder is opened, and told', async () => {
  const { folder, vault, open } = await filled();
  await open.lock();
  await flip(join(folder, 'index.json'), 80);
  const again = (await vault.open({ passphrase })) ?? expect.unreachable();
  expect((await lookedAt(again)).faults).toEqual(['index.json: index-damaged']);
  await again.lock();
  const mended = (await vault.open({ passphrase })) ?? expect.unreachable();
  expect((await lookedAt(mended)).faults).toEqual([]);
});

test('an index that tells lists something else than the document is found', async () => {
  const { open } = await filled();
  const lying = { ...sessionRecipe, digest: () => ({ final: true, list: { title: 'Another class' } }) };
  await open.store.write(lying, 'ses_1', session('ses_1', Object.values(marks), 'signed'));
  expect((await lookedAt(open)).faults).toEqual(['sessions/ses_1.json: index-differs']);
});

/** What is found in a folder that is opened anew, as the command line does it. */
async function allFound(folder: string): Promise<readonly string[]> {
  const vault = await taken(folder);
  const found: string[] = [];
  for await (const { where, what } of keyFaults(realDisk, vault.folder, null)) found.push(`${where}: ${what}`);
  const open = (await vault.open({ passphrase })) ?? expect.unreachable();
  found.push(...(await lookedAt(open)).faults);
  await open.lock();
  await vault.close();
  return found;
}

test('a flipped byte anywhere in documents, journals, keys, the index and backups is always found', async () => {
  const { folder, open, vault } = await filled();
  await open.lock();
  await vault.close();
  const files = [...(await allFiles(folder)).keys()].map((path) => path.slice(folder.length + 1));
  // The index's own journal is told in the tests of the index: what stands there stands in the files too.
  const named = files.filter((name) => !name.startsWith('index-'));
  expect(named.length).toBeGreaterThan(12);
  const spoil = fc.record({
    file: fc.constantFrom(...named),
    at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    by: fc.integer({ min: 1, max: 255 }),
  });
  const trials = fc.asyncProperty(spoil, async ({ file, at, by }) => {
    const copy = join(temporaryFolder(), 'copy');
    await cp(folder, copy, { recursive: true });
    const bytes = await readFile(join(copy, file));
    const place = Math.floor(at * bytes.length);
    bytes[place] = (bytes[place] ?? 0) ^ by;
    await writeFile(join(copy, file), bytes);
    expect(await allFound(copy)).not.toEqual([]);
  });
  await fc.assert(trials, { numRuns: 200 });
}, 120_000);
