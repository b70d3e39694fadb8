import type { ClassPlan } from '#core/curriculum/class-plan';
import { contentHash } from '#core/library/content-hash';
import { sameContent } from '#core/library/content-version';
import { entryKey, entryOf, type LibraryContent } from '#core/library/library-entry';
import type { LibraryItem } from '#core/library/library-item';
import type { ItemDigest } from '#core/records/library-digest';
import { itemDigestOf } from '#core/records/library-digest';
import { sessionRecipe } from '#core/records/session-record';
import { emptyShelf, type Shelf, shelfRecipe } from '#core/records/shelf-record';
import { builtInByKey, builtInContent, type ItemName } from '#files/built-in-content';
import { type Answer, done, refused } from './answer';
import type { House } from './house';
import { ownItem } from './library-record';

/** The one id of the shelf. */
export const shelfId = 'shelf';

/** How the facilitator keeps the library. */
export async function shelfOf(house: House): Promise<Shelf> {
  const read = await house.parts.store.read(shelfRecipe, shelfId);
  if ('quarantined' in read) house.remarks.add(read.quarantined);
  return 'found' in read ? read.found : emptyShelf;
}

/** Tells items as the facilitator's window lists them. */
export function itemsOn(house: House, { favourites, archived }: Shelf) {
  const [kept, away] = [new Set(favourites), new Set(archived)];
  const builtIn = builtInByKey(house.parts);
  const marks = (name: ItemName) => ({
    isFavourite: kept.has(entryKey(name)),
    isArchived: away.has(entryKey(name)),
  });
  const own = ({ entry, changedAt, basedOn }: ItemDigest): LibraryItem => {
    const base = basedOn && builtIn.get(entryKey({ kind: entry.kind, id: basedOn.id }));
    const hasNewerBase = basedOn !== null && (base?.content.version ?? 0) > basedOn.version;
    return { ...entry, ...marks(entry), isBuiltIn: false, changedAt, basedOn, hasNewerBase };
  };
  const shipped = (was: LibraryContent): LibraryItem => {
    const entry = entryOf(was);
    return { ...entry, ...marks(entry), isBuiltIn: true, changedAt: null, basedOn: null, hasNewerBase: false };
  };
  return { own, shipped };
}

/** Something of the library, whole. */
export interface WholeItem {
  readonly item: LibraryItem;
  readonly was: LibraryContent;
  /** Counts every save; 0 for what ships with the program. */
  readonly revision: number;
}

/** Something of the library with its content; what was taken away is not there. */
export async function libraryItem(house: House, name: ItemName): Promise<Answer<WholeItem>> {
  const told = itemsOn(house, await shelfOf(house));
  const shipped = builtInContent(house.parts, name);
  if (shipped !== null) return done({ item: told.shipped(shipped), was: shipped, revision: 0 });
  const own = await ownItem(house, name);
  if (own === null || own.held.removed) return refused('no-such-item');
  const { held, was } = own;
  return done({ item: told.own(itemDigestOf(held, was)), was, revision: held.revision });
}

/** The content of something that is in the library; null where it isn't. */
async function contentHere(house: House, name: ItemName): Promise<LibraryContent | null> {
  const shipped = builtInContent(house.parts, name);
  if (shipped !== null) return shipped;
  const own = await ownItem(house, name);
  return own === null || own.held.removed ? null : own.was;
}

/** A class of the library as it is now. */
export async function classPlan(house: House, id: string): Promise<Answer<ClassPlan>> {
  const was = await contentHere(house, { kind: 'classes', id });
  return was?.kind === 'classes' ? done(was.content) : refused('no-such-class');
}

/** A class exactly as a session ran it. */
export interface SessionPlan {
  readonly plan: ClassPlan;
  /** SHA-256 of it, hex. */
  readonly hash: string;
  readonly version: number;
  /** True: the class in the library is still the same. */
  readonly isCurrent: boolean;
}

/** The class that a session ran, word for word, whatever became of it since. */
export function sessionPlan(house: House, id: string): Promise<Answer<SessionPlan>> {
  return house.serially(async () => {
    const { live } = house;
    const read = live?.record.id === id ? { found: live.record } : await house.parts.store.read(sessionRecipe, id);
    if ('quarantined' in read) house.remarks.add(read.quarantined);
    if (!('found' in read)) return refused('no-such-session');
    const { plan } = read.found;
    const now = await contentHere(house, { kind: 'classes', id: plan.id });
    // What was changed and changed back has another version, and the same words.
    const isCurrent = now !== null && sameContent(now, { kind: 'classes', content: plan });
    return done({ plan, hash: contentHash(plan), version: plan.version, isCurrent });
  });
}
