import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Digest, DocumentKind } from '#core/ports/store';
import { seal } from '#sealing/seal';
import type { Disk } from './disk';
import { DamagedDocument, type DocumentFile, opened, type StoredDocument, sealedDocument } from './document-adapter';
import { discard, temporaryIn, writeDurably, writeTemporary } from './durable-write';
import { faultCode } from './fault-code';
import type { DocumentName } from './index-entry';
import type { Keys } from './keys';
import { patiently } from './patience';
import { hasNoLinks } from './publish';
import type { StoreIndex } from './store-index';

/** Documents that become visible together or not at all. */
export type Batch = readonly {
  readonly kind: DocumentKind;
  readonly id: string;
  readonly file: DocumentFile;
  readonly document: StoredDocument;
  readonly digest: Digest | null;
  readonly seq: number;
}[];

/** What a batch is written with. */
export interface BatchGround {
  readonly disk: Disk;
  readonly data: string;
  readonly keys: Keys;
  readonly index: StoreIndex;
}

/** Once this file is there the batch counts: what is left of it to do is done at the next start. */
const promise = 'batch.json';
const about = 'batch';
const kind = z.enum(['sessions', 'settings', 'classes']);
const promised = z.object({ version: z.literal(1), files: z.array(z.tuple([kind, z.string(), z.string()])) });

/** Kind, id and staged name of each document. */
type Files = z.infer<typeof promised>['files'];

/** True for a document of a batch that waits for its name. */
export function isStaged(name: string): boolean {
  return /^\.\d+\.staged$/.test(name);
}

/**
 * Writes many documents in one piece. All of them are on the medium under names of their own before one small file
 * promises them; from then on only names change, which needs no space.
 */
export function batchOf({ disk, data, keys, index }: BatchGround) {
  const path = join(data, promise);

  async function rename(files: Files): Promise<void> {
    const folders = new Set<string>();
    for (const [of, id, staged] of files) {
      folders.add(of);
      await entitle(join(data, of, staged), join(data, of, `${id}.json`));
    }
    for (const folder of folders) await disk.syncFolder(join(data, folder));
  }

  /**
   * Gives a staged file its name and keeps the staged one, until the folder is on the medium: a power cut might otherwise
   * keep neither.
   */
  async function entitle(staged: string, to: string): Promise<void> {
    const second = temporaryIn(dirname(to));
    try {
      await disk.link(staged, second);
    } catch (error) {
      // A start that was broken off has done this one.
      if (faultCode(error) === 'ENOENT') return;
      if (!hasNoLinks(error)) throw error;
      return patiently(disk, () => disk.rename(staged, to));
    }
    await patiently(disk, () => disk.rename(second, to));
  }

  async function conclude(files: Files): Promise<void> {
    await patiently(disk, () => disk.remove(path));
    await disk.syncFolder(data);
    for (const [of, , staged] of files) await discard(disk, join(data, of, staged));
  }

  /** Does what is left of a batch that was promised; gives its documents. */
  async function finish(): Promise<readonly DocumentName[]> {
    const bytes = await disk.read(path);
    if (bytes === null) return [];
    const files = promiseIn(bytes, keys);
    await rename(files);
    await conclude(files);
    return files.map(([of, id]): DocumentName => [of, id]);
  }

  async function write(batch: Batch): Promise<void> {
    // Left where the disk failed in the middle of the names.
    await finish();
    const files: Files = batch.map(({ kind: of, id }, at) => [of, id, `.${at}.staged`]);
    const stagedPaths = files.map(([of, , staged]) => join(data, of, staged));
    try {
      for (const [at, { file, document, seq }] of batch.entries()) {
        await writeTemporary(disk, stagedPaths[at] ?? '', sealedDocument(file, seq, document));
      }
      for (const of of new Set(batch.map((each) => each.kind))) await disk.syncFolder(join(data, of));
      await index.intend(batch.map(({ kind: of, id }): DocumentName => [of, id]));
      const text = JSON.stringify({ version: 1, files });
      await writeDurably(disk, path, seal(keys.ring.current, { about, seq: 1 }, new TextEncoder().encode(text)));
    } catch (error) {
      for (const staged of stagedPaths) await discard(disk, staged);
      throw error;
    }
    await rename(files);
    await index.settle(batch.map(({ kind: of, id, seq, digest }) => [of, id, seq, digest]));
    await conclude(files);
  }

  /**
   * At start, before any document is read: finishes a batch that was promised and removes what was never promised. Gives
   * the documents that may have changed.
   */
  async function recover(kinds: readonly DocumentKind[]): Promise<readonly DocumentName[]> {
    const done = await finish();
    for (const of of kinds) {
      for (const name of (await disk.names(join(data, of))).filter(isStaged)) await discard(disk, join(data, of, name));
    }
    return done;
  }

  return { write, recover };
}

/** The files of a promise. One that can't be read was either never finished or tampered with: then nothing of it counts. */
function promiseIn(bytes: Uint8Array, keys: Keys): Files {
  try {
    const { plain } = opened({ path: promise, about, keys }, bytes);
    return promised.parse(JSON.parse(new TextDecoder().decode(plain))).files;
  } catch (error) {
    if (error instanceof DamagedDocument || error instanceof z.ZodError || error instanceof SyntaxError) return [];
    throw error;
  }
}
