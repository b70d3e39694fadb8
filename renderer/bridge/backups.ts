import type { Answer } from '#api/answer';
import type { BackupList } from '#api/backups';
import type { BackupListed, Restored, RestorePreview } from '#core/ports/backups';
import { theProgram } from './program';

/** All backups, newest first, and how the second folder does. */
export type ListedBackups = BackupList;

/** Which backup is meant. */
export type WhichBackup = Pick<BackupListed, 'place' | 'id'>;

/** What was kept beside the records, and how it comes back. */
export const backups = {
  /** Null: the records were just locked. */
  list: (): Promise<ListedBackups | null> => theProgram().door.backups.query(),
  make: (): Promise<Answer<BackupListed>> => theProgram().door.makeBackup.mutate(),
  useSecondFolder: (folder: string | null): Promise<Answer> => theProgram().door.useSecondFolder.mutate({ folder }),
  preview: ({ place, id }: WhichBackup): Promise<Answer<RestorePreview>> =>
    theProgram().door.previewRestore.mutate({ place, id }),
  restore: ({ place, id }: WhichBackup, { older }: { readonly older: boolean }): Promise<Answer<Restored>> =>
    theProgram().door.restoreBackup.mutate({ place, id, older }),
} as const;
