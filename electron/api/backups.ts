import type { BackupListed, Restored, RestorePreview } from '#core/ports/backups';
import type { Secret } from '#core/ports/gate';
import type { OpenVault } from '#core/ports/vault';
import { type Answer, done, refused } from './answer';
import { writeAudit } from './audit';
import { restoredRecords } from './audit-gate';
import type { House } from './house';
import { takeUp } from './open-house';
import type { Program } from './program';
import { isRunning } from './sessions';
import { keepSettings } from './shown-settings';
import { answered } from './storage-failure';

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

/** Makes a backup now. Not at the gate: with a slow stick it takes a while, and locking must not wait for it. */
export async function makeBackup(program: Program): Promise<Answer<BackupListed>> {
  const { vault } = program;
  if (vault === null) return refused('locked');
  return answered(async () => {
    const made = await vault.backups.make('asked');
    await program.tell([{ did: 'made', kind: 'backup', fields: ['asked'] }]);
    return done(made);
  });
}

/** Names the second folder, or none, after seeing that it takes what is written. */
export function useSecondFolder(program: Program, house: House, folder: string | null): Promise<Answer> {
  return program.withVault(({ backups }) =>
    house.serially(async () => {
      if (!(await backups.useSecond(folder))) return refused('folder-refused');
      const settings = { ...house.settings, backupFolder: folder };
      await keepSettings(house, settings);
      return done(null);
    }),
  );
}

interface Which {
  readonly place: BackupListed['place'];
  readonly id: string;
  /** What opens one that was made under another key. */
  readonly secret?: Secret | undefined;
}

/** What came of a backup, or why nothing did. */
function outcomeOf<T extends object>(outcome: T | 'wrong-key' | null): Answer<T> {
  if (outcome === null) return refused('no-such-backup');
  return outcome === 'wrong-key' ? refused('wrong-key') : done(outcome);
}

export function previewRestore(program: Program, { place, id, secret }: Which): Promise<Answer<RestorePreview>> {
  return program.withVault(async ({ backups }) => outcomeOf(await backups.preview(place, id, secret)));
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
      const { place, id, ...options } = which;
      const outcome = outcomeOf(await backups.restore(place, id, options));
      if (!outcome.done) return outcome;
      await writeAudit(house, [restoredRecords(outcome.value)]);
      house.remarks.clear();
      for (const finding of house.parts.store.findings) house.remarks.add(finding);
      await takeUp(house);
      backups.expectSecond(house.settings.backupFolder);
      return outcome;
    }),
  );
}
