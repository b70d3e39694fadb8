import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Backup } from '#core/ports/backups';
import { backupsIn, findPlace, worthFirst } from '#store/backup-find';
import { manifestName } from '#store/backup-manifest';
import { told } from '#store/fault-code';
import { realDisk } from '#store/real-disk';
import { enHost, fill } from '#words/en-host';
import { readArguments, type SecretSource, secretOptions, secretSource } from './cli-arguments';
import { failure, isDataFolder, saidByDisk, withOpened, withVault } from './cli-records';
import { type Restoring, restoreInto } from './cli-restore-here';
import { isFree, restoreNew, tellNew } from './cli-restore-new';
import { giveUp } from './say';

const usage = enHost['cli.usage-restore'];
const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;

interface RestoreAsked extends Restoring {
  readonly data: string;
  readonly source: SecretSource;
}

function askedIn(args: readonly string[]): RestoreAsked {
  const options = { from: text, data: text, backup: text, older: flag, preview: flag, ...secretOptions };
  const { values } = readArguments(usage, () => parseArgs({ args: [...args], options }));
  const { from, data, backup, older, preview } = values;
  if (from === undefined || data === undefined) giveUp(usage, 2);
  return { from, data, backup, older, isPreview: preview, source: secretSource(values, usage) };
}

/** The backups that may be meant: the one that was named, or all, newest first. `path` leads to the folder or to that one. */
async function meant({ from, backup }: Restoring): Promise<{ readonly all: readonly Backup[]; readonly path: string }> {
  const path = resolve(from);
  const found = await told(path, () => findPlace(realDisk, path));
  if (found === null) return { all: [], path };
  const all = worthFirst(await backupsIn(found));
  if (backup === undefined) return { all, path };
  return { all: all.filter(({ id }) => id === backup), path: join(found.place.folder, manifestName(backup)) };
}

async function restore(asked: RestoreAsked): Promise<number> {
  const { from, data, backup, source, isPreview } = asked;
  const { all, path } = await meant(asked);
  const [newest] = all;
  if (newest === undefined) {
    const sentence = backup === undefined ? 'cli.no-backup' : 'cli.no-such-backup';
    return failure(fill(enHost[sentence], { path: resolve(from), id: backup ?? '' }));
  }
  if (isPreview && !(await isDataFolder(data))) return tellNew(newest, resolve(data));
  return withVault(data, async (vault) => {
    if (vault.state.is === 'locked') return withOpened(vault, source, (records) => restoreInto(records, asked));
    if (isPreview) return tellNew(newest, vault.folder);
    if (vault.state.is === 'new' && !(await isFree(vault.folder))) {
      return failure(fill(enHost['cli.not-free'], { path: vault.folder }));
    }
    return restoreNew(vault, { path, source });
  });
}

/** `restore`: brings back what a backup holds, into records that are there or into a new folder; or says what it would do. */
export async function restoreVerb(args: readonly string[]): Promise<number> {
  const asked = askedIn(args);
  return saidByDisk(() => restore(asked));
}
