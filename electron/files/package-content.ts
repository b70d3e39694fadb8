import type { ClassPlan } from '#core/curriculum/class-plan';
import { mediaUsed } from '#core/curriculum/media-used';
import { isDocumentId } from '#core/packages/document-id';
import { type PackageDocument, type PackageRecipes, settingsId, withoutPlaces } from '#core/packages/package-document';
import type { Read, Store } from '#core/ports/store';
import type { ClassRecord } from '#core/records/class-record';
import { pieceId } from '#core/records/media-record';
import type { SessionRecord } from '#core/records/session-record';
import type { Instant } from '#core/time/instant';

/** Where the documents of a package come from. */
export interface PackageSource {
  readonly store: Pick<Store, 'read' | 'list'>;
  readonly recipes: PackageRecipes;
  /** A session with all that its journal holds, its `state` as its events tell it. */
  session(id: string): Promise<Read<SessionRecord>>;
}

type Shelf = Pick<PackageSource, 'store' | 'recipes'>;

/** Some patterns of one's own, those that were taken away left out. */
async function* patternsOf({ store, recipes }: Shelf, ids: readonly string[]): AsyncGenerator<PackageDocument> {
  for (const id of ids) {
    const read = await store.read(recipes.patterns, id);
    if ('found' in read && !read.found.removed) yield { kind: 'patterns', id, document: read.found };
  }
}

/** Some pictures and recordings, each with its pieces behind it; one that isn't whole is left out. */
async function* mediaOf({ store, recipes }: Shelf, ids: readonly string[]): AsyncGenerator<PackageDocument> {
  for (const id of ids) {
    const read = await store.read(recipes.media, id);
    if (!('found' in read) || read.found.removed) continue;
    const pieces: PackageDocument[] = [];
    for (let index = 0; index < read.found.pieces; index += 1) {
      const piece = await store.read(recipes['media-pieces'], pieceId(id, index));
      if ('found' in piece) pieces.push({ kind: 'media-pieces', id: pieceId(id, index), document: piece.found });
    }
    if (pieces.length < read.found.pieces) continue;
    yield { kind: 'media', id, document: read.found };
    yield* pieces;
  }
}

/** The settings, every pattern, picture, recording and class of one's own, every session whole. What can't be read is left out; whoever reads it says so. */
export async function* everything(source: PackageSource): AsyncGenerator<PackageDocument> {
  const { store, recipes, session } = source;
  const settings = await store.read(recipes.settings, settingsId);
  if ('found' in settings) yield { kind: 'settings', id: settingsId, document: withoutPlaces(settings.found) };
  yield* patternsOf(source, (await store.list('patterns')).toSorted());
  yield* mediaOf(source, (await store.list('media')).toSorted());
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

function patternsUsed(plans: readonly ClassPlan[]): ReadonlySet<string> {
  const guides = plans.flatMap(({ parts }) => parts.flatMap(({ breathing }) => breathing ?? []));
  return new Set(
    guides.flatMap(({ pattern, partner }) => [pattern.id, ...(partner === undefined ? [] : [partner.id])]),
  );
}

async function* withBelongings(source: Shelf, classes: readonly ClassRecord[]): AsyncGenerator<PackageDocument> {
  const plans = classes.map(({ plan }) => plan);
  const used = patternsUsed(plans);
  yield* patternsOf(source, (await source.store.list('patterns')).filter((id) => used.has(id)).toSorted());
  yield* mediaOf(source, [...new Set(plans.flatMap(mediaUsed))].filter(isDocumentId));
  for (const document of classes) yield { kind: 'classes', id: document.id, document };
}

/**
 * Some classes by their ids, one's own or shipped ones, with the pictures, recordings and patterns of one's own that are in
 * them; null where one of the classes is not there.
 */
export async function chosenClasses(
  ids: readonly string[],
  source: Shelf,
  { builtIn, now }: ShippedClasses,
): Promise<AsyncIterable<PackageDocument> | null> {
  const chosen: ClassRecord[] = [];
  for (const id of new Set(ids)) {
    const plan = builtIn.find((one) => one.id === id);
    const shipped: ClassRecord | null = plan === undefined ? null : { version: 1, id, createdAt: now, plan };
    const document = shipped ?? (await ownClass(source, id));
    if (document === null) return null;
    chosen.push(document);
  }
  return withBelongings(source, chosen);
}

async function ownClass({ store, recipes }: Shelf, id: string): Promise<ClassRecord | null> {
  if (!isDocumentId(id)) return null;
  const read = await store.read(recipes.classes, id);
  return 'found' in read ? read.found : null;
}
