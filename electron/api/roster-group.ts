import { eachOnce, enrolled } from '#core/groups/enrolment';
import type { Enrolment } from '#core/groups/group';
import { isDocumentId } from '#core/packages/document-id';
import { whoIs } from '#core/people/kept-id';
import type { Writing } from '#core/ports/store';
import { type GroupRecord, groupRecipe } from '#core/records/group-record';
import { type Answer, done, refused } from './answer';
import type { House } from './house';
import { peopleDigests } from './people-digests';
import { todayAt, wallNow } from './people-record';

/** A group with more people in it, and how many came. */
export interface Enrolled {
  readonly writing: Writing;
  readonly count: number;
}

/** Enters people into a group who are not in it: as many as it has places for, the others on its waiting list. Null: all are in it. */
export async function enrolledWriting(
  house: House,
  id: string,
  people: readonly string[],
): Promise<Answer<Enrolled | null>> {
  const read = isDocumentId(id) ? await house.parts.store.read(groupRecipe, id) : { missing: true };
  if ('quarantined' in read) house.remarks.add(read.quarantined);
  if (!('found' in read)) return refused('no-such-group');
  const record = read.found;
  const { keptId } = whoIs(await peopleDigests(house));
  const listed = new Set(record.group.people.map(({ person }) => keptId(person)));
  const added = [...new Set(people)].filter((person) => !listed.has(keptId(person)));
  if (added.length === 0) return done(null);
  const since = todayAt(house);
  const { capacity, people: before } = record.group;
  let members = eachOnce(before, keptId);
  const entries: Enrolment[] = [];
  for (const person of added) {
    members = enrolled(
      { capacity, people: members },
      { person, state: 'enrolled', since, why: '' },
      { isOverfull: false },
    );
    entries.push(...members.slice(-1));
  }
  const value: GroupRecord = {
    ...record,
    revision: record.revision + 1,
    changedAt: wallNow(house),
    group: { ...record.group, people: [...before, ...entries] },
  };
  return done({ writing: { recipe: groupRecipe, id, value }, count: added.length });
}
