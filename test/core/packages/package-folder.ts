import { eventsOf } from '#api/live-session';
import type { DocumentKind, Read, Store } from '#core/ports/store';
import { recipes } from '#core/records/recipes';
import { type SessionRecord, sessionRecipe } from '#core/records/session-record';
import type { PackageHere } from '#files/package-merging';
import { newDataKey, ringOf } from '#sealing/key-ring';
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

/** What a package is compared with. */
export function hereIn(store: Store, more: Partial<PackageHere> = {}): PackageHere {
  return { store, open: null, builtIn: [], builtInPatterns: [], session: (id) => wholeSession(store, id), ...more };
}

function readAs(store: Store, kind: DocumentKind, id: string): Promise<Read<unknown>> {
  if (kind === 'sessions') return wholeSession(store, id);
  switch (kind) {
    case 'settings':
      return store.read(recipes.settings, id);
    case 'patterns':
      return store.read(recipes.patterns, id);
    case 'media':
      return store.read(recipes.media, id);
    case 'media-pieces':
      return store.read(recipes['media-pieces'], id);
    case 'classes':
      return store.read(recipes.classes, id);
  }
}

/** Everything that a store keeps, as it would be read. */
export async function contentOf(store: Store): Promise<ReadonlyMap<string, unknown>> {
  const content = new Map<string, unknown>();
  const kinds: readonly DocumentKind[] = ['sessions', 'settings', 'classes', 'patterns', 'media', 'media-pieces'];
  for (const kind of kinds) {
    const names = await store.list(kind);
    for (const id of names.toSorted()) content.set(`${kind}/${id}`, await readAs(store, kind, id));
  }
  return content;
}
