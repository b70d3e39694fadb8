import type { BackupReason } from '#core/ports/backups';
import { StoreError } from '#core/ports/store-error';
import { type Before, before, collect } from './backup-collect';
import { type BackupEntry, backupId, type Manifest, manifestBytes } from './backup-manifest';
import { keyIdOf } from './backup-object';
import type { BackupPlace } from './backup-place';
import { keyFileIn } from './key-file';
import type { Shelf } from './shelf';

/** What backups are made from. */
export interface BackupGround {
  readonly shelf: Shelf;
  /** The text of the key file as it is now. */
  readonly keyText: () => string;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Throws `closed` when the records are being locked: then no backup is finished any more. */
  readonly goOn: () => void;
}

/** What all copies of one backup have in common. */
export interface BackupStamp {
  readonly madeAt: number;
  readonly reason: BackupReason;
  readonly origin: string;
}

const attempts = 3;

/** Copies what the place doesn't have yet; gives what the backup consists of. */
async function fill(ground: BackupGround, place: BackupPlace, last: Before): Promise<BackupEntry[]> {
  const present = await place.objects();
  const files: BackupEntry[] = [];
  for await (const { entry, bytes } of collect({ shelf: ground.shelf, last, present })) {
    ground.goOn();
    if (bytes !== null && !present.has(entry.object)) {
      await place.keep(entry.object, bytes);
      present.add(entry.object);
    }
    files.push(entry);
  }
  // Also what an earlier, broken-off backup has left there is named from now on.
  await place.settle();
  return files;
}

/** A manifest ready to be written; null when the keys have changed since the files were copied, so that they would not open them. */
function sealed({ shelf, keyText }: BackupGround, stamp: BackupStamp, files: BackupEntry[]) {
  const { current } = shelf.keys.ring;
  const keyFile = keyText();
  const keys = keyFileIn(Buffer.from(keyFile));
  if (keys === null || keys === 'newer' || keys.file.current !== current.id) return null;
  const ids = new Set(keys.file.keys.map(({ id }) => id));
  if (!files.every(({ object }) => ids.has(keyIdOf(object)))) return null;
  const manifest: Manifest = { version: 1, ...stamp, keyFile, files };
  return { manifest, bytes: manifestBytes(manifest, current) };
}

/** Makes a backup in one place: first all copies, for sure, then the manifest. Gives what it consists of. */
export async function makeIn(
  ground: BackupGround,
  place: BackupPlace,
  { last, ...stamp }: BackupStamp & { readonly last: Before },
): Promise<Manifest> {
  await place.ready();
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const files = await fill(ground, place, last);
    ground.goOn();
    const ready = sealed(ground, stamp, files);
    if (ready === null) continue;
    await place.publish(backupId(stamp), ready.bytes);
    return ready.manifest;
  }
  throw new StoreError('failed', place.folder, { cause: new Error('the keys kept changing') });
}

/** Which data folder this is, from the newest backup in its own place; null where there is none yet. */
export async function originIn(place: BackupPlace, { shelf }: BackupGround): Promise<string | null> {
  const { heads } = await place.scan(shelf.keys.ring);
  return heads.find(({ isGenuine }) => isGenuine !== false)?.origin ?? null;
}

/** What the newest backup of a data folder holds, if one of its keys has sealed it. */
export async function lastIn(place: BackupPlace, { shelf }: BackupGround, origin: string): Promise<Before> {
  const { ring } = shelf.keys;
  const { heads } = await place.scan(ring);
  const newest = heads.find((head) => head.isGenuine === true && head.origin === origin);
  const read = newest === undefined ? null : await place.read(newest.id);
  return before(read?.isGenuine(ring) === true ? read.manifest.files : []);
}
