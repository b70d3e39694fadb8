import { join } from 'node:path';
import { sealHead } from '#sealing/seal';
import type { Folder } from './folder';
import { kinds } from './index-entry';

/** What lies in a data folder whose keys can't be found: nothing, documents from before the time of seals, or sealed ones. */
export async function tracesIn({ disk, data }: Folder): Promise<'nothing' | 'plain' | 'sealed'> {
  if ((await disk.names(data)).some((name) => /^index(-\d+\.journal|\.json)$/.test(name))) return 'sealed';
  let found: 'nothing' | 'plain' = 'nothing';
  for (const kind of kinds) {
    const folder = join(data, kind);
    if ((await disk.kindOf(folder)) !== 'folder') continue;
    for (const name of (await disk.names(folder)).filter((each) => each.endsWith('.json'))) {
      const bytes = await disk.read(join(folder, name));
      if (bytes !== null && sealHead(bytes) !== null) return 'sealed';
      found = 'plain';
    }
  }
  return found;
}
