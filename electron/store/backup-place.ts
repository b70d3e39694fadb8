import { dirname, join } from 'node:path';
import type { Backup } from '#core/ports/backups';
import type { KeyRing } from '#sealing/key-ring';
import { keyIn } from '#sealing/key-ring';
import { listed, manifestIdIn, manifestIn, manifestName, type ReadManifest } from './backup-manifest';
import { isObjectName } from './backup-object';
import type { Disk } from './disk';
import { discard, isTemporary, temporaryIn, writeDurably, writeTemporary } from './durable-write';
import { faultCode } from './fault-code';
import { keyFileIn } from './key-file';
import { patiently } from './patience';
import { readIn } from './verify-look';

/** The folder of backups in a data folder. */
export const ownPlaceName = 'backups';
/** The folder of backups in a second folder: what lies there may be seen by others, so that it says whose it is. */
export const secondPlaceName = 'Breathing Room backups';
const objectsName = 'objects';

/** What is remembered of a manifest. */
export interface ManifestHead extends Backup {
  readonly origin: string;
  /** The key that sealed it. */
  readonly keyId: string;
  /** Which state of the key file it carries; 0: none that can be read. */
  readonly keyGeneration: number;
  /** False: a key that is here did not seal it. Null: its key is not here. */
  readonly isGenuine: boolean | null;
  readonly objects: readonly string[];
}

/** All manifests of a place. */
export interface Scan {
  /** Newest first. */
  readonly heads: readonly ManifestHead[];
  /** The names of manifests that can't be read. */
  readonly unreadable: readonly string[];
}

/** A folder of backups: manifests, and below them each copy once. Failures are those of the disk. */
export interface BackupPlace {
  readonly folder: string;
  /** Makes its folders where they are not there. The folder above has to be. */
  ready(): Promise<void>;
  isThere(): Promise<boolean>;
  scan(ring: KeyRing | null): Promise<Scan>;
  /** True when there is a manifest of that name, whatever is in it. */
  has(id: string): Promise<boolean>;
  /** Null: there is none of that name that can be read. */
  read(id: string): Promise<ReadManifest | null>;
  objects(): Promise<Set<string>>;
  /** Null: it is not there, or the disk does not give it. */
  object(name: string): Promise<Uint8Array | null>;
  /** Writes a copy. It is sure to stay only after `settle`. */
  keep(name: string, bytes: Uint8Array): Promise<void>;
  settle(): Promise<void>;
  /** Writes a manifest. To be called when all its copies are settled. */
  publish(id: string, bytes: Uint8Array): Promise<void>;
  /** Takes manifests away, for sure. */
  drop(ids: readonly string[]): Promise<void>;
  /** Removes copies. `isAlone`: nobody else writes here, so that unfinished files are left from something that broke off. */
  sweep(isUseless: (name: string) => boolean, options: { readonly isAlone: boolean }): Promise<void>;
}

async function namesIn(disk: Disk, folder: string): Promise<readonly string[]> {
  try {
    return await disk.names(folder);
  } catch (error) {
    if (faultCode(error) === 'ENOENT') return [];
    throw error;
  }
}

function headOf(id: string, read: ReadManifest, ring: KeyRing | null): ManifestHead {
  const { manifest, keyId } = read;
  const keyFile = keyFileIn(Buffer.from(manifest.keyFile));
  return {
    ...listed(id, manifest),
    origin: manifest.origin,
    keyId,
    keyGeneration: keyFile === null || keyFile === 'newer' ? 0 : keyFile.file.generation,
    isGenuine: ring === null || keyIn(ring, keyId) === undefined ? null : read.isGenuine(ring),
    objects: manifest.files.map(({ object }) => object),
  };
}

export function backupPlace(disk: Disk, folder: string): BackupPlace {
  const objectsFolder = join(folder, objectsName);
  // Manifests are written once; reading them all at each backup would make ten thousand documents felt.
  const heads = new Map<string, ManifestHead>();
  // The same names stand in many manifests: one text for all of them.
  const texts = new Map<string, string>();

  function one(text: string): string {
    const known = texts.get(text);
    if (known !== undefined) return known;
    texts.set(text, text);
    return text;
  }

  async function has(id: string): Promise<boolean> {
    return (await namesIn(disk, folder)).includes(manifestName(id));
  }

  async function read(id: string): Promise<ReadManifest | null> {
    // The id comes from outside: only what lies in this folder can be named.
    if (!(await has(id))) return null;
    const bytes = await readIn(disk, join(folder, manifestName(id)));
    return bytes === null || bytes === 'unreadable' ? null : manifestIn(bytes);
  }

  async function head(id: string, ring: KeyRing | null): Promise<ManifestHead | null> {
    const known = heads.get(id);
    if (known !== undefined) return known;
    const found = await read(id);
    if (found === null) return null;
    const made = headOf(id, found, ring);
    const kept = { ...made, objects: made.objects.map(one) };
    heads.set(id, kept);
    return kept;
  }

  return {
    folder,
    async ready() {
      await disk.makeFolder(folder);
      await disk.syncFolder(dirname(folder));
      await disk.makeFolder(objectsFolder);
      await disk.syncFolder(folder);
    },
    isThere: async () => (await disk.kindOf(folder)) === 'folder',
    async scan(ring) {
      const found: ManifestHead[] = [];
      const unreadable: string[] = [];
      for (const name of await namesIn(disk, folder)) {
        const id = manifestIdIn(name);
        if (id === null) continue;
        const each = await head(id, ring);
        if (each === null) unreadable.push(name);
        else found.push(each);
      }
      return { heads: found.toSorted((older, newer) => newer.madeAt - older.madeAt), unreadable };
    },
    has,
    read,
    objects: async () => new Set(await namesIn(disk, objectsFolder)),
    async object(name) {
      const bytes = await readIn(disk, join(objectsFolder, name));
      return bytes === 'unreadable' ? null : bytes;
    },
    async keep(name, bytes) {
      const temporary = temporaryIn(objectsFolder);
      await writeTemporary(disk, temporary, bytes);
      try {
        await patiently(disk, () => disk.rename(temporary, join(objectsFolder, name)));
      } catch (error) {
        await discard(disk, temporary);
        throw error;
      }
    },
    settle: () => disk.syncFolder(objectsFolder),
    async publish(id, bytes) {
      await writeDurably(disk, join(folder, manifestName(id)), bytes);
      heads.delete(id);
    },
    async drop(ids) {
      for (const id of ids) {
        await patiently(disk, () => disk.remove(join(folder, manifestName(id))));
        heads.delete(id);
      }
      // A copy may go only when no power cut can bring back a manifest that names it.
      if (ids.length > 0) await disk.syncFolder(folder);
    },
    async sweep(isUseless, { isAlone }) {
      for (const name of await namesIn(disk, objectsFolder)) {
        const isOver = isTemporary(name) ? isAlone : isObjectName(name) && isUseless(name);
        if (isOver) await discard(disk, join(objectsFolder, name));
      }
      if (!isAlone) return;
      for (const name of (await namesIn(disk, folder)).filter(isTemporary)) await discard(disk, join(folder, name));
    },
  };
}
