import { join } from 'node:path';
import type { Fault } from '#core/ports/verified';
import type { DataKey } from '#sealing/key-ring';
import type { Disk } from './disk';
import { keyFileIn, keyFileNames, type ReadKeyFile } from './key-file';
import { readIn } from './verify-look';

interface Found {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly read: ReadKeyFile;
}

/**
 * What is wrong with the key file and its twin, as they lie there: opening the folder mends the one from the other. Without a
 * key only accidents show; with it, forgery too.
 */
export async function* keyFaults(disk: Disk, data: string, current: DataKey | null): AsyncGenerator<Fault> {
  const found: Found[] = [];
  for (const name of keyFileNames) {
    const bytes = await readIn(disk, join(data, name));
    const read = bytes === null || bytes === 'unreadable' ? null : keyFileIn(bytes);
    if (bytes === null) yield { where: name, what: 'key-file-missing' };
    else if (bytes === 'unreadable' || read === null) yield { where: name, what: 'key-file-damaged' };
    else if (read !== 'newer') found.push({ name, bytes, read });
  }
  const [one, twin] = found;
  for (const { name, read } of found) {
    const isForged = current !== null && !(read.file.current === current.id && read.isGenuine(current));
    if (isForged) yield { where: name, what: 'key-file-forged' };
  }
  // They are written with the same bytes.
  const isSame = one === undefined || twin === undefined || Buffer.compare(one.bytes, twin.bytes) === 0;
  if (!isSame) yield { where: keyFileNames[0], what: 'key-file-differs' };
}
