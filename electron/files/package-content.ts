import type { ClassPlan } from '#core/curriculum/class-plan';
import { isDocumentId } from '#core/packages/document-id';
import { type PackageDocument, type PackageRecipes, settingsId, withoutPlaces } from '#core/packages/package-document';
import type { Read, Store } from '#core/ports/store';
import type { ClassRecord } from '#core/records/class-record';
import type { SessionRecord } from '#core/records/session-record';
import type { Instant } from '#core/time/instant';

/** Where the documents of a package come from. */
export interface PackageSource {
  readonly store: Pick<Store, 'read' | 'list'>;
  readonly recipes: PackageRecipes;
  /** A session with all that its journal holds, its `state` as its events tell it. */
  session(id: string): Promise<Read<SessionRecord>>;
}

/** The settings, every class of one's own, every session whole. What can't be read is left out; whoever reads it says so. */
export async function* everything({ store, recipes, session }: PackageSource): AsyncGenerator<PackageDocument> {
  const settings = await store.read(recipes.settings, settingsId);
  if ('found' in settings) yield { kind: 'settings', id: settingsId, document: withoutPlaces(settings.found) };
  for (const id of (await store.list('classes')).toSorted()) {
    const read = await store.read(recipes.classes, id);
    if ('found' in read) yield { kind: 'classes', id, document: read.found };
  }
  for (const id of (await store.list('sessions')).toSorted()) {
    const read = await session(id);
    if ('found' in read) yield { kind: 'sessions', id, document: read.found };
  }
}

/** Classes to choose from besides one's own. */
export interface ShippedClasses {
  readonly builtIn: readonly ClassPlan[];
  /** What those that ship with the program are given as the moment of their making. */
  readonly now: Instant;
}

/** Some classes by their ids, one's own or shipped ones; null where one of them is not there. */
export async function chosenClasses(
  ids: readonly string[],
  { store, recipes }: Pick<PackageSource, 'store' | 'recipes'>,
  { builtIn, now }: ShippedClasses,
): Promise<readonly PackageDocument[] | null> {
  const chosen: PackageDocument[] = [];
  for (const id of new Set(ids)) {
    const plan = builtIn.find((one) => one.id === id);
    const shipped: ClassRecord | null = plan === undefined ? null : { version: 1, id, createdAt: now, plan };
    const document = shipped ?? (await ownClass(store, recipes, id));
    if (document === null) return null;
    chosen.push({ kind: 'classes', id, document });
  }
  return chosen;
}

async function ownClass(store: Pick<Store, 'read'>, recipes: PackageRecipes, id: string): Promise<ClassRecord | null> {
  if (!isDocumentId(id)) return null;
  const read = await store.read(recipes.classes, id);
  return 'found' in read ? read.found : null;
}
