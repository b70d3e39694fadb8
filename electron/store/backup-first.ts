import type { Restored } from '#core/ports/backups';
import { StoreError } from '#core/ports/store-error';
import type { OpenVault } from '#core/ports/vault';
import type { DataKey } from '#sealing/key-ring';
import { backupsIn, findPlace, worthFirst } from './backup-find';
import { keysOf, type Opener } from './backup-keys';
import type { Disk } from './disk';
import type { KeyFile } from './key-file';

/** Each state of a key file is tried once: a guess at a passphrase is made slow on purpose, and many backups carry the same one. */
function onceEach(opener: Opener): Opener {
  const tried = new Map<string, Promise<DataKey | null>>();
  return (file) => {
    const text = JSON.stringify(file);
    const known = tried.get(text) ?? Promise.resolve(opener(file));
    tried.set(text, known);
    return known;
  };
}

/**
 * The key file and the key of the newest backup that the opener opens. `from`: a folder of backups, the one above it, a data
 * folder, or one backup. Null: it opens none. Throws a StoreError `missing` where there is no backup.
 */
export async function backupKeys(
  disk: Disk,
  from: string,
  opener: Opener,
): Promise<{ readonly file: KeyFile; readonly current: DataKey } | null> {
  const found = await findPlace(disk, from);
  if (found === null) throw new StoreError('missing', from);
  const once = onceEach(opener);
  for (const { id } of await backupsIn(found)) {
    const read = await found.place.read(id);
    const keys = read === null ? null : await keysOf(read, once);
    if (keys !== null) return keys;
  }
  return null;
}

/** Brings back all that the newest backup holds which the vault's own keys open. Throws a StoreError `missing` where there is none. */
export async function restoreAll({ backups }: OpenVault, from: string): Promise<Restored> {
  const source = await backups.elsewhere(from);
  for (const { id } of worthFirst((await source?.list()) ?? [])) {
    const restored = await source?.restore(id, { older: false });
    if (restored !== undefined && restored !== null && restored !== 'wrong-key') return restored;
  }
  throw new StoreError('missing', from);
}
