import { blankPerson } from '#core/people/blank-person';
import { fullName } from '#core/people/person';
import type { Writing } from '#core/ports/store';
import { sessionWho } from '#core/records/session-digest';
import { type Answer, done, refused } from './answer';
import { changedGroup, groupHere, groupsListed, groupWriting } from './group-record';
import type { House } from './house';
import { peopleAudit } from './people-audit';
import { changedRecord, personHere, personWriting } from './people-record';
import { mostWhileRunning } from './roster-import';
import { type BroughtIn, keepLastImport, type LastImport, lastImport, type RosterUndone } from './roster-last';
import { isRunning } from './sessions';

/** Everybody who came to something: a session lists them, they answered something, or a group has them that the list did not bring them into. */
async function inUse(house: House, last: LastImport): Promise<ReadonlySet<string>> {
  const { store } = house.parts;
  const used = new Set<string>(await store.list('wellbeing'));
  for (const { digest } of await store.index('sessions')) {
    const read = sessionWho.safeParse(digest?.list);
    if (read.success) for (const [person] of read.data.who) used.add(person);
  }
  const entered = new Map(last.group?.entries.map((entry) => [entry.person, JSON.stringify(entry)]));
  for (const { group } of await groupsListed(house)) {
    for (const entry of group.people) {
      const isAsEntered = group.id === last.group?.id && entered.get(entry.person) === JSON.stringify(entry);
      if (!isAsEntered) used.add(entry.person);
    }
  }
  return used;
}

/** How somebody is written who is as before; null: they were changed since, or are in use, and stay. */
async function undoing(
  house: House,
  [id, { before, revision }]: readonly [string, BroughtIn],
  isUsed: boolean,
): Promise<Writing | null> {
  const here = await personHere(house, id);
  if (here === null || here.revision !== revision || here.mergedInto !== null) return null;
  if (before !== null)
    return personWriting(changedRecord(house, here, { person: before.person, archived: before.archived }));
  if (isUsed) return null;
  return personWriting(changedRecord(house, here, { person: blankPerson(id), unlike: [], removed: true }));
}

/** The group without those whom the import brought into it, where they are as it entered them. */
async function withoutEntered(house: House, { group }: LastImport, stayed: ReadonlySet<string>): Promise<Writing[]> {
  const record = group === null ? null : await groupHere(house, group.id);
  if (group === null || record === null) return [];
  const entered = new Map(group.entries.map((entry) => [entry.person, JSON.stringify(entry)]));
  const people = record.group.people.filter(
    (entry) => stayed.has(entry.person) || entered.get(entry.person) !== JSON.stringify(entry),
  );
  const isSame = people.length === record.group.people.length;
  return isSame ? [] : [groupWriting(changedGroup(house, record, { group: { ...record.group, people } }))];
}

async function namesOf(house: House, ids: ReadonlySet<string>): Promise<readonly string[]> {
  const names: string[] = [];
  for (const id of ids) {
    const here = await personHere(house, id);
    if (here !== null) names.push(fullName(here.person));
  }
  return names;
}

/**
 * Takes the newest import back, all of it in one piece: who was new is gone, nothing of them is kept; who was here is as before.
 * Whoever was changed since, or came to something, stays, and is named.
 */
export function undoRoster(house: House, { id }: { readonly id: string }): Promise<Answer<RosterUndone>> {
  return house.serially(async () => {
    const last = lastImport(house);
    if (last === null || last.value.id !== id) return refused('no-such-import');
    // Sent a second time.
    if (last.undone !== null) return done(last.undone);
    const used = await inUse(house, last);
    const stayed = new Set<string>();
    const writings: Writing[] = [];
    for (const brought of last.people) {
      const writing = await undoing(house, brought, used.has(brought[0]));
      if (writing === null) stayed.add(brought[0]);
      else writings.push(writing);
    }
    if (writings.length > mostWhileRunning && isRunning(house.live)) return refused('class-runs');
    const undone = { undone: writings.length, stayed: await namesOf(house, stayed) };
    const all = [...writings, ...(await withoutEntered(house, last, stayed))];
    const told = {
      did: 'removed',
      kind: 'roster',
      target: last.group?.id ?? '',
      count: Math.max(1, all.length),
    } as const;
    if (all.length > 0) await house.parts.store.writeAll([...all, await peopleAudit(house, told)]);
    keepLastImport(house, { ...last, undone });
    return done(undone);
  });
}
