import { isDeepStrictEqual } from 'node:util';
import type { DocumentKind } from '#core/ports/store';
import type { Fault } from '#core/ports/verified';
import { documents } from './documents';
import { kinds } from './index-entry';
import { documentFile, type Shelf } from './shelf';
import { type Look, lookIn, readIn, recipeOf } from './verify-look';

/** What a look at the documents came to, besides the faults. */
export interface DocumentTally {
  documents: number;
  readonly newer: string[];
}

/** What is wrong with the documents of a store, and with what its index says of them. */
export async function* documentFaults(shelf: Shelf, tally: DocumentTally): AsyncGenerator<Fault> {
  for (const kind of kinds) {
    const ids = new Set(await documents(shelf).list(kind));
    for (const id of ids) yield* faultsOf(shelf, { kind, id }, tally);
    for (const [, id] of shelf.index.of(kind)) {
      if (!ids.has(id)) yield { where: `${kind}/${id}.json`, what: 'missing' };
    }
  }
}

interface Named {
  readonly kind: DocumentKind;
  readonly id: string;
}

async function* faultsOf(shelf: Shelf, { kind, id }: Named, tally: DocumentTally): AsyncGenerator<Fault> {
  const where = `${kind}/${id}.json`;
  const file = documentFile(shelf, kind, id);
  // In its turn: then no write is under way, and the index knows the last one.
  const seen = await shelf.queue.take(file.path, async () => {
    const bytes = await readIn(shelf.disk, file.path);
    if (bytes === null || bytes === 'unreadable') return bytes;
    return { look: lookIn(file, recipeOf(kind), bytes), entry: shelf.index.get([kind, id]) };
  });
  if (seen === null) return;
  if (seen === 'unreadable') {
    yield { where, what: 'unreadable' };
    return;
  }
  tally.documents += 1;
  const { look, entry } = seen;
  if (look.is === 'damaged') {
    yield { where, what: look.why };
    return;
  }
  if (look.is === 'newer') tally.newer.push(where);
  if (entry === undefined) yield { where, what: 'unknown-to-index' };
  else if (look.seq < entry[2]) yield { where, what: 'older' };
  else if (look.seq > entry[2] || !tellsTheSame(kind, look, entry[3])) yield { where, what: 'index-differs' };
}

/** Whether lists tell of a document what stands in it. What a later version wrote can't be compared. */
function tellsTheSame(kind: DocumentKind, look: Look<unknown>, digest: unknown): boolean {
  if (look.is !== 'whole') return true;
  const should = recipeOf(kind).digest?.(look.value) ?? null;
  // As the index reads it back.
  return isDeepStrictEqual(JSON.parse(JSON.stringify(should)), JSON.parse(JSON.stringify(digest)));
}
