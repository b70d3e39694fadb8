import { dirname, join } from 'node:path';
import { z } from 'zod';
import { isDocumentId } from '#core/packages/document-id';
import type { Digest, DocumentKind } from '#core/ports/store';
import { seal, sealHead } from '#sealing/seal';
import type { Disk } from './disk';
import { DamagedDocument, type DocumentFile, opened, type StoredDocument, sealedDocument } from './document-adapter';
import { discard, temporaryIn, writeDurably, writeTemporary } from './durable-write';
import { faultCode } from './fault-code';
import { type DocumentName, documentKind } from './index-entry';
import type { StoreIndex } from './index-live';
import type { Keys } from './keys';
import { patiently } from './patience';
import { hasNoLinks } from './publish';

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

/** Once this file is there the batch counts: what is left of it to do is done before anything else. */
const promiseName = 'batch.json';
const about = 'batch';
const stagedName = /^\.\d+\.staged$/;
const stagedFile = z.tuple([
  documentKind,
  z.string().refine(isDocumentId),
  z.string().regex(stagedName),
  z.int().min(1),
]);
const promised = z.object({ version: z.literal(1), files: z.array(stagedFile) });

/** Kind, id, staged name and version of each document. */
type Files = z.infer<typeof promised>['files'];

/** True for a document of a batch that waits for its name. */
export function isStaged(name: string): boolean {
  return stagedName.test(name);
}

/**
 * Writes many documents in one piece. All of them are on the medium under names of their own before one small file
 * promises them; from then on only names change, which needs no space.
 */
export function batchOf({ disk, data, keys, index }: BatchGround) {
  const path = join(data, promiseName);

  /**
   * Gives a staged file its name and keeps the staged one, until the folder is on the medium: a power cut might otherwise
   * keep neither. A document that was written since is newer, and stays.
   */
  async function entitle(staged: string, to: string, seq: number): Promise<void> {
    const there = await disk.read(to);
    if (there !== null && (sealHead(there)?.seq ?? 0) > seq) return;
    const second = temporaryIn(dirname(to));
    try {
      try {
        await disk.link(staged, second);
      } catch (error) {
        if (!hasNoLinks(error)) throw error;
        return await patiently(disk, () => disk.rename(staged, to));
      }
      await patiently(disk, () => disk.rename(second, to));
    } catch (error) {
      // A start that was broken off has done this one.
      if (faultCode(error) !== 'ENOENT') throw error;
    }
  }

  async function nameAll(files: Files): Promise<void> {
    const folders = new Set<string>();
    for (const [of, id, staged, seq] of files) {
      folders.add(of);
      await entitle(join(data, of, staged), join(data, of, `${id}.json`), seq);
    }
    for (const folder of folders) await disk.syncFolder(join(data, folder));
  }

  async function conclude(files: Files): Promise<void> {
    await patiently(disk, () => disk.remove(path));
    await disk.syncFolder(data);
    for (const [of, , staged] of files) await discard(disk, join(data, of, staged));
  }

  /** The documents of a batch that was promised and not concluded. */
  async function pending(): Promise<Files> {
    const bytes = await disk.read(path);
    return bytes === null ? [] : promiseIn(bytes, keys);
  }

  /** Does what is left of a batch that was promised; gives its documents. To be called while nobody else writes them. */
  async function finish(): Promise<readonly DocumentName[]> {
    if ((await disk.kindOf(path)) === 'nothing') return [];
    const files = await pending();
    await nameAll(files);
    await conclude(files);
    return files.map(([of, id]): DocumentName => [of, id]);
  }

  /** Rejects with nothing left behind, but where the disk won't let go of the promise: then that counts (`onPromised`). */
  async function stage(batch: Batch, files: Files, onPromised: () => void): Promise<void> {
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
      // What the disk has kept of the promise would name files that are gone: it is taken back first.
      await discard(disk, path);
      if ((await disk.kindOf(path)) === 'nothing') for (const staged of stagedPaths) await discard(disk, staged);
      else onPromised();
      throw error;
    }
  }

  /** `onPromised`: from here on the batch counts, whatever fails. */
  async function write(batch: Batch, onPromised: () => void): Promise<void> {
    const files: Files = batch.map(({ kind: of, id, seq }, at) => [of, id, `.${at}.staged`, seq]);
    await stage(batch, files, onPromised);
    onPromised();
    await nameAll(files);
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

  return { write, pending, finish, recover };
}

/** The files of a promise. One that can't be read was either never finished or tampered with: then nothing of it counts. */
function promiseIn(bytes: Uint8Array, keys: Keys): Files {
  try {
    const { plain } = opened({ path: promiseName, about, keys }, bytes);
    return promised.parse(JSON.parse(new TextDecoder().decode(plain))).files;
  } catch (error) {
    if (error instanceof DamagedDocument || error instanceof z.ZodError || error instanceof SyntaxError) return [];
    throw error;
  }
}
