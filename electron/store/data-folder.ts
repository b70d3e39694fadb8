import { randomBytes } from 'node:crypto';
import { dirname } from 'node:path';
import { StoreError } from '#core/ports/store-error';
import type { Disk } from './disk';
import { discard, temporaryIn, writeTemporary } from './durable-write';
import { told } from './fault-code';

/** What a class of an hour writes, several times over: a folder without that much room is full. */
const leastRoom = 64 * 1024;

/** Makes sure that the data folder is there and takes what is written. Throws a StoreError that says why not. */
export async function readyDataFolder(disk: Disk, folder: string): Promise<void> {
  await told(folder, async () => {
    const kind = await disk.kindOf(folder);
    if (kind === 'file') throw new StoreError('not-a-folder', folder);
    if (kind === 'nothing') await makeBelow(disk, folder);
    // Rights and mount options say less than an attempt: an administrator may write where the rights forbid it.
    const probe = temporaryIn(folder);
    await writeTemporary(disk, probe, randomBytes(leastRoom));
    await discard(disk, probe);
  });
}

/** Makes one folder, not a chain of them: a mistyped path or an unplugged disk shouldn't begin an empty store somewhere. */
async function makeBelow(disk: Disk, folder: string): Promise<void> {
  const parent = dirname(folder);
  const above = await disk.kindOf(parent);
  if (above === 'nothing') throw new StoreError('missing', parent);
  if (above === 'file') throw new StoreError('not-a-folder', parent);
  await disk.makeFolder(folder);
  await disk.syncFolder(parent);
}
