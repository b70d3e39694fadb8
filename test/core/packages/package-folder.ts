import { eventsOf } from '#api/live-session';
import type { DocumentKind, Read, Recipe, Store } from '#core/ports/store';
import { recipes } from '#core/records/recipes';
import { type SessionRecord, sessionRecipe } from '#core/records/session-record';
import type { BuiltIn } from '#files/built-in-library';
import type { PackageHere } from '#files/package-merging';
import { newDataKey, ringOf } from '#sealing/key-ring';
import { kinds } from '#store/index-entry';
import { openStore } from '#store/open-store';
import { temporaryFolder } from '#test/world/temporary-folder';

/** A session with what its journal holds. */
export async function wholeSession(store: Store, id: string): Promise<Read<SessionRecord>> {
  const read = await store.read(sessionRecipe, id);
  if (!('found' in read) || read.found.state === 'signed') return read;
  const journal = await store.journal(id);
  try {
    return { found: { ...read.found, events: eventsOf(read.found, journal) } };
  } finally {
    await journal.close();
  }
}

/** A real store in a new folder; the test closes it. */
export function newStore(folder: string = temporaryFolder()): Promise<Store> {
  return openStore(folder, ringOf(newDataKey()));
}

/** A program that ships with nothing. */
export const nothing: BuiltIn = { practices: [], classes: [], curricula: [] };

/** What a package is compared with. */
export function hereIn(store: Store, more: Partial<PackageHere> = {}): PackageHere {
  return {
    store,
    open: null,
    builtIn: nothing,
    builtInPatterns: [],
    session: (id) => wholeSession(store, id),
    ...more,
  };
}

function readAs(store: Store, kind: DocumentKind, id: string): Promise<Read<unknown>> {
  if (kind === 'sessions') return wholeSession(store, id);
  const recipe: Recipe<unknown> = recipes[kind];
  return store.read(recipe, id);
}

/** Everything that a store keeps, as it would be read. */
export async function contentOf(store: Store): Promise<ReadonlyMap<string, unknown>> {
  const content = new Map<string, unknown>();
  for (const kind of kinds) {
    const names = await store.list(kind);
    for (const id of names.toSorted()) content.set(`${kind}/${id}`, await readAs(store, kind, id));
  }
  return content;
}
