import { isDeepStrictEqual } from 'node:util';
import type { Secret } from '#core/ports/gate';
import { StoreError } from '#core/ports/store-error';
import type { OpenVault, Vault, VaultState } from '#core/ports/vault';
import type { DataKey } from '#sealing/key-ring';
import { backupKeys, restoreAll } from './backup-first';
import type { Opener } from './backup-keys';
import type { Disk } from './disk';
import { told } from './fault-code';
import { type Folder, openFolder } from './folder';
import { keyFileNames, type ReadKeyFile, readKeyFiles, waysOf } from './key-file';
import { type KeyGround, KeyHolder } from './key-holder';
import { openByKeychain, openBySecret } from './key-wraps';
import { storeIn } from './open-store';
import { openVault } from './open-vault';
import { realDisk } from './real-disk';
import { tracesIn } from './traces';

/**
 * Takes a data folder for this program alone and looks at its keys. Throws a StoreError: missing, not-a-folder, read-only,
 * full, denied, in-use, newer or failed.
 */
export async function takeVault(path: string, ground: KeyGround, disk: Disk = realDisk): Promise<Vault> {
  const folder = await openFolder(path, disk);
  try {
    return await vaultIn(folder, ground);
  } catch (error) {
    await folder.close();
    throw error;
  }
}

/** How the folder stands, from its key files. */
interface Look {
  readonly state: VaultState;
  readonly found: readonly ReadKeyFile[];
  readonly traces: 'nothing' | 'plain' | 'sealed';
  readonly isWhole: boolean;
}

async function look(folder: Folder): Promise<Look> {
  const { disk, data } = folder;
  const { found, damaged, newer } = await readKeyFiles(disk, data);
  if (newer) throw new StoreError('newer', `${data}/${keyFileNames[0]}`);
  const [first] = found;
  const isWhole = found.length === 2 && found[0]?.file.generation === found[1]?.file.generation;
  if (first !== undefined)
    return { state: { is: 'locked', ways: waysOf(first.file) }, found, traces: 'sealed', isWhole };
  const traces = await tracesIn(folder);
  const isKeyless = traces === 'sealed' || damaged > 0;
  return { state: { is: isKeyless ? 'keyless' : 'new' }, found, traces, isWhole: false };
}

function openerOf(secret: Secret): Opener {
  return (file) => openBySecret(file, secret);
}

async function vaultIn(folder: Folder, ground: KeyGround): Promise<Vault> {
  let seen = await told(folder.data, () => look(folder));

  async function opened(holder: KeyHolder): Promise<OpenVault> {
    try {
      const vault = openVault(await storeIn(folder, holder.keys), holder, ground.now);
      vault.onChange(() => {
        seen = { ...seen, state: { is: 'locked', ways: vault.ways } };
      });
      seen = { ...seen, state: { is: 'locked', ways: holder.ways } };
      return vault;
    } catch (error) {
      holder.wipe();
      throw error;
    }
  }

  async function openBy(opener: Opener): Promise<OpenVault | null> {
    // After a lock the files are what was written last, also by this program.
    seen = await told(folder.data, () => look(folder));
    let first: DataKey | null = null;
    for (const [at, { file, isGenuine }] of seen.found.entries()) {
      // Where file and twin say the same, a wrong guess need not be paid for twice.
      const isTwin = at > 0 && isDeepStrictEqual(file, seen.found[0]?.file);
      const current: DataKey | null = isTwin ? first : await opener(file);
      if (at === 0) first = current;
      if (current === null || !isGenuine(current)) continue;
      const holder = new KeyHolder(folder, ground, { file, current });
      if (!seen.isWhole || seen.found.some((each) => !each.isGenuine(current))) await holder.heal();
      await holder.addKeychain();
      return opened(holder);
    }
    return null;
  }

  return {
    folder: folder.data,
    get state() {
      return seen.state;
    },
    async create(passphrase) {
      if (seen.state.is !== 'new') throw new TypeError(`expected a new folder, got one that is ${seen.state.is}`);
      const acceptsPlain = seen.traces === 'plain';
      const { holder, recoveryKey } = await KeyHolder.create(folder, ground, { passphrase, acceptsPlain });
      return { vault: await opened(holder), recoveryKey };
    },
    async createByKeychain() {
      // Documents without a seal may be anybody's: a person has to say that they are theirs.
      if (seen.state.is !== 'new' || seen.traces === 'plain') return null;
      const holder = await KeyHolder.createByKeychain(folder, ground);
      return holder === null ? null : opened(holder);
    },
    open: (secret) => openBy(openerOf(secret)),
    openByKeychain: () => {
      const { keychain } = ground;
      return keychain === null ? Promise.resolve(null) : openBy((file) => openByKeychain(file, keychain));
    },
    async restoreFirst(from, secret) {
      if (seen.state.is === 'locked') throw new TypeError('expected a folder without keys of its own');
      const opener = openerOf(secret);
      const backup = await told(from, () => backupKeys(folder.disk, from, opener));
      if (backup === null) return null;
      const holder = new KeyHolder(folder, ground, backup);
      await holder.heal();
      const vault = await opened(holder);
      try {
        return { vault, restored: await restoreAll(vault, from) };
      } catch (error) {
        await vault.lock();
        throw error;
      }
    },
    close: () => folder.close(),
  };
}
