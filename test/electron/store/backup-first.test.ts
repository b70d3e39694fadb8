import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sessionRecipe } from '#core/records/session-record';
import { settingsRecipe } from '#core/records/settings-record';
import { backupKeys } from '#store/backup-first';
import { realDisk } from '#store/real-disk';
import { temporaryFolder } from '#test/world/temporary-folder';
import {
  appendTo,
  created,
  manifestsIn,
  marks,
  type Opened,
  passphrase,
  session,
  settings,
  start,
  taken,
  writeSession,
  writeSettings,
  writeSigned,
} from './backup-folder';

const placeName = 'Breathing Room backups';

/** Records with a stick that holds a backup of them: two signed sessions, one that runs, settings. */
async function withStick() {
  const opened = await created();
  const stick = temporaryFolder();
  const { store, backups } = opened.open;
  await backups.useSecond(stick);
  await writeSettings(store, settings('dusk'));
  await writeSigned(store, ['ses_1', 'ses_2']);
  await writeSession(store, session('ses_3', []));
  await appendTo(store, 'ses_3', [marks.start, marks.robin]);
  await backups.make('signed');
  return { ...opened, stick };
}

async function expectAll({ store }: Pick<Opened['open'], 'store'>): Promise<void> {
  expect(await store.read(settingsRecipe, 'settings')).toEqual({ found: settings('dusk') });
  for (const id of ['ses_1', 'ses_2']) {
    expect(await store.read(sessionRecipe, id)).toEqual({ found: session(id, Object.values(marks), 'signed') });
  }
  expect(await store.read(sessionRecipe, 'ses_3')).toEqual({ found: session('ses_3', [marks.start, marks.robin]) });
  expect(store.findings).toEqual([]);
}

const secrets = [
  ['the passphrase', () => ({ passphrase })],
  ['the recovery key', ({ recoveryKey }: Opened) => ({ recoveryKey })],
] as const;

test.each(secrets)(
  'a new laptop gets everything back from a stick with %s, and opens with both afterwards',
  async (_, secretOf) => {
    const lost = await withStick();
    const vault = await taken(temporaryFolder());
    const back = (await vault.restoreFirst(lost.stick, secretOf(lost))) ?? expect.unreachable();
    expect(back.restored).toMatchObject({ broughtBack: 4, left: 0, unreadable: 0 });
    await expectAll(back.vault);
    await back.vault.lock();
    for (const [, each] of secrets) {
      const open = (await vault.open(each(lost))) ?? expect.unreachable();
      await expectAll(open);
      await open.lock();
    }
  },
);

test.each([
  ['the stick', (stick: string) => stick],
  ['the folder of backups on it', (stick: string) => join(stick, placeName)],
  ['the data folder itself', (_: string, data: string) => data],
  ['the folder of backups in the data folder', (_: string, data: string) => join(data, 'backups')],
])('it may be pointed at %s', async (_, from) => {
  const lost = await withStick();
  const vault = await taken(temporaryFolder());
  const back = await vault.restoreFirst(from(lost.stick, lost.folder), { passphrase });
  expect(back?.restored).toMatchObject({ broughtBack: 4 });
});

test('it may be pointed at one backup, and then brings back that one', async () => {
  const lost = await withStick();
  await writeSettings(lost.open.store, settings('system'));
  await lost.open.backups.make('start');
  const place = join(lost.stick, placeName);
  const early = (await manifestsIn(place)).find((name) => name.endsWith('-signed.backup')) ?? '';
  const vault = await taken(temporaryFolder());
  const back = (await vault.restoreFirst(join(place, early), { passphrase })) ?? expect.unreachable();
  await expectAll(back.vault);
});

test('a folder whose keys are gone gets them back from its own backups, and loses nothing that is newer', async () => {
  const { folder, vault, open } = await withStick();
  await writeSigned(open.store, ['ses_4']);
  await open.lock();
  await vault.close();
  for (const name of ['keys.json', 'keys-copy.json']) await rm(join(folder, name));
  const keyless = await taken(folder);
  expect(keyless.state).toEqual({ is: 'keyless' });
  const back = (await keyless.restoreFirst(folder, { passphrase })) ?? expect.unreachable();
  expect(back.restored).toMatchObject({ broughtBack: 0, left: 0, unreadable: 0 });
  expect(await back.vault.store.read(sessionRecipe, 'ses_4')).toMatchObject({ found: { state: 'signed' } });
  await back.vault.lock();
  expect(await readdir(folder)).toEqual(expect.arrayContaining(['keys.json', 'keys-copy.json']));
  expect(await keyless.open({ passphrase })).not.toBeNull();
});

test('a folder that lost keys, index and documents is whole again after a restore', async () => {
  const { folder, vault, open, stick } = await withStick();
  await open.lock();
  await vault.close();
  for (const name of await readdir(folder)) {
    if (/^(keys|index)/.test(name)) await rm(join(folder, name));
  }
  await rm(join(folder, 'sessions'), { recursive: true });
  await writeFile(join(folder, 'settings/settings.json'), 'spoilt');
  const keyless = await taken(folder);
  const back = (await keyless.restoreFirst(stick, { passphrase })) ?? expect.unreachable();
  expect(back.restored).toMatchObject({ broughtBack: 4, unreadable: 0 });
  await expectAll(back.vault);
});

test('a wrong secret brings back nothing and leaves the new folder new', async () => {
  const { stick } = await withStick();
  const folder = temporaryFolder();
  const vault = await taken(folder);
  expect(await vault.restoreFirst(stick, { passphrase: 'not it' })).toBeNull();
  expect(await vault.restoreFirst(stick, { recoveryKey: 'not it' })).toBeNull();
  expect(vault.state).toEqual({ is: 'new' });
  expect(await readdir(folder)).toEqual(['breathing-room.lock']);
});

test('a folder without backups is told as such', async () => {
  const vault = await taken(temporaryFolder());
  const empty = temporaryFolder();
  await expect(vault.restoreFirst(empty, { passphrase })).rejects.toMatchObject({ reason: 'missing', path: empty });
  await expect(vault.restoreFirst(join(empty, 'nowhere'), { passphrase })).rejects.toMatchObject({ reason: 'missing' });
  await writeFile(join(empty, 'half.backup'), '{"version":1');
  await expect(vault.restoreFirst(empty, { passphrase })).rejects.toMatchObject({ reason: 'missing' });
});

test('where the newest backup is damaged or forged, the newest that is genuine comes back', async () => {
  const lost = await withStick();
  const place = join(lost.stick, placeName);
  const [good = ''] = await manifestsIn(place);
  const text = await readFile(join(place, good), 'utf8');
  await writeFile(join(place, '2099-01-01T00-00-00.000Z-start.backup'), text.slice(0, -20));
  await writeFile(
    join(place, '2099-01-02T00-00-00.000Z-start.backup'),
    text.replace(/"madeAt":\d+/, '"madeAt":4070912400000').replace(/"files":\[.*\],"seal"/, '"files":[],"seal"'),
  );
  const vault = await taken(temporaryFolder());
  const back = (await vault.restoreFirst(lost.stick, { passphrase })) ?? expect.unreachable();
  expect(back.restored).toMatchObject({ broughtBack: 4, unreadable: 0 });
});

test('a guess at the passphrase is made once for each state of the keys, however many backups there are', async () => {
  const { open, stick } = await withStick();
  for (let number = 0; number < 8; number += 1) await open.backups.make('start');
  let tries = 0;
  const never = () => {
    tries += 1;
    return null;
  };
  expect(await backupKeys(realDisk, stick, never)).toBeNull();
  expect(tries).toBe(1);
});

test('a stick that was copied to another place still opens', async () => {
  const { stick } = await withStick();
  const copy = join(temporaryFolder(), 'a copy');
  await cp(join(stick, placeName), copy, { recursive: true });
  const vault = await taken(temporaryFolder());
  const back = (await vault.restoreFirst(copy, { passphrase })) ?? expect.unreachable();
  await expectAll(back.vault);
});

test('the empty backup that a restore into a new folder makes first is not taken for the newest state', async () => {
  const { stick } = await withStick();
  const [folder, clock] = [temporaryFolder(), { now: start }];
  const vault = await taken(folder, { clock });
  const back = (await vault.restoreFirst(stick, { passphrase })) ?? expect.unreachable();
  clock.now -= 60_000;
  await back.vault.backups.make('start');
  expect((await back.vault.backups.list()).map(({ documents }) => documents)).toEqual([0, 4]);
  await back.vault.lock();
  await vault.close();
  const next = await taken(temporaryFolder());
  const again = (await next.restoreFirst(folder, { passphrase })) ?? expect.unreachable();
  await expectAll(again.vault);
});
