import { join } from 'node:path';
import { Low } from 'lowdb';
import type { DocumentKind, Read, Recipe, Store } from '#core/ports/store';
import { StoreError } from '#core/ports/store-error';
import type { Disk } from './disk';
import { asDocument, DamagedDocument, documentAdapter, type StoredDocument } from './document-adapter';
import { told } from './fault-code';
import { fileId, isFileId } from './file-id';
import { quarantine } from './quarantine';
import { turns } from './turns';

/** The documents of a data folder whose folders of kinds exist. */
export interface Documents extends Pick<Store, 'read' | 'write' | 'list'> {
  /** Resolves when everything asked for until now is over. */
  idle(): Promise<void>;
}

// What lowdb is left with where there is no file.
const absent: StoredDocument = { version: 0 };

export function documents(disk: Disk, data: string): Documents {
  const queue = turns();
  const aside = quarantine(disk, data);
  // Files that this store has read or written itself: nothing in them can be lost by replacing them.
  const known = new Set<string>();

  const pathOf = (kind: DocumentKind, id: string) => join(data, kind, `${fileId(id)}.json`);

  async function readNow<T>(recipe: Recipe<T>, id: string): Promise<Read<T>> {
    const path = pathOf(recipe.kind, id);
    const low = new Low(documentAdapter(disk, path), absent);
    try {
      await low.read();
      if (low.data === absent) return { missing: true };
      if (low.data.version > recipe.version) {
        return { quarantined: { kind: recipe.kind, id, why: 'newer', keptAs: path } };
      }
      const found = parsed(recipe, low.data);
      known.add(path);
      return { found };
    } catch (error) {
      if (!(error instanceof DamagedDocument)) throw error;
      const keptAs = await aside.move(path, `${recipe.kind}-${id}`);
      return { quarantined: { kind: recipe.kind, id, why: 'corrupt', keptAs } };
    }
  }

  async function writeNow<T>(recipe: Recipe<T>, id: string, document: StoredDocument): Promise<void> {
    const path = pathOf(recipe.kind, id);
    if (!known.has(path)) {
      const before = await readNow(recipe, id);
      if ('quarantined' in before && before.quarantined.why === 'newer') throw new StoreError('newer', path);
    }
    await new Low(documentAdapter(disk, path), document).write();
    known.add(path);
  }

  return {
    read: async (recipe, id) => {
      const path = pathOf(recipe.kind, id);
      return queue.take(path, () => told(path, () => readNow(recipe, id)));
    },
    write: async (recipe, id, value) => {
      const path = pathOf(recipe.kind, id);
      const document = storable(recipe, value);
      return queue.take(path, () => told(path, () => writeNow(recipe, id, document)));
    },
    list: async (kind) => {
      const names = await told(join(data, kind), () => disk.names(join(data, kind)));
      return names
        .filter((name) => name.endsWith('.json'))
        .map((name) => name.slice(0, -5))
        .filter(isFileId);
    },
    idle: () => queue.idle(),
  };
}

function parsed<T>(recipe: Recipe<T>, stored: unknown): T {
  try {
    return recipe.parse(stored);
  } catch (error) {
    throw new DamagedDocument(`expected a document of ${recipe.kind}`, { cause: error });
  }
}

/** The value as it will be read back. Throws on one that couldn't be, so that no file is replaced by an unreadable one. */
function storable<T>(recipe: Recipe<T>, value: T): StoredDocument {
  const document = asDocument(value);
  if (document.version !== recipe.version) {
    throw new TypeError(`expected a document of ${recipe.kind} version ${recipe.version}, got ${document.version}`);
  }
  recipe.parse(document);
  return document;
}
