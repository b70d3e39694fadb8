import { join } from 'node:path';
import type { Fault } from '#core/ports/verified';
import { ownPlaceName } from './backup-place';
import { isStaged } from './batch';
import { isTemporary } from './durable-write';
import { kinds } from './index-entry';
import type { Shelf } from './shelf';

const folders: readonly string[] = ['', ...kinds, 'quarantine', ownPlaceName, `${ownPlaceName}/objects`];

function isUnfinished(name: string): boolean {
  return isTemporary(name) || isStaged(name) || name === 'batch.json';
}

/** The files of writes that are under way, or were broken off; below the data folder, with slashes. */
export async function unfinishedIn({ disk, data }: Shelf): Promise<readonly string[]> {
  const found: string[] = [];
  for (const folder of folders) {
    if ((await disk.kindOf(join(data, folder))) !== 'folder') continue;
    const names = (await disk.names(join(data, folder))).filter(isUnfinished);
    found.push(...names.map((name) => (folder === '' ? name : `${folder}/${name}`)));
  }
  return found;
}

/** Those of them that are still there when every write that was under way is over: each start removes them. */
export async function* leftovers({ disk, data, queue }: Shelf, before: readonly string[]): AsyncGenerator<Fault> {
  await queue.idle();
  for (const where of before) {
    if ((await disk.kindOf(join(data, where))) !== 'nothing') yield { where, what: 'leftover' };
  }
}
