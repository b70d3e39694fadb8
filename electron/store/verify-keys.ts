import { join } from 'node:path';
import type { Fault } from '#core/ports/verified';
import type { DataKey } from '#sealing/key-ring';
import type { Disk } from './disk';
import { keyFileIn, keyFileNames, type ReadKeyFile } from './key-file';

interface Found {
  readonly name: string;
  readonly read: ReadKeyFile;
}

/**
 * What is wrong with the key file and its twin, as they lie there: opening the folder mends the one from the other. Without a
 * key only accidents show; with it, forgery too.
 */
export async function* keyFaults(disk: Disk, data: string, current: DataKey | null): AsyncGenerator<Fault> {
  const found: Found[] = [];
  for (const name of keyFileNames) {
    const bytes = await disk.read(join(data, name));
    const read = bytes === null ? null : keyFileIn(bytes);
    if (bytes === null) yield { where: name, what: 'key-file-missing' };
    else if (read === null) yield { where: name, what: 'key-file-damaged' };
    else if (read !== 'newer') found.push({ name, read });
  }
  const newest = Math.max(0, ...found.map(({ read }) => read.file.generation));
  for (const { name, read } of found) {
    const isForged = current !== null && !(read.file.current === current.id && read.isGenuine(current));
    if (isForged) yield { where: name, what: 'key-file-forged' };
    else if (read.file.generation < newest) yield { where: name, what: 'key-file-behind' };
  }
}
