import type { DataKey, KeyRing } from '#sealing/key-ring';
import { keyIn } from '#sealing/key-ring';
import type { ReadManifest } from './backup-manifest';
import { type KeyFile, keyFileIn } from './key-file';
import { ringIn } from './key-wraps';

/** What may open a key file. */
export type Opener = (file: KeyFile) => Promise<DataKey | null> | DataKey | null;

function keyFileOf({ manifest }: ReadManifest) {
  const read = keyFileIn(Buffer.from(manifest.keyFile));
  return read === null || read === 'newer' ? null : read;
}

/** The key file and the key of a backup; null where the opener has none that sealed it. */
export async function keysOf(
  read: ReadManifest,
  opener: Opener,
): Promise<{ readonly file: KeyFile; readonly current: DataKey } | null> {
  const keys = keyFileOf(read);
  const current = keys === null ? null : await opener(keys.file);
  if (keys === null || current === null || !keys.isGenuine(current)) return null;
  return read.isGenuine(ringIn(keys.file, current)) ? { file: keys.file, current } : null;
}

/**
 * The keys that a backup's files are sealed with, as copies of one's own to be wiped afterwards: the ring may forget its old
 * key meanwhile. Null where none that is at hand has sealed it. `opener` is asked only for keys that the ring doesn't hold.
 */
export async function ringOf(read: ReadManifest, ring: KeyRing, opener: Opener | null): Promise<KeyRing | null> {
  const atHand = await keysOf(read, ({ current }) => copyIn(ring, current));
  const opened = atHand ?? (opener === null ? null : await keysOf(read, opener));
  return opened === null ? null : { ...ringIn(opened.file, opened.current), acceptsPlain: false };
}

function copyIn(ring: KeyRing, id: string): DataKey | null {
  const key = keyIn(ring, id);
  return key === undefined ? null : { id, bytes: Uint8Array.from(key.bytes) };
}
