import type { Answer } from '#api/answer';
import type { BackupList } from '#api/backups';
import type { BackupListed, Restored, RestorePreview } from '#core/ports/backups';
import type { Secret } from '#core/ports/gate';
import { theProgram } from './program';

/** All backups, newest first, and how the second folder does. */
export type ListedBackups = BackupList;

/** Which backup is meant. */
export type WhichBackup = Pick<BackupListed, 'place' | 'id'>;

/** How a backup is to be brought back. */
export interface RestoreWish {
  /** What is newer here is to give way too. */
  readonly older: boolean;
  /** What opens a backup whose key is not the one of today; null: the one of today does. */
  readonly secret: Secret | null;
}

function withSecret(secret: Secret | null): { readonly secret?: Secret } {
  return secret === null ? {} : { secret };
}

/** What was kept beside the records, and how it comes back. */
export const backups = {
  /** Null: the records were just locked. */
  list: (): Promise<ListedBackups | null> => theProgram().door.backups.query(),
  make: (): Promise<Answer<BackupListed>> => theProgram().door.makeBackup.mutate(),
  nameSecond: (folder: string | null): Promise<Answer> => theProgram().door.useSecondFolder.mutate({ folder }),
  preview: ({ place, id }: WhichBackup, secret: Secret | null): Promise<Answer<RestorePreview>> =>
    theProgram().door.previewRestore.mutate({ place, id, ...withSecret(secret) }),
  restore: ({ place, id }: WhichBackup, { older, secret }: RestoreWish): Promise<Answer<Restored>> =>
    theProgram().door.restoreBackup.mutate({ place, id, older, ...withSecret(secret) }),
} as const;
