import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Restored, RestorePreview } from '#core/ports/backups';
import type { Store } from '#core/ports/store';
import { sessionRecipe } from '#core/records/session-record';
import { settingsRecipe } from '#core/records/settings-record';
import type { SessionEvent } from '#core/session/event';
import { DamagedDocument } from '#store/document-adapter';
import { temporaryFolder } from '#test/world/temporary-folder';
import {
  allFiles,
  appendTo,
  created,
  event,
  marks,
  type Opened,
  objectsIn,
  passphrase,
  session,
  settings,
  writeSession,
  writeSettings,
  writeSigned,
} from './backup-folder';

function statesIn(preview: RestorePreview | 'wrong-key' | null): readonly string[] {
  if (preview === null || preview === 'wrong-key') return [String(preview)];
  return preview.items.map(({ kind, id, state }) => `${kind}/${id} ${state}`).toSorted();
}

/** The folder opened anew, after something was done to its files. */
async function spoilt({ folder, vault, open }: Opened, spoil: (folder: string) => Promise<unknown>) {
  await open.lock();
  await spoil(folder);
  return (await vault.open({ passphrase })) ?? expect.unreachable();
}

async function eventsOf(store: Store, id: string): Promise<readonly string[]> {
  const read = await store.read(sessionRecipe, id);
  const journal = await store.journal(id);
  await journal.close();
  const inDocument = 'found' in read ? read.found.events : [];
  const lines = [...inDocument, ...(journal.contents.lines as readonly SessionEvent[])];
  return [...new Set(lines.map(({ id: each }) => each))].toSorted();
}

test('what was deleted or damaged comes back as it was, and what was damaged is kept aside', async () => {
  const opened = await created();
  await writeSettings(opened.open.store, settings('dusk'));
  await writeSigned(opened.open.store, ['ses_1', 'ses_2', 'ses_3']);
  const { id } = await opened.open.backups.make('asked');
  const open = await spoilt(opened, async (folder) => {
    await rm(join(folder, 'sessions/ses_1.json'));
    await writeFile(join(folder, 'sessions/ses_2.json'), 'spoilt');
    await writeFile(join(folder, 'settings/settings.json'), '');
  });
  expect(statesIn(await open.backups.preview('own', id))).toEqual([
    'sessions/ses_1 only-in-backup',
    'sessions/ses_2 damaged-here',
    'sessions/ses_3 same',
    'settings/settings damaged-here',
  ]);
  const restored = await open.backups.restore('own', id, { older: false });
  expect(restored).toEqual({
    broughtBack: 3,
    left: 0,
    unreadable: 0,
    keptAs: expect.stringMatching(/-before-restore$/),
  });
  for (const each of ['ses_1', 'ses_2', 'ses_3']) {
    const expected = session(each, Object.values(marks), 'signed');
    expect(await open.store.read(sessionRecipe, each)).toEqual({ found: expected });
  }
  expect(await open.store.read(settingsRecipe, 'settings')).toEqual({ found: settings('dusk') });
  expect(open.store.findings).toEqual([]);
  const aside = await readdir(join(opened.folder, 'quarantine'));
  expect(aside.map((name) => name.replace(/-[0-9a-f-]{36}/, '')).toSorted()).toEqual([
    'sessions-ses_2.json',
    'settings-settings.json',
  ]);
  expect(statesIn(await open.backups.preview('own', id)).every((line) => line.endsWith(' same'))).toBe(true);
});

test('a preview tells of a session what class it was and when, and changes no file', async () => {
  const opened = await created();
  await writeSigned(opened.open.store, ['ses_1']);
  await appendTo(opened.open.store, 'ses_1', Object.values(marks));
  const { id } = await opened.open.backups.make('asked');
  await writeSigned(opened.open.store, ['ses_2']);
  const open = await spoilt(opened, (folder) => writeFile(join(folder, 'sessions/ses_1.json'), 'spoilt'));
  const before = await allFiles(opened.folder);
  const told = { title: 'A short sample', plannedStart: 1_780_000_000_000 };
  expect(await open.backups.preview('own', id)).toMatchObject({
    backup: { id, place: 'own', documents: 1 },
    items: [
      { kind: 'sessions', id: 'ses_1', state: 'damaged-here', session: told },
      { kind: 'sessions', id: 'ses_2', state: 'only-here', session: { title: 'A short sample' } },
    ],
  });
  expect(await allFiles(opened.folder)).toEqual(before);
});

const { start, robin, kim, end, sign } = marks;
const other = event(3, { do: 'mark', person: 'per_2', mark: 'absent' }, 'evt_other');
const heartbeat = event(6, { do: 'heartbeat' });

/** What the document and the journal tell in the backup and here, how that stands, and what is told after a restore. */
const rows: readonly (readonly [string, Both, Both, string, readonly SessionEvent[]])[] = [
  ['nothing was done since', [[start], [start, robin]], [[start], [start, robin]], 'same', [start, robin]],
  ['more was done since', [[], [start]], [[], [start, robin]], 'here-newer', [start, robin]],
  [
    'the class was signed since',
    [[], [start]],
    [
      [start, robin, sign],
      [start, robin, sign],
    ],
    'here-newer',
    [start, robin, sign],
  ],
  [
    'the document is behind and the journal is gone',
    [[], [start, robin]],
    [[start], null],
    'backup-newer',
    [start, robin],
  ],
  [
    'the journal was folded in and nothing was lost',
    [[], [start, robin]],
    [
      [start, robin],
      [start, robin],
    ],
    'same',
    [start, robin],
  ],
  ['each side lost something', [[], [start, robin]], [[], [start, kim]], 'backup-newer', [start, robin, kim]],
  [
    'each side has something and the one here is signed',
    [[], [start, other]],
    [[start, sign], null],
    'here-newer',
    [start, sign],
  ],
  [
    'each side has something and the backup is signed',
    [[start, sign], null],
    [[], [start, other]],
    'here-newer',
    [start, other],
  ],
  [
    'only a sign of life came since',
    [[], [start, end]],
    [[], [start, end, heartbeat]],
    'here-newer',
    [start, end, heartbeat],
  ],
  [
    'the document kept no sign of life',
    [[], [start, heartbeat, event(7, { do: 'end' })]],
    [[start, event(7, { do: 'end' })], null],
    'same',
    [start, event(7, { do: 'end' })],
  ],
];
type Both = readonly [document: readonly SessionEvent[], journal: readonly SessionEvent[] | null];

async function put(opened: Opened, [document, journal]: Both) {
  const state = document.includes(sign) ? 'signed' : 'open';
  await rm(join(opened.folder, 'sessions/ses_1.journal'), { force: true });
  if (journal !== null) await appendTo(opened.open.store, 'ses_1', journal);
  await writeSession(opened.open.store, session('ses_1', document, state));
}

test.each(rows)('a session of which %s', async (_, inBackup, here, state, after) => {
  const [source, opened] = [await created(), await created()];
  await put(source, inBackup);
  await source.open.backups.make('asked');
  await put(opened, here);
  const backups = (await opened.open.backups.elsewhere(source.folder)) ?? expect.unreachable();
  const id = (await backups.list())[0]?.id ?? '';
  const preview = await backups.preview(id, { passphrase });
  expect(preview).toMatchObject({ items: [{ state }] });
  const restored = await backups.restore(id, { older: false, secret: { passphrase } });
  const left = state === 'here-newer' ? 1 : 0;
  expect(restored).toMatchObject({ broughtBack: state === 'backup-newer' ? 1 : 0, left, unreadable: 0 });
  expect(await eventsOf(opened.open.store, 'ses_1')).toEqual(after.map((each) => each.id).toSorted());
});

test('what is newer here gives way only when that is asked for, and comes back from the backup that was made first', async () => {
  const opened = await created();
  const { open } = opened;
  await writeSettings(open.store, settings('day'));
  await put(opened, [[], [start, robin]]);
  const { id } = await open.backups.make('asked');
  await writeSettings(open.store, settings('dusk'));
  await appendTo(open.store, 'ses_1', [kim, end]);
  expect(statesIn(await open.backups.preview('own', id))).toEqual([
    'sessions/ses_1 here-newer',
    'settings/settings here-newer',
  ]);
  expect(await open.backups.restore('own', id, { older: false })).toMatchObject({ broughtBack: 0, left: 2 });
  expect(await open.store.read(settingsRecipe, 'settings')).toEqual({ found: settings('dusk') });
  const restored = await open.backups.restore('own', id, { older: true });
  expect(restored).toMatchObject({ broughtBack: 2, left: 0 });
  expect(await open.store.read(settingsRecipe, 'settings')).toEqual({ found: settings('day') });
  expect(await eventsOf(open.store, 'ses_1')).toEqual(['evt_1', 'evt_2']);
  const journal = await open.store.journal('ses_1');
  expect(journal.contents).toMatchObject({ missingLines: 0, quarantinedLines: 0 });
  await journal.close();
  const { keptAs } = restored as Restored;
  expect(await open.backups.restore('own', keptAs, { older: false })).toMatchObject({ broughtBack: 1, left: 1 });
  expect(await eventsOf(open.store, 'ses_1')).toEqual(['evt_1', 'evt_2', 'evt_3', 'evt_4']);
  expect(await open.backups.restore('own', keptAs, { older: true })).toMatchObject({ broughtBack: 1, left: 0 });
  expect(await open.store.read(settingsRecipe, 'settings')).toEqual({ found: settings('dusk') });
});

test('a journal that lost lines in the middle gets them back from the backup, and is whole again', async () => {
  const opened = await created();
  await put(opened, [[], [start]]);
  for (const each of [robin, kim]) await appendTo(opened.open.store, 'ses_1', [each]);
  const { id } = await opened.open.backups.make('asked');
  await appendTo(opened.open.store, 'ses_1', [end]);
  const open = await spoilt(opened, async (folder) => {
    const path = join(folder, 'sessions/ses_1.journal');
    const lines = (await readFile(path, 'utf8')).split('\n');
    lines[1] = `${lines[1]?.slice(0, 40)}AAAA${lines[1]?.slice(44)}`;
    await writeFile(path, lines.join('\n'));
  });
  expect(await eventsOf(open.store, 'ses_1')).toEqual(['evt_1', 'evt_3', 'evt_4']);
  expect(statesIn(await open.backups.preview('own', id))).toEqual(['sessions/ses_1 backup-newer']);
  expect(await open.backups.restore('own', id, { older: false })).toMatchObject({ broughtBack: 1 });
  expect(await eventsOf(open.store, 'ses_1')).toEqual(['evt_1', 'evt_2', 'evt_3', 'evt_4']);
  expect(await open.store.read(sessionRecipe, 'ses_1')).toMatchObject({ found: { state: 'ended' } });
  expect((await readdir(join(opened.folder, 'quarantine'))).some((name) => name.includes('ses_1-journal'))).toBe(true);
  expect(statesIn(await open.backups.preview('own', id))).toEqual(['sessions/ses_1 here-newer']);
});

test('an old copy of a document that somebody put back gives way to the newest in the backup', async () => {
  const opened = await created();
  await writeSettings(opened.open.store, settings('day'));
  const early = await readFile(join(opened.folder, 'settings/settings.json'));
  await writeSettings(opened.open.store, settings('dusk'));
  const { id } = await opened.open.backups.make('asked');
  const open = await spoilt(opened, (folder) => writeFile(join(folder, 'settings/settings.json'), early));
  expect(statesIn(await open.backups.preview('own', id))).toEqual(['settings/settings backup-newer']);
  expect(await open.backups.restore('own', id, { older: false })).toMatchObject({ broughtBack: 1 });
  expect(await open.store.read(settingsRecipe, 'settings')).toEqual({ found: settings('dusk') });
});

test('what the backup itself can not read any more is counted and left out, and the rest comes back', async () => {
  const opened = await created();
  await writeSigned(opened.open.store, ['ses_1', 'ses_2', 'ses_3']);
  const { id } = await opened.open.backups.make('asked');
  const place = join(opened.folder, 'backups');
  const [one = '', two = ''] = await objectsIn(place);
  await rm(join(place, 'objects', one));
  const bytes = await readFile(join(place, 'objects', two));
  bytes[60] = (bytes[60] ?? 0) ^ 1;
  await writeFile(join(place, 'objects', two), bytes);
  const open = await spoilt(opened, async (folder) => {
    for (const each of [1, 2, 3]) await rm(join(folder, `sessions/ses_${each}.json`));
  });
  expect(statesIn(await open.backups.preview('own', id))).toEqual([
    'sessions/ses_1 unreadable',
    'sessions/ses_2 unreadable',
    'sessions/ses_3 only-in-backup',
  ]);
  expect(await open.backups.restore('own', id, { older: true })).toMatchObject({ broughtBack: 1, unreadable: 2 });
});

test('an older version in a backup is brought up to date, and one of a later version is left alone on either side', async () => {
  const opened = await created();
  const { open } = opened;
  const versions = (version: number) => ({
    kind: 'settings' as const,
    version,
    parse(stored: unknown) {
      if (typeof stored !== 'object' || stored === null) throw new DamagedDocument('expected an object');
      return stored;
    },
  });
  const { lockAfter, backupFolder, ...first } = settings('dusk');
  await open.store.write(versions(1), 'old', { ...first, version: 1 });
  await open.store.write(versions(9), 'later-in-backup', { version: 9 });
  await open.store.write(versions(1), 'later-here', { ...first, version: 1 });
  const { id } = await open.backups.make('asked');
  await open.store.write(versions(9), 'later-here', { version: 9 });
  const again = await spoilt(opened, async (folder) => {
    for (const each of ['old', 'later-in-backup']) await rm(join(folder, `settings/${each}.json`));
  });
  expect(statesIn(await again.backups.preview('own', id))).toEqual([
    'settings/later-here here-newer',
    'settings/later-in-backup unreadable',
    'settings/old only-in-backup',
  ]);
  expect(await again.backups.restore('own', id, { older: true })).toMatchObject({
    broughtBack: 1,
    left: 1,
    unreadable: 1,
  });
  expect(await again.store.read(settingsRecipe, 'old')).toEqual({
    found: { ...settings('dusk'), lockAfter, backupFolder },
  });
  expect(await again.store.read(settingsRecipe, 'later-here')).toMatchObject({ quarantined: { why: 'newer' } });
});

test('a backup from before a new key needs its secret once the old key is forgotten, and the same passphrase opens it', async () => {
  const { open } = await created();
  await writeSettings(open.store, settings('day'));
  await writeSigned(open.store, ['ses_1']);
  const { id } = await open.backups.make('asked');
  await open.rotateKey(passphrase);
  await open.resealed();
  expect(await open.backups.preview('own', id)).toBe('wrong-key');
  expect(await open.backups.preview('own', id, { passphrase: 'not it' })).toBe('wrong-key');
  expect(await open.backups.restore('own', id, { older: false })).toBe('wrong-key');
  expect(statesIn(await open.backups.preview('own', id, { passphrase }))).toEqual([
    'sessions/ses_1 same',
    'settings/settings same',
  ]);
  const { documents } = await open.backups.make('start');
  expect(documents).toBe(2);
});

test('a backup that is made while a new key comes in holds everything, and opens with the new key alone afterwards', async () => {
  const { open } = await created();
  await writeSigned(
    open.store,
    Array.from({ length: 20 }, (_, at) => `ses_${at}`),
  );
  await open.backups.make('start');
  await open.rotateKey(passphrase);
  const made = await open.backups.make('signed');
  expect(made.documents).toBe(20);
  await open.resealed();
  const preview = await open.backups.preview('own', made.id, { passphrase });
  expect(statesIn(preview).every((line) => line.endsWith(' same'))).toBe(true);
  const after = await open.backups.make('signed');
  expect(statesIn(await open.backups.preview('own', after.id)).every((line) => line.endsWith(' same'))).toBe(true);
});

test('a backup of another laptop needs its own secret, and its settings never win over those here', async () => {
  const [theirs, ours] = [await created(), await created()];
  for (const theme of ['day', 'dusk', 'system'] as const) await writeSettings(theirs.open.store, settings(theme));
  await writeSigned(theirs.open.store, ['ses_1']);
  await theirs.open.backups.make('asked');
  await theirs.open.changePassphrase(passphrase, 'their own words');
  await theirs.open.backups.make('asked');
  await writeSettings(ours.open.store, settings('day'));
  const source = (await ours.open.backups.elsewhere(theirs.folder)) ?? expect.unreachable();
  const id = (await source.list())[0]?.id ?? '';
  expect(await source.preview(id)).toBe('wrong-key');
  expect(await source.preview(id, { passphrase })).toBe('wrong-key');
  const secret = { passphrase: 'their own words' };
  expect(await source.restore(id, { older: false, secret })).toMatchObject({ broughtBack: 1, left: 1 });
  expect(await source.restore(id, { older: false, secret: { recoveryKey: theirs.recoveryKey } })).toMatchObject({
    broughtBack: 0,
    left: 1,
  });
  expect(await ours.open.store.read(settingsRecipe, 'settings')).toEqual({ found: settings('day') });
  expect(await ours.open.store.read(sessionRecipe, 'ses_1')).toMatchObject({ found: { id: 'ses_1' } });
});

test('a backup that is not there, or lies elsewhere, is no backup of this place', async () => {
  const { open, folder } = await created();
  await open.backups.make('start');
  for (const id of ['', 'none', '../settings/settings', '../../etc/passwd', join(folder, 'keys')]) {
    expect(await open.backups.preview('own', id)).toBeNull();
    expect(await open.backups.restore('own', id, { older: false })).toBeNull();
  }
  expect(await open.backups.preview('second', '2026-03-02T09-00-00.000Z-start')).toBeNull();
  expect(await open.backups.elsewhere(temporaryFolder())).toBeNull();
  expect(await open.backups.list()).toHaveLength(1);
});

test('when the backup before a restore can not be made nothing is brought back', async () => {
  const opened = await created();
  await writeSigned(opened.open.store, ['ses_1']);
  const { id } = await opened.open.backups.make('asked');
  const open = await spoilt(opened, (folder) => rm(join(folder, 'sessions/ses_1.json')));
  const objects = join(opened.folder, 'backups/objects');
  const kept = await readdir(objects);
  await rm(objects, { recursive: true });
  await writeFile(objects, 'in the way');
  await expect(open.backups.restore('own', id, { older: false })).rejects.toMatchObject({ name: 'StoreError' });
  expect(kept).toHaveLength(1);
  expect(await open.store.list('sessions')).toEqual([]);
});

test.each([
  ['a flipped bit', (text: string) => text.replace(/ 2 3\/5 .{12}/, ' 2 3/5 AAAAAAAAAAAA')],
  ['a torn end', (text: string) => text.slice(0, -20)],
  ['its last lines cut off', (text: string) => text.split('\n').slice(0, 3).join('\n')],
])('the journal of a signed session with %s is put aside, and its document stays what it was', async (_, spoil) => {
  const opened = await created();
  await appendTo(opened.open.store, 'ses_1', Object.values(marks));
  await writeSigned(opened.open.store, ['ses_1']);
  const { id } = await opened.open.backups.make('asked');
  const path = join(opened.folder, 'sessions/ses_1.journal');
  const open = await spoilt(opened, async () => writeFile(path, spoil(await readFile(path, 'utf8'))));
  expect(statesIn(await open.backups.preview('own', id))).toEqual(['sessions/ses_1 damaged-here']);
  expect(await open.backups.restore('own', id, { older: false })).toMatchObject({ broughtBack: 1 });
  expect(await open.store.read(sessionRecipe, 'ses_1')).toEqual({
    found: session('ses_1', Object.values(marks), 'signed'),
  });
  expect(statesIn(await open.backups.preview('own', id))).toEqual(['sessions/ses_1 same']);
});
