import { basename, dirname, join, resolve } from 'node:path';
import type { Backup } from '#core/ports/backups';
import { manifestIdIn } from './backup-manifest';
import { type BackupPlace, backupPlace, ownPlaceName, type Scan, secondPlaceName } from './backup-place';
import type { Disk } from './disk';

/** A folder in which there are backups. */
export interface FoundPlace {
  readonly place: BackupPlace;
  /** The one that was pointed at; null: the folder as a whole. */
  readonly only: string | null;
}

/** The manifests of a found place, the newest first; of one that was pointed at, that one alone. */
export async function backupsIn({ place, only }: FoundPlace): Promise<Scan['heads']> {
  const { heads } = await place.scan(null);
  return only === null ? heads : heads.filter(({ id }) => id === only);
}

/** Backups in the order in which they are tried: an empty one last, such as is made before a restore into a new folder. */
export function worthFirst<Each extends Pick<Backup, 'documents'>>(backups: readonly Each[]): readonly Each[] {
  return backups.toSorted((one, other) => Number(one.documents === 0) - Number(other.documents === 0));
}

/**
 * The folder of backups that a path leads to: that folder itself, the one above it (a stick, a data folder), or one backup in
 * it. Null: there is no backup that can be read.
 */
export async function findPlace(disk: Disk, from: string): Promise<FoundPlace | null> {
  const path = resolve(from);
  if ((await disk.kindOf(path)) === 'file') {
    const found = { place: backupPlace(disk, dirname(path)), only: manifestIdIn(basename(path)) };
    return found.only !== null && (await backupsIn(found)).length > 0 ? found : null;
  }
  for (const folder of [path, join(path, secondPlaceName), join(path, ownPlaceName)]) {
    if ((await disk.kindOf(folder)) !== 'folder') continue;
    const found = { place: backupPlace(disk, folder), only: null };
    if ((await backupsIn(found)).length > 0) return found;
  }
  return null;
}
