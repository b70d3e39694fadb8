import { join } from 'node:path';
import { sealHead } from '#sealing/seal';
import type { Folder } from './folder';
import { kinds } from './index-entry';

/** Files that a store makes only once it has a key. */
const sealedNames = /^(index(-\d+\.journal|\.json)|backups|batch\.json)$/;

function isSealed(bytes: Uint8Array): boolean {
  return sealHead(bytes) !== null || new TextDecoder('latin1').decode(bytes.subarray(8, 11)) === ' 2 ';
}

/** What lies in a data folder whose keys can't be found: nothing, documents from before the time of seals, or anything sealed. */
export async function tracesIn({ disk, data }: Folder): Promise<'nothing' | 'plain' | 'sealed'> {
  if ((await disk.names(data)).some((name) => sealedNames.test(name))) return 'sealed';
  let found: 'nothing' | 'plain' = 'nothing';
  for (const name of [...kinds, 'quarantine']) {
    const folder = join(data, name);
    if ((await disk.kindOf(folder)) !== 'folder') continue;
    for (const file of (await disk.names(folder)).filter((each) => /\.(json|journal)$/.test(each))) {
      const bytes = await disk.read(join(folder, file));
      if (bytes !== null && isSealed(bytes)) return 'sealed';
      found = 'plain';
    }
  }
  return found;
}
