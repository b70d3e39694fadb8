import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Keychain, OpenVault, Vault } from '#core/ports/vault';
import { sampleSession, sessionRecipe } from '#core/records/session-record';
import { defaultSettings, settingsRecipe } from '#core/records/settings-record';
import { sealHead } from '#sealing/seal';
import { takeVault } from '#store/vault';
import { temporaryFolder } from '#test/world/temporary-folder';
import { cheapCost } from '#test/world/unlocked';

const passphrase = 'a river in the evening';
const settings = { ...defaultSettings, facilitator: { name: 'Kim Park', credential: 'LCSW' } };

async function taken(folder: string, keychain: Keychain | null = null): Promise<Vault> {
  const vault = await takeVault(folder, { keychain, now: () => 1_780_000_000_000, cost: cheapCost });
  onTestFinished(() => vault.close());
  return vault;
}

/** A folder with settings in it, opened. */
async function filled(keychain: Keychain | null = null) {
  const folder = temporaryFolder();
  const vault = await taken(folder, keychain);
  const { vault: open, recoveryKey } = await vault.create(passphrase);
  await open.store.write(settingsRecipe, 'settings', settings);
  return { folder, vault, open, recoveryKey };
}

async function opens(how: () => Promise<OpenVault | null>): Promise<boolean> {
  const open = await how();
  if (open === null) return false;
  expect(await open.store.read(settingsRecipe, 'settings')).toEqual({ found: settings });
  await open.lock();
  return true;
}

/** A keychain that belongs to one account. */
function keychainOf(account: string): Keychain {
  return {
    protect: async (secret) => Buffer.from(`${account}:${secret}`).toString('base64'),
    reveal: async (kept) => {
      const [whose, secret] = Buffer.from(kept, 'base64').toString().split(':');
      return whose === account && secret !== undefined ? secret : null;
    },
  };
}

async function keyIdOf(folder: string, name: string): Promise<string | undefined> {
  return sealHead(await readFile(join(folder, name)))?.keyId;
}

test('a new folder is opened by its passphrase and by its recovery key, and by nothing else', async () => {
  const { vault, open, recoveryKey } = await filled();
  expect(recoveryKey).toMatch(/^([0-9A-Z]{4}-){6}[0-9A-Z]{4}$/);
  await open.lock();
  expect(await opens(() => vault.open({ passphrase }))).toBe(true);
  expect(await opens(() => vault.open({ recoveryKey }))).toBe(true);
  expect(await opens(() => vault.open({ recoveryKey: recoveryKey.toLowerCase().replaceAll('-', ' ') }))).toBe(true);
  expect(await opens(() => vault.open({ passphrase: `${passphrase} ` }))).toBe(false);
  expect(await opens(() => vault.open({ passphrase: '' }))).toBe(false);
  expect(await opens(() => vault.open({ recoveryKey: '' }))).toBe(false);
  const other = recoveryKey.endsWith('0') ? '1' : '0';
  expect(await opens(() => vault.open({ recoveryKey: `${recoveryKey.slice(0, -1)}${other}` }))).toBe(false);
  expect(await opens(() => vault.openByKeychain())).toBe(false);
});

test('a passphrase opens however the keyboard composes its letters', async () => {
  const vault = await taken(temporaryFolder());
  const { vault: open } = await vault.create('Ströme im Café'.normalize('NFD'));
  await open.store.write(settingsRecipe, 'settings', settings);
  await open.lock();
  expect(await opens(() => vault.open({ passphrase: 'Ströme im Café'.normalize('NFC') }))).toBe(true);
});

test('after the passphrase was changed the old one opens nothing, and the recovery key still does', async () => {
  const { vault, open, recoveryKey } = await filled();
  expect(await open.changePassphrase('not it', 'a hill in the morning')).toBe(false);
  expect(await open.changePassphrase(passphrase, 'a hill in the morning')).toBe(true);
  await open.lock();
  expect(await opens(() => vault.open({ passphrase }))).toBe(false);
  expect(await opens(() => vault.open({ passphrase: 'a hill in the morning' }))).toBe(true);
  expect(await opens(() => vault.open({ recoveryKey }))).toBe(true);
});

test('a new recovery key takes the place of the old one', async () => {
  const { vault, open, recoveryKey } = await filled();
  expect(await open.newRecoveryKey('not it')).toBeNull();
  const next = (await open.newRecoveryKey(passphrase)) ?? '';
  await open.lock();
  expect(await opens(() => vault.open({ recoveryKey }))).toBe(false);
  expect(await opens(() => vault.open({ recoveryKey: next }))).toBe(true);
});

test('a keychain opens by itself, a keychain of another account does not, and the passphrase always does', async () => {
  const { folder, vault, open } = await filled(keychainOf('kim'));
  expect(open.ways).toMatchObject({ passphrase: true, keychain: true });
  await open.lock();
  expect(await opens(() => vault.openByKeychain())).toBe(true);
  await vault.close();
  const elsewhere = await taken(folder, keychainOf('lee'));
  expect(await opens(() => elsewhere.openByKeychain())).toBe(false);
  expect(await opens(() => elsewhere.open({ passphrase }))).toBe(true);
});

test('a folder that was begun with the keychain alone gets its passphrase later', async () => {
  const vault = await taken(temporaryFolder(), keychainOf('kim'));
  const open = (await vault.createByKeychain()) ?? expect.unreachable();
  expect(open.ways).toEqual({ passphrase: false, keychain: true, recoveryMadeAt: null });
  await open.store.write(settingsRecipe, 'settings', settings);
  expect(await open.changePassphrase('anything', passphrase)).toBe(false);
  expect(await open.changePassphrase(null, passphrase)).toBe(true);
  const recoveryKey = (await open.newRecoveryKey(passphrase)) ?? '';
  await open.lock();
  expect(await opens(() => vault.open({ passphrase }))).toBe(true);
  expect(await opens(() => vault.open({ recoveryKey }))).toBe(true);
});

test.each([
  ['gone', (path: string) => rm(path)],
  ['cut short', async (path: string) => writeFile(path, (await readFile(path)).subarray(0, 40))],
  ['overwritten', (path: string) => writeFile(path, 'a letter')],
  [
    'of another state',
    async (path: string) =>
      writeFile(path, (await readFile(path, 'utf8')).replace('"acceptsPlain": false', '"acceptsPlain": true')),
  ],
])('a key file that is %s is mended from its twin', async (_, spoil) => {
  const { folder, vault, open } = await filled();
  await open.lock();
  for (const name of ['keys.json', 'keys-copy.json']) {
    await spoil(join(folder, name));
    expect(await opens(() => vault.open({ passphrase }))).toBe(true);
  }
  expect(await readFile(join(folder, 'keys.json'))).toEqual(await readFile(join(folder, 'keys-copy.json')));
});

test('without any key file sealed records are not taken for a new folder, and nothing in them is touched', async () => {
  const { folder, vault, open } = await filled();
  await open.lock();
  await vault.close();
  const path = join(folder, 'settings', 'settings.json');
  const before = await readFile(path);
  for (const name of ['keys.json', 'keys-copy.json']) await rm(join(folder, name));
  const next = await taken(folder);
  expect(next.state).toEqual({ is: 'keyless' });
  await expect(next.create(passphrase)).rejects.toThrow(TypeError);
  expect(await next.open({ passphrase })).toBeNull();
  expect(await readFile(path)).toEqual(before);
});

test('a key file of a later version is refused and left alone', async () => {
  const { folder, vault, open } = await filled();
  await open.lock();
  await vault.close();
  for (const name of ['keys.json', 'keys-copy.json']) await writeFile(join(folder, name), '{"version":2}');
  await expect(taken(folder)).rejects.toMatchObject({ reason: 'newer' });
  expect(await readFile(join(folder, 'keys.json'), 'utf8')).toBe('{"version":2}');
});

test('a new key seals everything anew while the store is in use, and the old recovery key opens nothing any more', async () => {
  const { folder, vault, open, recoveryKey } = await filled();
  await open.store.write(sessionRecipe, sampleSession.id, sampleSession);
  const journal = await open.store.journal(sampleSession.id);
  await journal.append([{ n: 1 }, { n: 2 }]);
  const before = await keyIdOf(folder, 'settings/settings.json');
  expect(await open.rotateKey('not it')).toBeNull();
  const made = await open.rotateKey(passphrase);
  const next = made !== null && made !== 'busy' ? made.recoveryKey : expect.unreachable();
  expect(await open.rotateKey(passphrase)).toBe('busy');
  expect(open.resealing).not.toBeNull();
  // The journal is open: its turn comes when the class is over.
  await journal.append([{ n: 3 }]);
  await journal.close();
  await open.resealed();
  expect(open.resealing).toBeNull();
  expect(await keyIdOf(folder, 'settings/settings.json')).not.toBe(before);
  expect(await keyIdOf(folder, 'index.json')).toBe(await keyIdOf(folder, 'settings/settings.json'));
  await open.lock();
  expect(await readFile(join(folder, 'keys.json'), 'utf8')).not.toContain(before);
  expect(await opens(() => vault.open({ recoveryKey }))).toBe(false);
  const again = (await vault.open({ recoveryKey: next })) ?? expect.unreachable();
  expect(await again.store.read(sessionRecipe, sampleSession.id)).toEqual({ found: sampleSession });
  const { contents } = await again.store.journal(sampleSession.id);
  expect(contents).toEqual({
    lines: [{ n: 1 }, { n: 2 }, { n: 3 }],
    tornTail: false,
    quarantinedLines: 0,
    missingLines: 0,
  });
  await again.lock();
});

test('a sealing that was broken off goes on at the next opening, and all can be read meanwhile', async () => {
  const { folder, vault, open } = await filled();
  for (let number = 0; number < 30; number += 1) {
    const id = `ses_${number}`;
    await open.store.write(sessionRecipe, id, { ...sampleSession, id });
  }
  await open.rotateKey(passphrase);
  await open.lock();
  expect(JSON.parse(await readFile(join(folder, 'keys.json'), 'utf8'))).toMatchObject({ keys: [{}, {}] });
  const again = (await vault.open({ passphrase })) ?? expect.unreachable();
  expect(await again.store.read(sessionRecipe, 'ses_29')).toMatchObject({ found: { id: 'ses_29' } });
  await again.resealed();
  expect(JSON.parse(await readFile(join(folder, 'keys.json'), 'utf8'))).toMatchObject({ keys: [{}] });
  expect(again.store.findings).toEqual([]);
  await again.lock();
});

test('records from before the time of seals are sealed, and a file without a seal counts for nothing afterwards', async () => {
  const folder = temporaryFolder();
  for (const name of ['sessions', 'settings', 'quarantine']) await mkdir(join(folder, name));
  const plain = (name: string, value: unknown) => writeFile(join(folder, name), JSON.stringify(value));
  const { lockAfter, backupFolder, ...old } = settings;
  await plain('settings/settings.json', { ...old, version: 1 });
  await plain(`sessions/${sampleSession.id}.json`, sampleSession);
  await plain('quarantine/sessions-old.json', { name: 'Ann Lee' });
  const vault = await taken(folder);
  expect(vault.state).toEqual({ is: 'new' });
  const { vault: open } = await vault.create(passphrase);
  await open.resealed();
  expect(await open.store.read(settingsRecipe, 'settings')).toEqual({
    found: { ...settings, lockAfter, backupFolder },
  });
  expect(await open.store.read(sessionRecipe, sampleSession.id)).toEqual({ found: sampleSession });
  expect(await readFile(join(folder, 'quarantine/sessions-old.json'), 'latin1')).not.toContain('Ann');
  await plain('sessions/ses_forged.json', { ...sampleSession, id: 'ses_forged' });
  expect(await open.store.read(sessionRecipe, 'ses_forged')).toMatchObject({ quarantined: { why: 'corrupt' } });
  await open.lock();
});
