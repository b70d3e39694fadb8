import { eachOnce, enrolled } from '#core/groups/enrolment';
import type { Enrolment } from '#core/groups/group';
import type { Writing } from '#core/ports/store';
import type { GroupRecord } from '#core/records/group-record';
import { type Answer, done, refused } from './answer';
import { changedGroup, groupHere, groupWriting } from './group-record';
import type { House } from './house';
import { whoIsHere } from './people-digests';
import { todayAt } from './people-record';

/** A group with more people in it, and who came. */
export interface Enrolled {
  readonly title: string;
  readonly entries: readonly Enrolment[];
  /** Null: all were in it already. */
  readonly writing: Writing | null;
}

/** How many of some people would come into a group. */
export interface Places {
  readonly enrolled: number;
  /** On the waiting list, because all places are taken. */
  readonly waiting: number;
  /** In it already, or once. */
  readonly already: number;
}

async function entering(house: House, { group }: GroupRecord, people: readonly string[]): Promise<Enrolment[]> {
  const { keptId } = await whoIsHere(house);
  const listed = new Set(group.people.map(({ person }) => keptId(person)));
  const added = [...new Set(people.map(keptId))].filter((person) => !listed.has(person));
  const since = todayAt(house);
  let members = eachOnce(group.people, keptId);
  const entries: Enrolment[] = [];
  for (const person of added) {
    const entry: Enrolment = { person, state: 'enrolled', since, why: '' };
    members = enrolled({ capacity: group.capacity, people: members }, entry, { isOverfull: false });
    entries.push(...members.slice(-1));
  }
  return entries;
}

/** How many of those are enrolled, and how many wait. */
export function placesOf(entries: readonly Enrolment[]): Pick<Places, 'enrolled' | 'waiting'> {
  const waiting = entries.filter(({ state }) => state === 'waitlist').length;
  return { enrolled: entries.length - waiting, waiting };
}

/** Enters people into a group who are not in it: as many as it has places for, the others on its waiting list. */
export async function enrolledWriting(house: House, id: string, people: readonly string[]): Promise<Answer<Enrolled>> {
  const record = await groupHere(house, id);
  if (record === null) return refused('no-such-group');
  const entries = await entering(house, record, people);
  const group = { ...record.group, people: [...record.group.people, ...entries] };
  const writing = entries.length === 0 ? null : groupWriting(changedGroup(house, record, { group }));
  return done({ title: group.title, entries, writing });
}

/** What is asked of a group before a list comes into it. */
export interface PlacesAsked {
  readonly group: string;
  /** How many are new on the roster. */
  readonly made: number;
  /** Who of the list is on it. */
  readonly people: readonly string[];
}

/** Tells how many of a list would come into a group; changes nothing. */
export function placesIn(house: House, { group, made, people }: PlacesAsked): Promise<Answer<Places>> {
  return house.serially(async () => {
    const record = await groupHere(house, group);
    if (record === null) return refused('no-such-group');
    const coming = [...new Set([...people, ...Array.from({ length: made }, (_, at) => `new ${at}`)])];
    const entries = await entering(house, record, coming);
    return done({ ...placesOf(entries), already: coming.length - entries.length });
  });
}
