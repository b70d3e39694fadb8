import { join } from 'node:path';
import { Low } from 'lowdb';
import type { DocumentKind, Quarantined, Read, Recipe, Writing } from '#core/ports/store';
import { StoreError } from '#core/ports/store-error';
import { type Batch, batchOf } from './batch';
import type { Disk } from './disk';
import {
  asDocument,
  DamagedDocument,
  type DocumentFile,
  documentAdapter,
  type StoredDocument,
} from './document-adapter';
import { faultCode, told } from './fault-code';
import { fileId, isFileId } from './file-id';
import { keyOf } from './index-entry';
import type { Keys } from './keys';
import { quarantine } from './quarantine';
import type { StoreIndex } from './store-index';
import type { Turns } from './turns';

/** What documents are kept with. */
export interface Shelf {
  readonly disk: Disk;
  readonly data: string;
  readonly keys: Keys;
  readonly index: StoreIndex;
  /** One queue for each path. */
  readonly queue: Turns;
  /** Documents that the index knows and that are not there: gone, or kept aside. Their keys, see `keyOf`. */
  readonly gone: Set<string>;
}

/** The documents of a data folder whose folders of kinds exist. */
export interface Documents {
  read<T>(recipe: Recipe<T>, id: string): Promise<Read<T>>;
  write<T>(recipe: Recipe<T>, id: string, value: NoInfer<T>): Promise<void>;
  writeAll(writings: readonly Writing[]): Promise<void>;
  list(kind: DocumentKind): Promise<readonly string[]>;
}

// What lowdb is left with where there is no file.
const absent: StoredDocument = { version: 0 };

/** Where a document lies, and what its seal is bound to. */
export function documentFile({ data, keys }: Shelf, kind: DocumentKind, id: string): DocumentFile {
  const about = `${kind}/${fileId(id)}`;
  return { path: join(data, kind, `${id}.json`), about, keys };
}

export function documents(shelf: Shelf): Documents {
  const { disk, data, index, queue } = shelf;
  const aside = quarantine(disk, data);
  // The newest version that was read or written; a number is never used twice, also where a write failed half way.
  const newest = new Map<string, number>();

  function nextSeq({ path }: DocumentFile, kind: DocumentKind, id: string): number {
    const next = Math.max(newest.get(path) ?? 0, index.get([kind, id])?.[2] ?? 0) + 1;
    newest.set(path, next);
    return next;
  }

  async function putAside(recipe: Recipe<unknown>, id: string, why: 'corrupt' | 'older'): Promise<Quarantined> {
    const { path } = documentFile(shelf, recipe.kind, id);
    const keptAs = await aside.move(path, `${recipe.kind}-${id}`);
    shelf.gone.add(keyOf([recipe.kind, id]));
    return { kind: recipe.kind, id, why, keptAs };
  }

  async function readNow<T>(recipe: Recipe<T>, id: string): Promise<Read<T>> {
    const file = documentFile(shelf, recipe.kind, id);
    const adapter = documentAdapter(disk, file);
    const low = new Low(adapter, absent);
    try {
      await low.read();
      if (low.data === absent) return { missing: true };
      if (low.data.version > recipe.version) {
        return { quarantined: { kind: recipe.kind, id, why: 'newer', keptAs: file.path } };
      }
      const found = parsed(recipe, low.data);
      const known = index.get([recipe.kind, id])?.[2] ?? 0;
      if (adapter.seq < known) return { quarantined: await putAside(recipe, id, 'older') };
      newest.set(file.path, Math.max(newest.get(file.path) ?? 0, adapter.seq));
      return { found };
    } catch (error) {
      if (!(error instanceof DamagedDocument)) throw error;
      // Another key may still open it: it is left where it is, and moved only when something has to take its place.
      if (error.isForeign) return { quarantined: { kind: recipe.kind, id, why: 'corrupt', keptAs: file.path } };
      return { quarantined: await putAside(recipe, id, 'corrupt') };
    }
  }

  /** What lies there and was not read or written by this store is looked at before it is replaced. */
  async function makeWay(recipe: Recipe<unknown>, id: string): Promise<void> {
    const { path } = documentFile(shelf, recipe.kind, id);
    if (newest.has(path)) return;
    const before = await readNow(recipe, id);
    if (!('quarantined' in before)) return;
    const { why, keptAs } = before.quarantined;
    if (why === 'newer') throw new StoreError('newer', path);
    if (keptAs === path) await putAside(recipe, id, 'corrupt');
  }

  async function writeNow<T>(recipe: Recipe<T>, id: string, { document, value }: Storable<T>): Promise<void> {
    await makeWay(recipe, id);
    const file = documentFile(shelf, recipe.kind, id);
    const adapter = documentAdapter(disk, file);
    await index.intend([[recipe.kind, id]]);
    adapter.seq = nextSeq(file, recipe.kind, id);
    await new Low(adapter, document).write();
    await index.settle([[recipe.kind, id, adapter.seq, recipe.digest?.(value) ?? null]]);
    shelf.gone.delete(keyOf([recipe.kind, id]));
  }

  return {
    async read(recipe, id) {
      const { path } = documentFile(shelf, recipe.kind, id);
      return queue.take(path, () => told(path, () => readNow(recipe, id)));
    },
    async write(recipe, id, value) {
      const { path } = documentFile(shelf, recipe.kind, id);
      const ready = storable(recipe, value);
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
      await queue.takeAll(['batch', ...paths], () =>
        told(data, async () => {
          for (const { recipe, id } of ready) await makeWay(recipe, id);
          const batch: Batch = ready.map((each) => ({ ...each, seq: nextSeq(each.file, each.kind, each.id) }));
          await batchOf(shelf).write(batch);
          for (const { kind, id } of batch) shelf.gone.delete(keyOf([kind, id]));
        }),
      );
    },
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

function parsed<T>(recipe: Recipe<T>, stored: unknown): T {
  try {
    return recipe.parse(stored);
  } catch (error) {
    throw new DamagedDocument(`expected a document of ${recipe.kind}`, { cause: error });
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
