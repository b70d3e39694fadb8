import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { Disk, DiskFile } from './disk';
import { patiently } from './patience';

/** A name for a file that is not yet complete, in the folder where it will stay. */
export function temporaryIn(folder: string): string {
  return join(folder, `.${randomUUID()}.tmp`);
}

/** True for the names that temporaryIn gives: after a crash they hold nothing that was promised. */
export function isTemporary(name: string): boolean {
  return /^\.[0-9a-f-]{36}\.tmp$/.test(name);
}

/** Writes all bytes, however few the system takes at a time. */
export async function writeWhole(file: DiskFile, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const taken = await file.write(bytes.subarray(done), position + done);
    if (taken <= 0) throw Object.assign(new Error('EIO: the disk took no bytes'), { code: 'EIO' });
    done += taken;
  }
}

/** Makes a file whose content is on the medium; nothing stays behind when that fails. */
export async function writeTemporary(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  const file = await disk.create(path);
  try {
    try {
      await writeWhole(file, bytes, 0);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    await discard(disk, path);
    throw error;
  }
}

/** Replaces a file as a whole: at every moment, also after a power cut, it is the old one or the new one. */
export async function writeDurably(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  const temporary = temporaryIn(dirname(path));
  await writeTemporary(disk, temporary, bytes);
  try {
    await patiently(disk, () => disk.rename(temporary, path));
  } catch (error) {
    await discard(disk, temporary);
    throw error;
  }
  await disk.syncFolder(dirname(path));
}

/** Removes a file that nobody needs. A failure is of no consequence: the next start sweeps again. */
export async function discard(disk: Disk, path: string): Promise<void> {
  await disk.remove(path).catch(() => undefined);
}
