import type { HeldDocument, PackageRecipes } from '#core/packages/package-document';
import type { Read, Store } from '#core/ports/store';
import type { ItemName } from './built-in-content';

/** Where documents of the library are read. */
export interface HeldShelf {
  readonly store: Pick<Store, 'read'>;
  readonly recipes: PackageRecipes;
}

async function as<T>(reading: Promise<Read<T>>, make: (found: T) => HeldDocument): Promise<Read<HeldDocument>> {
  const read = await reading;
  return 'found' in read ? { found: make(read.found) } : read;
}

/** Reads something of one's own in the library, whatever its kind; one that was taken away too. */
export function readHeld({ store, recipes }: HeldShelf, { kind, id }: ItemName): Promise<Read<HeldDocument>> {
  switch (kind) {
    case 'practices':
      return as(store.read(recipes.practices, id), (document) => ({ kind, id, document }));
    case 'classes':
      return as(store.read(recipes.classes, id), (document) => ({ kind, id, document }));
    case 'curricula':
      return as(store.read(recipes.curricula, id), (document) => ({ kind, id, document }));
  }
}
