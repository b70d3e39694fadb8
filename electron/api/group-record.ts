import { z } from 'zod';
import type { Group } from '#core/groups/group';
import { isDocumentId } from '#core/packages/document-id';
import type { Digest, Writing } from '#core/ports/store';
import { type GroupRecord, groupRecipe, groupSchema } from '#core/records/group-record';
import type { House } from './house';
import { wallNow } from './people-record';

/** A group as the index tells it. */
export interface ListedGroup {
  readonly archived: boolean;
  readonly group: Group;
}

const listed: z.ZodType<ListedGroup> = z.object({ archived: z.boolean(), group: groupSchema }).readonly();

/** A digest is parsed once: the index hands out the same object until its document is written anew. */
const parsed = new WeakMap<Digest, ListedGroup | null>();

function listedIn(digest: Digest): ListedGroup | null {
  const known = parsed.get(digest);
  if (known !== undefined) return known;
  const read = listed.safeParse(digest.list);
  const group = read.success ? read.data : null;
  parsed.set(digest, group);
  return group;
}

/** A group as it is kept; null, and a remark, where it can't be read. */
export async function groupHere(house: House, id: string): Promise<GroupRecord | null> {
  if (!isDocumentId(id)) return null;
  const read = await house.parts.store.read(groupRecipe, id);
  if ('quarantined' in read) house.remarks.add(read.quarantined);
  return 'found' in read ? read.found : null;
}

/** All groups as the index tells them, archived ones too, unsorted. */
export async function groupsListed(house: House): Promise<readonly ListedGroup[]> {
  const found: ListedGroup[] = [];
  for (const { id, digest } of await house.parts.store.index('groups')) {
    const known = digest === null ? await groupHere(house, id) : listedIn(digest);
    if (known !== null) found.push(known);
  }
  return found;
}

/** How a group is written. */
export function groupWriting(value: GroupRecord): Writing {
  return { recipe: groupRecipe, id: value.id, value };
}

/** A record after one more change. */
export function changedGroup(house: House, record: GroupRecord, change: Partial<GroupRecord>): GroupRecord {
  return { ...record, ...change, revision: record.revision + 1, changedAt: wallNow(house) };
}
