import type { BackupListed, Restored, RestorePreview } from '#core/ports/backups';
import type { OpenVault } from '#core/ports/vault';
import { settingsRecipe } from '#core/records/settings-record';
import { type Answer, done, refused } from './answer';
import type { House } from './house';
import { ownClasses } from './open-house';
import type { Program } from './program';
import { isRunning } from './sessions';

/** All backups there are, newest first, and how the second folder does. */
export interface BackupList {
  readonly backups: readonly BackupListed[];
  readonly secondFolder: string | null;
  readonly secondProblem: string | null;
}

export async function listBackups(house: House, { backups }: OpenVault): Promise<BackupList> {
  const { backupFolder } = house.settings;
  return { backups: await backups.list(), secondFolder: backupFolder, secondProblem: backups.secondProblem };
}

/** Names the second folder, or none, after seeing that it takes what is written. */
export function useSecondFolder(program: Program, house: House, folder: string | null): Promise<Answer> {
  return program.withVault(({ backups }) =>
    house.serially(async () => {
      if (!(await backups.useSecond(folder))) return refused('folder-refused');
      const settings = { ...house.settings, backupFolder: folder };
      await house.parts.store.write(settingsRecipe, 'settings', settings);
      house.useSettings(settings);
      return done(null);
    }),
  );
}

interface Which {
  readonly place: BackupListed['place'];
  readonly id: string;
}

export function previewRestore(program: Program, { place, id }: Which): Promise<Answer<RestorePreview>> {
  return program.withVault(async ({ backups }) => {
    const preview = await backups.preview(place, id);
    return preview === null ? refused('no-such-backup') : done(preview);
  });
}

/**
 * Brings back what a backup holds. Not while a class runs; a session that waits in the room leaves it first, so that nobody
 * writes over what comes back.
 */
export function restoreBackup(
  program: Program,
  house: House,
  which: Which & { readonly older: boolean },
): Promise<Answer<Restored>> {
  return program.withVault(({ backups }) =>
    house.serially(async () => {
      if (isRunning(house.live)) return refused('another-class-runs');
      await house.enter(null);
      const restored = await backups.restore(which.place, which.id, { older: which.older });
      if (restored === null) return refused('no-such-backup');
      house.remarks.clear();
      for (const finding of house.parts.store.findings) house.remarks.add(finding);
      const read = await house.parts.store.read(settingsRecipe, 'settings');
      if ('found' in read) house.useSettings(read.found);
      house.useOwnClasses(await ownClasses(house));
      return done(restored);
    }),
  );
}
