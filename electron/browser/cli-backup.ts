import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { recipes } from '#core/records/recipes';
import { enHost, fill } from '#words/en-host';
import { readArguments, secretOptions, secretSource } from './cli-arguments';
import { failure, type Records, say, withRecords } from './cli-records';
import { giveUp } from './say';

const usage = enHost['cli.usage-backup'];
const text = { type: 'string' } as const;

/** The second folder: the one that was named, or else the one of the settings. False: it does not take what is written. */
async function nameSecond({ open: { store, backups } }: Records, to: string | undefined): Promise<boolean> {
  if (to !== undefined) return backups.useSecond(resolve(to));
  const settings = await store.read(recipes.settings, 'settings');
  backups.expectSecond('found' in settings ? settings.found.backupFolder : null);
  return true;
}

async function backup(records: Records, to: string | undefined): Promise<number> {
  const { backups } = records.open;
  if (!(await nameSecond(records, to))) return failure(fill(enHost['cli.second-refused'], { path: resolve(to ?? '') }));
  const { id, documents } = await backups.make('asked');
  const path = join(records.vault.folder, 'backups', `${id}.backup`);
  say(fill(enHost['cli.backup-made'], { path, documents }));
  const { secondProblem } = backups;
  if (secondProblem !== null) return failure(enHost[`cli.second-${secondProblem}`]);
  const inSecond = (await backups.list()).some((each) => each.place === 'second' && each.id === id);
  if (inSecond) say(enHost['cli.backup-second']);
  return 0;
}

/** `backup`: makes a backup now, in the data folder and in the second folder where there is one. */
export async function backupVerb(args: readonly string[]): Promise<number> {
  const { values } = readArguments(usage, () =>
    parseArgs({ args: [...args], options: { data: text, to: text, ...secretOptions } }),
  );
  const { data, to } = values;
  if (data === undefined) giveUp(usage, 2);
  return withRecords({ data, source: secretSource(values, usage) }, (records) => backup(records, to));
}
