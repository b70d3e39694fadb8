import { contentHash } from '#core/library/content-hash';
import type { LibraryContent } from '#core/library/library-entry';
import { isDocumentId } from '#core/packages/document-id';
import type { Read, Writing } from '#core/ports/store';
import { classRecipe } from '#core/records/class-record';
import { curriculumRecipe } from '#core/records/curriculum-record';
import type { HeldItem } from '#core/records/held-item';
import { practiceRecipe } from '#core/records/practice-record';
import { type VersionRecord, versionRecipe } from '#core/records/version-record';
import type { Instant } from '#core/time/instant';
import type { ItemName } from '#files/built-in-content';
import type { House } from './house';

/** Something of one's own, whole: what is kept with it, and its content. */
export interface OwnItem {
  readonly held: HeldItem;
  readonly was: LibraryContent;
}

function heldOf({ id, createdAt, changedAt, revision, sitting, basedOn, removed }: HeldItem): HeldItem {
  return { id, createdAt, changedAt, revision, sitting, basedOn, removed };
}

function foundIn<T extends HeldItem>(house: House, read: Read<T>, contentOf: (record: T) => LibraryContent) {
  if ('quarantined' in read) house.remarks.add(read.quarantined);
  return 'found' in read ? { held: heldOf(read.found), was: contentOf(read.found) } : null;
}

/** Something of one's own, taken away or not; null, and a remark, where it can't be read. */
export async function ownItem(house: House, { kind, id }: ItemName): Promise<OwnItem | null> {
  const { store } = house.parts;
  if (!isDocumentId(id)) return null;
  switch (kind) {
    case 'practices':
      return foundIn(house, await store.read(practiceRecipe, id), ({ practice }) => ({ kind, content: practice }));
    case 'classes':
      return foundIn(house, await store.read(classRecipe, id), ({ plan }) => ({ kind, content: plan }));
    case 'curricula':
      return foundIn(house, await store.read(curriculumRecipe, id), ({ curriculum }) => ({
        kind,
        content: curriculum,
      }));
  }
}

/** How something of one's own is written. */
export function writingOf({ held, was }: OwnItem): Writing {
  const { id } = held;
  switch (was.kind) {
    case 'practices':
      return { recipe: practiceRecipe, id, value: { version: 1, ...held, practice: was.content } };
    case 'classes':
      return { recipe: classRecipe, id, value: { version: 2, ...held, plan: was.content } };
    case 'curricula':
      return { recipe: curriculumRecipe, id, value: { version: 1, ...held, curriculum: was.content } };
  }
}

/** How a content is kept as a version. */
export function versionWriting(
  house: House,
  of: ItemName,
  { was, changedAt }: { readonly was: LibraryContent; readonly changedAt: Instant },
): Writing {
  const id = house.parts.ids.next('ver');
  const value: VersionRecord = { version: 1, id, of, changedAt, hash: contentHash(was.content), was };
  return { recipe: versionRecipe, id, value };
}

/** Writes one or more documents in one piece. */
export async function writeTogether({ parts: { store } }: House, writings: readonly Writing[]): Promise<void> {
  const [first] = writings;
  if (first !== undefined && writings.length === 1) return store.write(first.recipe, first.id, first.value);
  return store.writeAll(writings);
}
