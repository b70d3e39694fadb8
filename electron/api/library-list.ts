import type { LibraryEntry } from '#core/library/library-entry';
import { entryKey, libraryKinds } from '#core/library/library-entry';
import type { LibraryItem } from '#core/library/library-item';
import type { Instant } from '#core/time/instant';
import { type Milliseconds, milliseconds } from '#core/time/milliseconds';
import { builtInByKey } from '#files/built-in-content';
import type { House } from './house';
import { contentsHeld, itemDigests } from './library-digests';
import { itemsOn, shelfOf } from './library-items';

const byTitle = new Intl.Collator().compare;

/** All of the library: what ships with the program in its order, then one's own by title. What was taken away is left out. */
export async function listLibrary(house: House): Promise<readonly LibraryItem[]> {
  const told = itemsOn(house, await shelfOf(house));
  const shipped = builtInByKey(house.parts);
  const own: LibraryItem[] = [];
  for (const kind of libraryKinds) {
    for (const digest of await itemDigests(house, kind)) {
      if (!digest.removed && !shipped.has(entryKey(digest.entry))) own.push(told.own(digest));
    }
  }
  return [...[...shipped.values()].map(told.shipped), ...own.toSorted((one, other) => byTitle(one.title, other.title))];
}

/** A class that can be held, as lists show it. */
export interface ClassSummary extends Pick<LibraryEntry, 'id' | 'title' | 'about' | 'language' | 'family' | 'version'> {
  /** What it promises, else the sum of its parts; milliseconds. */
  readonly length: Milliseconds;
  /** How many parts it has. */
  readonly parts: number;
  readonly isBuiltIn: boolean;
  readonly isFavourite: boolean;
  readonly isArchived: boolean;
  /** When it was last begun; null: never. */
  readonly lastHeld: Instant | null;
}

function summaryOf(item: LibraryItem, lastHeld: Instant | null): ClassSummary {
  const { id, title, about, language, family, version, length, count, isBuiltIn, isFavourite, isArchived } = item;
  const said = { id, title, about, language, family, version, isBuiltIn, isFavourite, isArchived, lastHeld };
  return { ...said, length: length ?? milliseconds(0), parts: count };
}

/**
 * The classes that can be held, archived ones too: favourites, then those that were held, the last one first, then those that
 * ship with the program, then one's own by title.
 */
export async function listClasses(house: House): Promise<readonly ClassSummary[]> {
  const { classes } = await contentsHeld(house);
  return (await listLibrary(house))
    .filter(({ kind }) => kind === 'classes')
    .map((item) => summaryOf(item, classes.get(item.id) ?? null))
    .toSorted((one, other) => {
      const byFavour = Number(other.isFavourite) - Number(one.isFavourite);
      return byFavour || (other.lastHeld ?? 0) - (one.lastHeld ?? 0);
    });
}
