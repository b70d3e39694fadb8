import { join } from 'node:path';
import { Low } from 'lowdb';
import type { DocumentKind, Quarantined, Read, Recipe, Writing } from '#core/ports/store';
import { StoreError } from '#core/ports/store-error';
import { type Batch, batchOf } from './batch';
import { digestIn } from './digest-in';
import {
  asDocument,
  DamagedDocument,
  type DocumentFile,
  documentAdapter,
  type StoredDocument,
} from './document-adapter';
import { faultCode, told } from './fault-code';
import { isFileId } from './file-id';
import { keyOf } from './index-entry';
import { quarantine } from './quarantine';
import { documentFile, type Shelf } from './shelf';

/** The documents of a data folder whose folders of kinds exist. */
export interface Documents {
  read<T>(recipe: Recipe<T>, id: string): Promise<Read<T>>;
  write<T>(recipe: Recipe<T>, id: string, value: NoInfer<T>): Promise<void>;
  writeAll(writings: readonly Writing[]): Promise<void>;
  list(kind: DocumentKind): Promise<readonly string[]>;
  /** Finishes a batch that counts and that the disk did not let us finish before; rejects where it still doesn't. */
  payDebts(): Promise<void>;
}

// What lowdb is left with where there is no file.
const absent: StoredDocument = { version: 0 };

export function documents(shelf: Shelf): Documents {
  const { disk, data, index, queue } = shelf;
  const aside = quarantine(disk, data);
  const batch = batchOf(shelf);
  // The newest version that was read or written; a number is never used twice, also where a write failed half way.
  const newest = new Map<string, number>();
  // Files that this store has read or written itself: nothing in them can be lost by replacing them.
  const sound = new Set<string>();

  function nextSeq({ path }: DocumentFile, kind: DocumentKind, id: string): number {
    const next = Math.max(newest.get(path) ?? 0, index.get([kind, id])?.[2] ?? 0) + 1;
    newest.set(path, next);
    return next;
  }

  async function putAside(kind: DocumentKind, id: string, why: 'corrupt' | 'older'): Promise<Quarantined> {
    const { path } = documentFile(shelf, kind, id);
    const keptAs = await aside.move(path, `${kind}-${id}`);
    shelf.gone.add(keyOf([kind, id]));
    await index.keepAside([kind, id, why, keptAs]);
    return { kind, id, why, keptAs };
  }

  /** One whose seal held, or whose key is not here, is left where it is: another version or another key may still read it. */
  function leave(kind: DocumentKind, id: string, why: 'corrupt' | 'newer' | 'older'): { quarantined: Quarantined } {
    if (why !== 'newer') shelf.gone.add(keyOf([kind, id]));
    return { quarantined: { kind, id, why, keptAs: documentFile(shelf, kind, id).path } };
  }

  async function payDebts(): Promise<void> {
    if (!shelf.owes.batch) return;
    const files = await batch.pending();
    const paths = files.map(([kind, id]) => documentFile(shelf, kind, id).path);
    await queue.takeAll(['batch', ...paths], async () => {
      if (!shelf.owes.batch) return;
      for (const name of await batch.finish()) {
        const entry = await digestIn(shelf, name);
        if (entry !== null) await index.settle([entry]);
      }
      shelf.owes.batch = false;
    });
  }

  async function readNow<T>(recipe: Recipe<T>, id: string): Promise<Read<T>> {
    const { kind } = recipe;
    const file = documentFile(shelf, kind, id);
    const adapter = documentAdapter(disk, file);
    const low = new Low(adapter, absent);
    try {
      await low.read();
    } catch (error) {
      if (!(error instanceof DamagedDocument)) throw error;
      return adapter.isSound || error.isForeign
        ? leave(kind, id, 'corrupt')
        : { quarantined: await putAside(kind, id, 'corrupt') };
    }
    if (low.data === absent) return { missing: true };
    if (low.data.version > recipe.version) return leave(kind, id, 'newer');
    const known = index.get([kind, id])?.[2] ?? 0;
    if (adapter.seq < known) return leave(kind, id, 'older');
    newest.set(file.path, Math.max(newest.get(file.path) ?? 0, adapter.seq));
    const found = parsed(recipe, low.data);
    if (found === null) return leave(kind, id, 'corrupt');
    sound.add(file.path);
    // Somebody with the key has put it there: the lists follow.
    if (adapter.seq > known) await index.settle([[kind, id, adapter.seq, recipe.digest?.(found.value) ?? null]]);
    shelf.gone.delete(keyOf([kind, id]));
    return { found: found.value };
  }

  /** What lies there and was not read or written by this store is looked at before it is replaced. */
  async function makeWay(recipe: Recipe<unknown>, id: string): Promise<void> {
    const { path } = documentFile(shelf, recipe.kind, id);
    if (sound.has(path)) return;
    const before = await readNow(recipe, id);
    if (!('quarantined' in before)) return;
    const { why, keptAs } = before.quarantined;
    if (why === 'newer') throw new StoreError('newer', path);
    if (keptAs === path) await putAside(recipe.kind, id, why === 'older' ? 'older' : 'corrupt');
  }

  async function writeNow<T>(recipe: Recipe<T>, id: string, { document, value }: Storable<T>): Promise<void> {
    await makeWay(recipe, id);
    const file = documentFile(shelf, recipe.kind, id);
    const adapter = documentAdapter(disk, file);
    await index.intend([[recipe.kind, id]]);
    adapter.seq = nextSeq(file, recipe.kind, id);
    await new Low(adapter, document).write();
    sound.add(file.path);
    await index.settle([[recipe.kind, id, adapter.seq, recipe.digest?.(value) ?? null]]);
    shelf.gone.delete(keyOf([recipe.kind, id]));
  }

  return {
    async read(recipe, id) {
      const { path } = documentFile(shelf, recipe.kind, id);
      // Where the disk still refuses, what is there already is read.
      await payDebts().catch(() => undefined);
      return queue.take(path, () => told(path, () => readNow(recipe, id)));
    },
    async write(recipe, id, value) {
      const { path } = documentFile(shelf, recipe.kind, id);
      const ready = storable(recipe, value);
      await told(path, payDebts);
      return queue.take(path, () => told(path, () => writeNow(recipe, id, ready)));
    },
    async writeAll(writings) {
      const ready = writings.map(({ recipe, id, value }) => {
        const file = documentFile(shelf, recipe.kind, id);
        const { document } = storable(recipe, value);
        return { kind: recipe.kind, id, file, document, digest: recipe.digest?.(value) ?? null, recipe };
      });
      if (ready.length === 0) return;
      const paths = ready.map(({ file }) => file.path);
      if (new Set(paths).size < paths.length) throw new TypeError('expected each document once');
      await told(data, payDebts);
      await queue.takeAll(['batch', ...paths], () =>
        told(data, async () => {
          for (const { recipe, id } of ready) await makeWay(recipe, id);
          const numbered: Batch = ready.map((each) => ({ ...each, seq: nextSeq(each.file, each.kind, each.id) }));
          await batch.write(numbered, () => {
            shelf.owes.batch = true;
          });
          shelf.owes.batch = false;
          for (const { kind, id } of ready) shelf.gone.delete(keyOf([kind, id]));
        }),
      );
    },
    payDebts,
    async list(kind) {
      const folder = join(data, kind);
      const names = await told(folder, async () => {
        try {
          return await disk.names(folder);
        } catch (error) {
          if (faultCode(error) === 'ENOENT') return [];
          throw error;
        }
      });
      return names
        .filter((name) => name.endsWith('.json'))
        .map((name) => name.slice(0, -5))
        .filter(isFileId);
    },
  };
}

/** The value of a stored document; null where it is none of its kind. */
function parsed<T>(recipe: Recipe<T>, stored: unknown): { readonly value: T } | null {
  try {
    return { value: recipe.parse(stored) };
  } catch {
    // What a schema has against it helps nobody here: the document is named and left for a version that can read it.
    return null;
  }
}

interface Storable<T> {
  readonly document: StoredDocument;
  readonly value: T;
}

/** The value as it will be read back. Throws on one that couldn't be, so that no file is replaced by an unreadable one. */
function storable<T>(recipe: Recipe<T>, value: T): Storable<T> {
  const document = asDocument(value);
  if (document.version !== recipe.version) {
    throw new TypeError(`expected a document of ${recipe.kind} version ${recipe.version}, got ${document.version}`);
  }
  return { document, value: recipe.parse(document) };
}
