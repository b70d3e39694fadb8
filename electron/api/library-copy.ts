import { atVersion, sameContent } from '#core/library/content-version';
import { copyOf } from '#core/library/copy-of';
import type { LibraryContent } from '#core/library/library-entry';
import type { BasedOn, LibraryItem } from '#core/library/library-item';
import type { HeldItem } from '#core/records/held-item';
import { itemDigestOf } from '#core/records/library-digest';
import { instant } from '#core/time/instant';
import { builtInContent, type ItemName } from '#files/built-in-content';
import { type Answer, done, refused } from './answer';
import type { House } from './house';
import { itemsOn, shelfOf } from './library-items';
import { type OwnItem, ownItem, versionWriting, writeTogether, writingOf } from './library-record';
import { isFree } from './library-save';

/** What is to be copied, and what the copy is called. */
export interface Copying extends ItemName {
  /** The id of the copy. */
  readonly newId: string;
  readonly title: string;
  /** The sitting at the editor in which it is made. */
  readonly sitting: string;
}

interface Original {
  readonly was: LibraryContent;
  readonly isBuiltIn: boolean;
  readonly basedOn: BasedOn | null;
}

async function originalOf(house: House, name: ItemName): Promise<Original | null> {
  const was = builtInContent(house.parts, name);
  if (was !== null) return { was, isBuiltIn: true, basedOn: { id: name.id, version: was.content.version } };
  const own = await ownItem(house, name);
  if (own === null || own.held.removed) return null;
  return { was: own.was, isBuiltIn: false, basedOn: own.held.basedOn };
}

async function told(house: House, { held, was }: OwnItem): Promise<Answer<LibraryItem>> {
  return done(itemsOn(house, await shelfOf(house)).own(itemDigestOf(held, was)));
}

/**
 * Copies something of the library. Of what ships with the program the copy keeps the content as it was copied, as its first
 * version, so that a later one can be compared with both. The same copy asked for twice is made once.
 */
export function copyItem(house: House, { kind, id, newId, title, sitting }: Copying): Promise<Answer<LibraryItem>> {
  return house.serially(async () => {
    const original = await originalOf(house, { kind, id });
    if (original === null) return refused('no-such-item');
    const { isBuiltIn, basedOn } = original;
    const version = isBuiltIn ? original.was.content.version + 1 : 1;
    const was = atVersion(copyOf(original.was, { id: newId, title }), version);
    const name: ItemName = { kind, id: newId };
    const before = await ownItem(house, name);
    if (before !== null && !before.held.removed && sameContent(before.was, was)) return told(house, before);
    if (!(await isFree(house, name))) return refused('id-taken');
    const now = instant(house.parts.clock.now().wall);
    const held: HeldItem = {
      id: newId,
      createdAt: now,
      changedAt: now,
      revision: 1,
      sitting,
      basedOn,
      removed: false,
    };
    const base = isBuiltIn ? [versionWriting(house, name, { was: original.was, changedAt: now })] : [];
    await writeTogether(house, [...base, writingOf({ held, was })]);
    return told(house, { held, was });
  });
}
