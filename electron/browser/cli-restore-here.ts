import type { Secret } from '#core/ports/gate';
import type { BackupSource } from '#core/ports/vault';
import { worthFirst } from '#store/backup-find';
import { enHost, fill } from '#words/en-host';
import { failure, type Records } from './cli-records';
import { sayPreview, sayRestored } from './cli-restored';

/** What is to be brought back, and how. */
export interface Restoring {
  readonly from: string;
  /** The id that was named; undefined: the newest. */
  readonly backup: string | undefined;
  readonly older: boolean;
  readonly isPreview: boolean;
}

/** The newest backup that the records' own keys open, or else the secret, and what it would do; or why there is none. */
async function opened(source: BackupSource, { backup }: Restoring, secret: Secret) {
  const all = worthFirst(await source.list()).map(({ id }) => id);
  const ids = all.filter((id) => backup === undefined || id === backup);
  // On a stick that two laptops share, those of this one are meant.
  for (const key of [undefined, secret]) {
    for (const id of ids) {
      const preview = await source.preview(id, key);
      if (preview !== null && preview !== 'wrong-key') return { id, preview };
    }
  }
  return ids.length === 0 ? 'none' : 'wrong-key';
}

/** Brings a backup back into records that are open, or says what that would do. */
export async function restoreInto({ vault, open, secret }: Records, restoring: Restoring): Promise<number> {
  const { from, backup, older, isPreview } = restoring;
  const source = await open.backups.elsewhere(from);
  const found = source === null ? 'none' : await opened(source, restoring, secret);
  if (found === 'wrong-key') return failure(fill(enHost['cli.other-backup-key'], { path: from }));
  if (source === null || found === 'none') {
    return failure(
      fill(enHost[backup === undefined ? 'cli.no-backup' : 'cli.no-such-backup'], { path: from, id: backup ?? '' }),
    );
  }
  if (isPreview) {
    sayPreview(found.preview, { older });
    return 0;
  }
  const restored = await source.restore(found.id, { older, secret });
  if (restored === null || restored === 'wrong-key') {
    return failure(fill(enHost['cli.no-such-backup'], { path: from, id: found.id }));
  }
  return sayRestored(restored, vault.folder);
}
