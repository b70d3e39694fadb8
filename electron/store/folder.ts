import { join, resolve } from 'node:path';
import { readyDataFolder } from './data-folder';
import type { Disk } from './disk';
import { isTemporary } from './durable-write';
import { faultCode, told } from './fault-code';
import { kinds } from './index-entry';
import { takeLock } from './lock';
import { patiently } from './patience';
import { realDisk } from './real-disk';

/** A data folder that belongs to this program alone until it is closed. */
export interface Folder {
  readonly disk: Disk;
  /** Its whole path. */
  readonly data: string;
  /** True: the program before this one was killed, or the machine lost power. */
  readonly wasLeft: boolean;
  close(): Promise<void>;
}

/**
 * Takes a data folder for this program alone; makes it when only its parent exists, and sweeps what a crash has left.
 * Throws a StoreError: missing, not-a-folder, read-only, full, denied, in-use or failed.
 */
export async function openFolder(path: string, disk: Disk = realDisk): Promise<Folder> {
  const data = resolve(path);
  await readyDataFolder(disk, data);
  const lock = await told(data, () => takeLock(disk, data));
  const close = (): Promise<void> => told(data, () => lock.release());
  try {
    await told(data, () => makeReady(disk, data));
    return { disk, data, wasLeft: lock.isInherited, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function makeReady(disk: Disk, data: string): Promise<void> {
  const folders = [data, ...kinds, 'quarantine'].map((name) => (name === data ? data : join(data, name)));
  for (const folder of folders) {
    if ((await disk.kindOf(folder)) !== 'folder') continue;
    await sweep(disk, folder);
    // A killed program may have left names that only memory holds; what is read from now on has to stay.
    await disk.syncFolder(folder);
  }
}

/** Removes what writes that a crash broke off have left. */
async function sweep(disk: Disk, folder: string): Promise<void> {
  for (const name of (await disk.names(folder)).filter(isTemporary)) {
    try {
      await patiently(disk, () => disk.remove(join(folder, name)));
    } catch (error) {
      // A second start that was just refused cleans up after itself.
      if (faultCode(error) !== 'ENOENT') throw error;
    }
  }
}
