import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Backup } from '#core/ports/backups';
import type { Vault } from '#core/ports/vault';
import { recipes } from '#core/records/recipes';
import { enHost, fill } from '#words/en-host';
import type { SecretSource } from './cli-arguments';
import { failure, say, secretFor } from './cli-records';
import { sayRestored } from './cli-restored';

const kinds: readonly string[] = Object.keys(recipes);
const ours: readonly string[] = [...kinds, 'backups', 'quarantine', 'breathing-room.lock'];

async function visibleIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder).catch(() => [])).filter((name) => !name.startsWith('.'));
}

/** True for a folder in which nobody keeps anything, or only backups. */
export async function isFree(folder: string): Promise<boolean> {
  if (!(await visibleIn(folder)).every((name) => ours.includes(name))) return false;
  const inside = await Promise.all(kinds.map((kind) => visibleIn(join(folder, kind))));
  return inside.flat().length === 0;
}

/** What would come back where there is nothing to compare with. */
export function tellNew({ id, documents }: Backup, path: string): number {
  say(fill(enHost['cli.restore-new'], { id, documents, path }));
  return 0;
}

/** Brings everything back, keys included, into a folder that has none. */
export async function restoreNew(
  vault: Vault,
  { path, source }: { readonly path: string; readonly source: SecretSource },
): Promise<number> {
  const secret = await secretFor(source);
  if (secret === null) return 2;
  const back = await vault.restoreFirst(path, secret);
  if (back === null) return failure(fill(enHost['cli.wrong-backup-key'], { path }));
  await back.vault.lock();
  return sayRestored(back.restored, vault.folder);
}
