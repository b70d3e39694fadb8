import type { ClassPlan } from '#core/curriculum/class-plan';
import { entryKey, type LibraryContent } from '#core/library/library-entry';
import { mediaIn } from '#core/library/media-in';
import { isDocumentId } from '#core/packages/document-id';
import {
  contentIn,
  type HeldDocument,
  type PackageDocument,
  type PackageRecipes,
  settingsId,
  withoutPlaces,
} from '#core/packages/package-document';
import type { Read, Store } from '#core/ports/store';
import { pieceId } from '#core/records/media-record';
import type { SessionRecord } from '#core/records/session-record';
import type { Instant } from '#core/time/instant';
import { builtInContent, type ItemName } from './built-in-content';
import type { BuiltIn } from './built-in-library';
import { readHeld } from './held-read';
import { peopleIn } from './package-people';

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

/** Some pictures, recordings and files, each with its pieces behind it; one that isn't whole is left out. */
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

/** One's own of this name, unless it was taken away or can't be read; whoever reads it says so. */
async function ownItem(shelf: Shelf, name: ItemName): Promise<HeldDocument | null> {
  if (!isDocumentId(name.id)) return null;
  const read = await readHeld(shelf, name);
  return 'found' in read && !read.found.document.removed ? read.found : null;
}

/**
 * The settings, every pattern, picture, recording, file, practice, class and curriculum of one's own, everybody of the roster
 * with their groups and answers, every session whole. The audit and the chain stay: they are of one laptop.
 * What can't be read is left out; whoever reads it says so.
 */
export async function* everything(source: PackageSource): AsyncGenerator<PackageDocument> {
  const { store, recipes, session } = source;
  const settings = await store.read(recipes.settings, settingsId);
  if ('found' in settings) yield { kind: 'settings', id: settingsId, document: withoutPlaces(settings.found) };
  yield* patternsOf(source, (await store.list('patterns')).toSorted());
  yield* mediaOf(source, (await store.list('media')).toSorted());
  for (const kind of inOrder) {
    for (const id of (await store.list(kind)).toSorted()) {
      const item = await ownItem(source, { kind, id });
      if (item !== null) yield item;
    }
  }
  yield* peopleIn(source);
  for (const id of (await store.list('sessions')).toSorted()) {
    const read = await session(id);
    if ('found' in read) yield { kind: 'sessions', id, document: read.found };
  }
}

/** What something needs stands before it. */
const inOrder = ['practices', 'classes', 'curricula'] as const;

/** Something to choose from besides one's own. */
export interface ShippedItems {
  readonly builtIn: BuiltIn;
  /** What it is given as the moment of its making. */
  readonly now: Instant;
}

function heldOf(was: LibraryContent, now: Instant): HeldDocument {
  const { id } = was.content;
  const held = { id, createdAt: now, changedAt: now, revision: 1, sitting: '', basedOn: null, removed: false };
  switch (was.kind) {
    case 'practices':
      return { kind: was.kind, id, document: { version: 1, ...held, practice: was.content } };
    case 'classes':
      return { kind: was.kind, id, document: { version: 2, ...held, plan: was.content } };
    case 'curricula':
      return { kind: was.kind, id, document: { version: 1, ...held, curriculum: was.content } };
  }
}

function partsIn({ kind, content }: LibraryContent): ClassPlan['parts'] {
  if (kind === 'practices') return [content.part];
  return kind === 'classes' ? content.parts : [];
}

function patternsUsed(all: readonly LibraryContent[]): ReadonlySet<string> {
  const guides = all.flatMap(partsIn).flatMap(({ breathing }) => breathing ?? []);
  return new Set(
    guides.flatMap(({ pattern, partner }) => [pattern.id, ...(partner === undefined ? [] : [partner.id])]),
  );
}

async function* withBelongings(source: Shelf, items: readonly HeldDocument[]): AsyncGenerator<PackageDocument> {
  const all = items.map(contentIn);
  const used = patternsUsed(all);
  yield* patternsOf(source, (await source.store.list('patterns')).filter((id) => used.has(id)).toSorted());
  yield* mediaOf(source, [...new Set(all.flatMap(mediaIn))].filter(isDocumentId));
  for (const kind of inOrder) yield* items.filter((item) => item.kind === kind);
}

/** The classes that a curriculum names; the others bring nothing along. */
function alongWith({ kind, content }: LibraryContent): readonly ItemName[] {
  if (kind !== 'curricula') return [];
  return content.meetings.flatMap(({ classes }) => classes.map((id) => ({ kind: 'classes' as const, id })));
}

/**
 * Some of the library by their names, one's own or shipped, with what they need: the classes of a curriculum, and the pictures,
 * recordings, files and patterns of one's own; null where one of them is not there.
 */
export async function chosenItems(
  names: readonly ItemName[],
  source: Shelf,
  { builtIn, now }: ShippedItems,
): Promise<AsyncIterable<PackageDocument> | null> {
  const chosen = new Map<string, HeldDocument>();
  const find = async (name: ItemName): Promise<HeldDocument | null> => {
    const shipped = builtInContent(builtIn, name);
    return shipped === null ? ownItem(source, name) : heldOf(shipped, now);
  };
  for (const name of names) {
    const item = await find(name);
    if (item === null) return null;
    chosen.set(entryKey(item), item);
    for (const along of alongWith(contentIn(item))) {
      // A class that is not there any more is a fault of the curriculum, of which the linter tells.
      const needed = await find(along);
      if (needed !== null) chosen.set(entryKey(needed), needed);
    }
  }
  return withBelongings(source, [...chosen.values()]);
}
