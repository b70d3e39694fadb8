import { randomBytes } from 'node:crypto';
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { StoreError } from '#core/ports/store-error';
import type { SecondProblem } from '#core/ports/vault';
import { type BackupPlace, backupPlace, secondPlaceName } from './backup-place';
import type { Disk } from './disk';
import { discard, temporaryIn, writeTemporary } from './durable-write';
import { faultCode, told } from './fault-code';

/** A second folder, by the path that a person gave it. */
export interface SecondFolder {
  readonly place: BackupPlace;
  /** The folder that has to be there already. */
  readonly above: string;
}

/** Where backups lie in a folder that was named for them; null for one that can't be a second one: it would be lost with the first. */
export function secondIn(disk: Disk, data: string, folder: string): SecondFolder | null {
  if (!isAbsolute(folder)) return null;
  const path = resolve(folder);
  const way = relative(data, path);
  const isOutside = way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
  if (!isOutside) return null;
  const isPlace = basename(path) === secondPlaceName;
  const at = isPlace ? path : join(path, secondPlaceName);
  return { place: backupPlace(disk, at), above: isPlace ? path : resolve(at, '..') };
}

/** Whether a folder takes what is written to it. Leaves its folder of backups there when it does. */
export async function takesWriting(disk: Disk, { place, above }: SecondFolder): Promise<boolean> {
  try {
    if ((await disk.kindOf(above)) !== 'folder') return false;
    await place.ready();
    const probe = temporaryIn(place.folder);
    await writeTemporary(disk, probe, randomBytes(1024));
    await discard(disk, probe);
    return true;
  } catch (error) {
    if (faultCode(error) === null) throw error;
    return false;
  }
}

function problemOf({ reason }: StoreError): SecondProblem {
  if (reason === 'full' || reason === 'missing') return reason;
  return reason === 'denied' || reason === 'read-only' ? 'denied' : 'failed';
}

/**
 * Does something in the second folder. Null: it was done. A folder of backups that is not there any more is not made anew:
 * where a disk is away, its empty mount point would take the backups.
 */
export async function inSecond(
  { place }: SecondFolder,
  work: (place: BackupPlace) => Promise<unknown>,
): Promise<SecondProblem | null> {
  try {
    await told(place.folder, async () => {
      if (!(await place.isThere())) throw new StoreError('missing', place.folder);
      await work(place);
    });
    return null;
  } catch (error) {
    if (!(error instanceof StoreError) || error.reason === 'closed') throw error;
    return problemOf(error);
  }
}
