import { dirname } from 'node:path';
import type { Disk } from './disk';
import { discard, temporaryIn, writeTemporary, writeWhole } from './durable-write';
import { faultCode } from './fault-code';

// File systems of USB sticks and some networks have no second names for a file.
const noLinks: readonly (string | null)[] = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV', 'EISDIR'];

/** True for what a file system answers that has no second names for a file. */
export function hasNoLinks(error: unknown): boolean {
  return noLinks.includes(faultCode(error));
}

/** Makes a file with its whole content in one step; resolves with false when the name is taken. Of many at once, one succeeds. */
export async function publish(disk: Disk, path: string, bytes: Uint8Array): Promise<boolean> {
  const temporary = temporaryIn(dirname(path));
  await writeTemporary(disk, temporary, bytes);
  try {
    await disk.link(temporary, path);
    return true;
  } catch (error) {
    const code = faultCode(error);
    // ENOENT: a program that just won swept the temporary file away.
    if (code === 'EEXIST' || code === 'ENOENT') return false;
    if (hasNoLinks(error)) return await publishSlowly(disk, path, bytes);
    throw error;
  } finally {
    await discard(disk, temporary);
  }
}

/** Still one winner, but for an instant others can see the file without its content; readers wait for it. */
async function publishSlowly(disk: Disk, path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    const file = await disk.create(path);
    try {
      await writeWhole(file, bytes, 0);
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if (faultCode(error) === 'EEXIST') return false;
    throw error;
  }
}
