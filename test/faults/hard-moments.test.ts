import { expect, test } from 'vitest';
import type { Keychain } from '#core/ports/vault';
import { type SessionRecord, sampleSession, sessionRecipe } from '#core/records/session-record';
import { defaultSettings } from '#core/records/settings-record';
import { openStore } from '#store/open-store';
import { takeVault } from '#store/vault';
import { testRing } from '#test/world/test-ring';
import { cheapCost, testPassphrase } from '#test/world/unlocked';
import { PowerDisk, type Step, type Watch } from './power-disk';

/** A disk with a data folder, whose faults can be switched on and off. */
async function newDisk() {
  let fault: Watch = () => 'go on';
  const disk = new PowerDisk((step) => fault(step));
  await disk.makeFolder('/data');
  await disk.syncFolder('/');
  return {
    disk,
    heal(): void {
      fault = () => 'go on';
    },
    fail(when: (step: Step) => boolean, code = 'EIO'): void {
      fault = (step) => {
        if (when(step)) throw Object.assign(new Error(`${code}: ${step.does} ${step.path}`), { code });
        return 'go on';
      };
    },
  };
}

function vaultOn(disk: PowerDisk, keychain: Keychain | null = null) {
  return takeVault('/data', { keychain, now: () => 1, cost: cheapCost }, disk);
}

function session(id: string, title: string, state: SessionRecord['state'] = 'open'): SessionRecord {
  return { ...sampleSession, id, state, plan: { ...sampleSession.plan, title } };
}

async function titleOn(disk: PowerDisk, id: string): Promise<unknown> {
  const store = await openStore('/data', testRing, disk);
  const read = await store.read(sessionRecipe, id);
  await store.close();
  return 'found' in read ? read.found.plan.title : read;
}

async function put(disk: PowerDisk, path: string, text: string): Promise<void> {
  const file = await disk.create(path);
  await file.write(Buffer.from(text), 0);
  await file.sync();
  await file.close();
}

const passphrase = testPassphrase;

test.each([
  ['could not be concluded', ({ does, path }: Step) => does === 'remove' && path.endsWith('batch.json')],
  ['could not be named', ({ does, path }: Step) => does === 'rename' && path.endsWith('sessions/a.json')],
])('a document that was written after a batch that %s is not rolled back by it at the next start', async (_, when) => {
  const { disk, fail, heal } = await newDisk();
  const store = await openStore('/data', testRing, disk);
  await store.write(sessionRecipe, 'a', session('a', 'one'));
  fail(when);
  const batch = [{ recipe: sessionRecipe, id: 'a', value: session('a', 'two') }];
  await expect(store.writeAll(batch)).rejects.toMatchObject({ reason: 'failed' });
  heal();
  await store.write(sessionRecipe, 'a', session('a', 'three', 'signed'));
  await store.close();
  expect(await titleOn(disk, 'a')).toBe('three');
});

test('a batch that counts and was left half way survives a change of the key', async () => {
  const { disk, fail, heal } = await newDisk();
  const first = await vaultOn(disk);
  const { vault: open } = await first.create(passphrase);
  fail(({ does, path }) => does === 'rename' && path.endsWith('sessions/b.json'));
  const batch = ['a', 'b'].map((id) => ({ recipe: sessionRecipe, id, value: session(id, 'in') }));
  await expect(open.store.writeAll(batch)).rejects.toMatchObject({ reason: 'failed' });
  heal();
  await open.rotateKey(passphrase);
  await open.resealed();
  for (const id of ['a', 'b']) expect(await open.store.read(sessionRecipe, id)).toMatchObject({ found: { id } });
  await open.lock();
});

test('lists follow what was written after an index that could not be begun anew', async () => {
  const { disk, fail, heal } = await newDisk();
  const store = await openStore('/data', testRing, disk);
  await store.write(sessionRecipe, 'a', session('a', 'one', 'ended'));
  // Closing writes the index as one document; its journal can't be begun.
  fail(({ does, path }) => does === 'create' && /index-\d+\.journal$/.test(path), 'ENOSPC');
  await store.close();
  heal();
  const next = await openStore('/data', testRing, disk);
  await next.write(sessionRecipe, 'a', session('a', 'two', 'signed'));
  await next.close();
  const again = await openStore('/data', testRing, disk);
  expect(again.findings).toEqual([]);
  expect(await again.index('sessions')).toMatchObject([{ id: 'a', digest: { final: true } }]);
  await again.close();
});

test('a recovery key that was refused leaves the printed one good', async () => {
  const { disk, fail, heal } = await newDisk();
  const vault = await vaultOn(disk);
  const { vault: open, recoveryKey } = await vault.create(passphrase);
  fail(({ does, path }) => does === 'rename' && path === '/data/keys.json', 'ENOSPC');
  await expect(open.newRecoveryKey(passphrase)).rejects.toMatchObject({ reason: 'full' });
  heal();
  await open.lock();
  const again = await vault.open({ passphrase });
  await again?.lock();
  expect(await vault.open({ recoveryKey })).not.toBeNull();
});

test('a bad sector in one key file leaves the other to open with', async () => {
  const { disk, fail } = await newDisk();
  const first = await vaultOn(disk);
  await (await first.create(passphrase)).vault.lock();
  await first.close();
  fail(({ does, path }) => does === 'read' && path === '/data/keys.json');
  expect(await (await vaultOn(disk)).open({ passphrase })).not.toBeNull();
});

test('a keychain that refuses keeps nobody out who has the passphrase', async () => {
  const { disk } = await newDisk();
  const first = await vaultOn(disk);
  await (await first.create(passphrase)).vault.lock();
  await first.close();
  const denied: Keychain = {
    protect: () => Promise.reject(new Error('denied')),
    reveal: () => Promise.reject(new Error('denied')),
  };
  expect(await (await vaultOn(disk, denied)).open({ passphrase })).not.toBeNull();
});

test('whoever forgot the passphrase chooses a new one with the recovery key', async () => {
  const { disk } = await newDisk();
  const vault = await vaultOn(disk);
  const { vault: open, recoveryKey } = await vault.create(passphrase);
  expect(await open.changePassphrase(recoveryKey, 'a hill in the morning')).toBe(true);
  await open.lock();
  expect(await vault.open({ passphrase: 'a hill in the morning' })).not.toBeNull();
});

test('a hostile batch file in a folder from before the time of seals reaches no other file', async () => {
  const { disk } = await newDisk();
  for (const folder of ['/home', '/data/settings', '/data/sessions']) await disk.makeFolder(folder);
  await put(disk, '/home/thesis.txt', 'mine');
  await put(disk, '/data/settings/settings.json', JSON.stringify(defaultSettings));
  const files = [['sessions', 'x', '../../home/thesis.txt', 1]];
  await put(disk, '/data/batch.json', JSON.stringify({ version: 1, files }));
  const vault = await vaultOn(disk);
  await vault.create(passphrase).catch(() => undefined);
  expect(await disk.kindOf('/home/thesis.txt')).toBe('file');
});

test('a folder whose seals were all taken away is not adopted by the keychain without a word', async () => {
  const { disk } = await newDisk();
  const keychain: Keychain = { protect: async (secret) => secret, reveal: async (kept) => kept };
  const first = await vaultOn(disk, keychain);
  await (await first.createByKeychain())?.lock();
  await first.close();
  for (const name of await disk.names('/data')) {
    if ((await disk.kindOf(`/data/${name}`)) === 'file') await disk.remove(`/data/${name}`);
  }
  await put(disk, '/data/sessions/forged.json', JSON.stringify(session('forged', 'FORGED')));
  expect(await (await vaultOn(disk, keychain)).createByKeychain()).toBeNull();
});
