import { entryKey } from '#core/library/library-entry';
import { type Shelf, shelfRecipe } from '#core/records/shelf-record';
import { builtInContent, type ItemName } from '#files/built-in-content';
import { type Answer, done, refused } from './answer';
import type { House } from './house';
import { contentsHeld, itemDigestHere, itemDigests } from './library-digests';
import { shelfId, shelfOf } from './library-items';
import { ownItem, writeTogether, writingOf } from './library-record';

/** Whether a session held it or a curriculum names it: then it may be put out of the way, but not taken away. */
async function isInUse(house: House, { kind, id }: ItemName): Promise<boolean> {
  if (kind !== 'classes') return false;
  const series = await itemDigests(house, 'curricula');
  if (series.some(({ classes, removed }) => !removed && classes.includes(id))) return true;
  return (await contentsHeld(house)).classes.has(id);
}

async function setRemoved(house: House, name: ItemName, removed: boolean): Promise<Answer> {
  if (builtInContent(house.parts, name) !== null) return refused('built-in-item');
  const own = await ownItem(house, name);
  if (own === null) return refused('no-such-item');
  if (own.held.removed === removed) return done(null);
  if (removed && (await isInUse(house, name))) return refused('item-in-use');
  await writeTogether(house, [writingOf({ held: { ...own.held, removed }, was: own.was })]);
  return done(null);
}

/** Takes something of one's own away; it can be brought back. */
export function removeItem(house: House, name: ItemName): Promise<Answer> {
  return house.serially(() => setRemoved(house, name, true));
}

/** Brings back what was taken away, as it was. */
export function bringBackItem(house: House, name: ItemName): Promise<Answer> {
  return house.serially(() => setRemoved(house, name, false));
}

/** What is marked on the shelf; left out: as it was. */
export interface Marking extends ItemName {
  readonly favourite?: boolean | undefined;
  readonly archived?: boolean | undefined;
}

function marked(keys: readonly string[], key: string, is: boolean | undefined): readonly string[] {
  if (is === undefined || keys.includes(key) === is) return keys;
  return is ? [...keys, key] : keys.filter((one) => one !== key);
}

/** Marks something as a favourite, or puts it out of the way. */
export function markItem(house: House, { kind, id, favourite, archived }: Marking): Promise<Answer> {
  return house.serially(async () => {
    const name: ItemName = { kind, id };
    const isHere = builtInContent(house.parts, name) ?? (await itemDigestHere(house, name));
    if (isHere === null) return refused('no-such-item');
    const before = await shelfOf(house);
    const key = entryKey(name);
    const shelf: Shelf = {
      version: 1,
      favourites: marked(before.favourites, key, favourite),
      archived: marked(before.archived, key, archived),
    };
    await house.parts.store.write(shelfRecipe, shelfId, shelf);
    return done(null);
  });
}
