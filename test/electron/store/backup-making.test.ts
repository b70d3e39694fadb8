import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keyFileIn } from '#store/key-file';
import { temporaryFolder } from '#test/world/temporary-folder';
import {
  allFiles,
  appendTo,
  countingDisk,
  created,
  event,
  manifestsIn,
  marks,
  objectsIn,
  passphrase,
  session,
  settings,
  writeSession,
  writeSettings,
  writeSigned,
} from './backup-folder';

test('a backup holds each file byte for byte as it lay in the data folder', async () => {
  const { folder, open } = await created();
  await writeSettings(open.store, settings());
  await writeSigned(open.store, ['ses_1', 'ses_2']);
  const made = await open.backups.make('asked');
  expect(made).toEqual({
    id: '2026-03-02T09-00-00.000Z-asked',
    madeAt: Date.parse('2026-03-02T09:00:00Z'),
    reason: 'asked',
    documents: 3,
    place: 'own',
  });
  expect(await open.backups.list()).toEqual([made]);
  const place = join(folder, 'backups');
  const objects = await objectsIn(place);
  const originals = ['sessions/ses_1.json', 'sessions/ses_2.json', 'settings/settings.json'];
  const bytes = await Promise.all(originals.map((name) => readFile(join(folder, name), 'hex')));
  expect(await Promise.all(objects.map((name) => readFile(join(place, 'objects', name), 'hex')))).toEqual(bytes);
});

test('a backup of an unchanged folder copies nothing and reads none of its documents', async () => {
  const { disk, counted } = countingDisk();
  const { folder, open } = await created({ disk });
  await writeSettings(open.store, settings());
  await writeSigned(
    open.store,
    Array.from({ length: 30 }, (_, at) => `ses_${at}`),
  );
  await open.backups.make('start');
  const before = await objectsIn(join(folder, 'backups'));
  counted.reads.length = 0;
  counted.creates.length = 0;
  await open.backups.make('signed');
  expect(await objectsIn(join(folder, 'backups'))).toEqual(before);
  expect(counted.creates.filter((path) => path.includes('objects'))).toEqual([]);
  expect(counted.creates).toHaveLength(1);
  expect(counted.reads.filter((path) => /sessions|settings|objects/.test(path))).toEqual([]);
  expect((await open.backups.list()).map(({ documents }) => documents)).toEqual([31, 31]);
});

test('a backup costs what has changed: one changed document is one more copy, and both versions stay', async () => {
  const { folder, open } = await created();
  await writeSettings(open.store, settings('day'));
  await writeSigned(open.store, ['ses_1']);
  await open.backups.make('start');
  const before = await objectsIn(join(folder, 'backups'));
  await writeSettings(open.store, settings('dusk'));
  await open.backups.make('start');
  const after = await objectsIn(join(folder, 'backups'));
  expect(after).toHaveLength(3);
  expect(after).toEqual(expect.arrayContaining([...before]));
});

test('the journal of a class that runs is in the backup up to its last whole line, that of a signed one is not', async () => {
  const { folder, open } = await created();
  await writeSession(open.store, session('ses_1', []));
  const journal = await open.store.journal('ses_1');
  await journal.append([marks.start, marks.robin]);
  await appendTo(open.store, 'ses_2', Object.values(marks));
  await writeSigned(open.store, ['ses_2']);
  await open.backups.make('start');
  const copies = (await objectsIn(join(folder, 'backups'))).filter((name) => name.includes('-j'));
  expect(copies).toEqual([expect.stringMatching(/^sessions-ses_1-j2-[0-9a-f]{8}-[0-9a-f]{16}$/)]);
  const path = join(folder, 'sessions/ses_1.journal');
  const whole = await readFile(path);
  expect(await readFile(join(folder, 'backups/objects', copies[0] ?? ''))).toEqual(whole);
  await writeFile(path, 'torn', { flag: 'a' });
  await open.backups.make('start');
  expect((await objectsIn(join(folder, 'backups'))).filter((name) => name.includes('-j'))).toEqual(copies);
  await journal.close();
});

test('what is damaged or gone here stands in the next backup as it was in the one before', async () => {
  const { folder, vault, open } = await created();
  await writeSettings(open.store, settings());
  await writeSigned(open.store, ['ses_1', 'ses_2']);
  await writeSession(open.store, session('ses_3', []));
  await appendTo(open.store, 'ses_3', [marks.start, marks.robin, marks.kim]);
  await open.backups.make('start');
  const before = await objectsIn(join(folder, 'backups'));
  await open.lock();
  await writeFile(join(folder, 'settings/settings.json'), 'spoilt');
  await rm(join(folder, 'sessions/ses_1.json'));
  const journal = join(folder, 'sessions/ses_3.journal');
  const text = await readFile(journal, 'utf8');
  await writeFile(journal, text.replace(/ 2 1\/3 .{20}/, ' 2 1/3 AAAAAAAAAAAAAAAAAAAA'));
  const again = (await vault.open({ passphrase })) ?? expect.unreachable();
  const made = await again.backups.make('start');
  expect(made.documents).toBe(4);
  // And one more: the journal as it is now, for the lines that may have come since.
  const after = await objectsIn(join(folder, 'backups'));
  expect(after).toEqual(expect.arrayContaining([...before]));
  const preview = await again.backups.preview('own', made.id);
  if (preview === null || preview === 'wrong-key') return expect.unreachable();
  expect(preview.items.map(({ id, state }) => `${id} ${state}`).toSorted()).toEqual([
    'ses_1 only-in-backup',
    'ses_2 same',
    'ses_3 backup-newer',
    'settings damaged-here',
  ]);
});

test('two backups of one moment have two names', async () => {
  const { open } = await created();
  await open.backups.make('start');
  await open.backups.make('start');
  expect((await open.backups.list()).map(({ id }) => id)).toEqual([
    '2026-03-02T09-00-00.001Z-start',
    '2026-03-02T09-00-00.000Z-start',
  ]);
});

test('backups that are asked for at once are made one after the other', async () => {
  const { open } = await created();
  await writeSigned(open.store, ['ses_1']);
  await Promise.all([1, 2, 3].map(() => open.backups.make('asked')));
  expect(await open.backups.list()).toHaveLength(3);
});

test('no word of what a backup holds can be read in it', async () => {
  const { folder, open } = await created();
  await writeSettings(open.store, settings());
  await writeSession(open.store, session('ses_1', []));
  await appendTo(open.store, 'ses_1', [event(1, { do: 'join', person: 'per_3', name: 'Łucja Żak', mark: null })]);
  await open.backups.make('start');
  const place = join(folder, 'backups');
  const names = [...(await objectsIn(place)).map((name) => `objects/${name}`), ...(await manifestsIn(place))];
  expect(names.length).toBeGreaterThan(3);
  for (const name of names) {
    const text = await readFile(join(place, name), 'utf8');
    for (const word of ['Robin', 'Vale', 'Łucja', 'Sam Rivers', 'sample-class']) expect(text).not.toContain(word);
  }
});

test('a backup that is locked in the middle is not finished, and the next one goes on where it was', async () => {
  const { disk, counted } = countingDisk();
  const { folder, vault, open } = await created({ disk });
  const ids = Array.from({ length: 40 }, (_, at) => `ses_${at}`);
  await writeSigned(open.store, ids);
  const locking: Promise<void>[] = [];
  counted.onCreate = (path) => {
    if (path.includes('objects') && locking.length === 0) locking.push(open.lock());
  };
  await expect(open.backups.make('start')).rejects.toMatchObject({ reason: 'closed' });
  await Promise.all(locking);
  await expect(open.backups.make('start')).rejects.toMatchObject({ reason: 'closed' });
  const place = join(folder, 'backups');
  expect(await manifestsIn(place)).toEqual([]);
  const begun = await objectsIn(place);
  expect(begun.length).toBeGreaterThan(0);
  const again = (await vault.open({ passphrase })) ?? expect.unreachable();
  expect((await again.backups.make('start')).documents).toBe(40);
  expect(await objectsIn(place)).toHaveLength(40);
  expect(await objectsIn(place)).toEqual(expect.arrayContaining([...begun]));
});

test('a changed passphrase reaches the older backups with the next one', async () => {
  const { folder, open } = await created();
  await writeSigned(open.store, ['ses_1']);
  await open.backups.make('start');
  await open.changePassphrase(passphrase, 'a hill in the morning');
  await open.backups.make('start');
  const place = join(folder, 'backups');
  const generations = [];
  for (const name of await manifestsIn(place)) {
    const keys = keyFileIn(Buffer.from(JSON.parse(await readFile(join(place, name), 'utf8')).keyFile));
    generations.push(keys === null || keys === 'newer' ? null : keys.file);
  }
  expect(generations[0]).toEqual(generations[1]);
  const [older] = (await open.backups.list()).toReversed();
  expect(await open.backups.preview('own', older?.id ?? '')).toMatchObject({ items: [{ state: 'same' }] });
});

test('a file that the disk does not give keeps nobody from a backup of all others, and stands in it as it was', async () => {
  const { disk, counted } = countingDisk();
  const { folder, open } = await created({ disk });
  await writeSigned(open.store, ['ses_1', 'ses_2']);
  await writeSession(open.store, session('ses_3', []));
  await appendTo(open.store, 'ses_3', [marks.start]);
  await open.backups.make('start');
  const before = await objectsIn(join(folder, 'backups'));
  await writeSigned(open.store, ['ses_1', 'ses_2']);
  await appendTo(open.store, 'ses_3', [marks.robin]);
  counted.unreadable.push('sessions/ses_1.json', 'sessions/ses_3.journal');
  expect((await open.backups.make('signed')).documents).toBe(3);
  const after = await objectsIn(join(folder, 'backups'));
  expect(after.filter((name) => !before.includes(name))).toEqual([expect.stringMatching(/^sessions-ses_2-2-/)]);
});

test('what has no seal yet never leaves the data folder, and is in the next backup', async () => {
  const folder = temporaryFolder();
  await mkdir(join(folder, 'sessions'));
  const plain = JSON.stringify(session('ses_1', Object.values(marks), 'signed'));
  await writeFile(join(folder, 'sessions/ses_1.json'), plain);
  await writeFile(join(folder, 'sessions/ses_2.json'), plain.replace('ses_1', 'ses_2'));
  const { open } = await created({ folder });
  await open.backups.make('start');
  await open.resealed();
  for (const [path, hex] of await allFiles(join(folder, 'backups'))) {
    expect(Buffer.from(hex, 'hex').toString('latin1'), path).not.toContain('Robin');
  }
  expect((await open.backups.make('start')).documents).toBe(2);
});
