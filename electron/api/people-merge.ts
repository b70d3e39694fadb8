import {
  changedFields,
  differingFields,
  mergedPerson,
  type PersonField,
  unmergedPerson,
} from '#core/people/merge-plan';
import type { Person } from '#core/people/person';
import { personFaults } from '#core/people/person-faults';
import { type MergeRecord, mergeRecipe } from '#core/records/merge-record';
import type { PersonRecord } from '#core/records/person-record';
import type { Instant } from '#core/time/instant';
import { type Answer, done, refused } from './answer';
import { writeAudit } from './audit';
import type { House } from './house';
import { idOfPress } from './id-of-press';
import { type GroupOfPerson, groupsOf, sessionsOf } from './people-about';
import { peopleAudit } from './people-audit';
import { whoIsHere } from './people-digests';
import { changedRecord, latestToday, personHere, personWriting, wallNow } from './people-record';

/** Two entries, and which of them stays. */
export interface MergePair {
  readonly kept: string;
  readonly gone: string;
}

/** Which revisions of two entries were looked at. */
export interface MergeRevisions {
  readonly kept: number;
  readonly gone: number;
}

/** What a merge would do. */
export interface MergePreview {
  readonly revisions: MergeRevisions;
  readonly kept: Person;
  readonly gone: Person;
  /** Both as one, as it is proposed. */
  readonly merged: Person;
  /** The fields of which somebody has to choose: both have another value. */
  readonly differs: readonly PersonField[];
  /** Groups in which the one that goes is listed. */
  readonly groups: readonly GroupOfPerson[];
  /** Sessions in which the one that goes is listed; they go on to the one that stays. */
  readonly sessions: number;
  /** Sessions that list both: there, two entries stand for one person. */
  readonly both: number;
}

/** A merge, as a list shows it. */
export interface ListedMerge {
  readonly id: string;
  readonly at: Instant;
  readonly by: string;
  readonly kept: string;
  readonly gone: string;
  /** The names that they had. */
  readonly keptName: Pick<Person, 'given' | 'family' | 'preferred'>;
  readonly goneName: Pick<Person, 'given' | 'family' | 'preferred'>;
  readonly undone: boolean;
  /** True: it can be taken back now. */
  readonly isLast: boolean;
}

interface Merging extends MergePair {
  readonly key: string;
  readonly revisions: MergeRevisions;
  /** What the two become. */
  readonly person: Person;
}

interface Pair {
  readonly kept: PersonRecord;
  readonly gone: PersonRecord;
}

/** Both, where they can become one: two of them, and neither merged already. */
async function pairHere(house: House, { kept, gone }: MergePair): Promise<Answer<Pair>> {
  if (kept === gone) return refused('same-person');
  const [one, other] = [await personHere(house, kept), await personHere(house, gone)];
  if (one === null || other === null) return refused('not-on-roster');
  if (one.mergedInto !== null || other.mergedInto !== null) return refused('already-merged');
  return done({ kept: one, gone: other });
}

/** Shows what a merge would do; changes nothing. */
export function previewMerge(house: House, pair: MergePair): Promise<Answer<MergePreview>> {
  return house.serially(async () => {
    const found = await pairHere(house, pair);
    if (!found.done) return found;
    const [kept, gone] = [found.value.kept.person, found.value.gone.person];
    const who = await whoIsHere(house);
    const theirs = await sessionsOf(house, who.allIds(gone.id));
    const here = new Set((await sessionsOf(house, who.allIds(kept.id))).map(({ id }) => id));
    await writeAudit(
      house,
      [kept, gone].map(({ id }) => ({ did: 'saw', kind: 'person', target: id })),
    );
    return done({
      revisions: { kept: found.value.kept.revision, gone: found.value.gone.revision },
      kept,
      gone,
      merged: mergedPerson(kept, gone),
      differs: differingFields(kept, gone),
      groups: await groupsOf(house, who.allIds(gone.id)),
      sessions: theirs.length,
      both: theirs.filter(({ id }) => here.has(id)).length,
    });
  });
}

/**
 * Makes two entries one person. The document of the one that goes stays as it is and leads to the other; sessions and groups
 * keep its id, and whoever reads them asks `whoIs`. What was changed since it was looked at is never written over.
 */
export function mergePeople(
  house: House,
  { key, person, revisions, ...pair }: Merging,
): Promise<Answer<{ readonly id: string }>> {
  return house.serially(async () => {
    const id = idOfPress('mrg', key);
    const sent = await house.parts.store.read(mergeRecipe, id);
    if ('found' in sent) return done({ id });
    const found = await pairHere(house, pair);
    if (!found.done) return found;
    const { kept, gone } = found.value;
    if (kept.revision !== revisions.kept || gone.revision !== revisions.gone) return refused('changed-elsewhere');
    const after: Person = { ...person, id: kept.id };
    if (personFaults(after, latestToday(house)).length > 0) return refused('bad-person');
    const by = house.settings.facilitator.name;
    const value: MergeRecord = {
      version: 2,
      id,
      at: wallNow(house),
      by,
      kept: kept.id,
      gone: gone.id,
      before: kept.person,
      after,
      undone: false,
    };
    const fields = changedFields(kept.person, after);
    await house.parts.store.writeAll([
      { recipe: mergeRecipe, id, value },
      personWriting(changedRecord(house, kept, { person: after })),
      personWriting(changedRecord(house, gone, { mergedInto: kept.id })),
      await peopleAudit(house, { did: 'merged', target: kept.id, fields, count: 2 }),
    ]);
    return done({ id });
  });
}

async function mergesHere(house: House): Promise<readonly MergeRecord[]> {
  const { store } = house.parts;
  const found: MergeRecord[] = [];
  for (const id of await store.list('merges')) {
    const read = await store.read(mergeRecipe, id);
    if ('quarantined' in read) house.remarks.add(read.quarantined);
    if ('found' in read) found.push(read.found);
  }
  return found.toSorted((one, other) => other.at - one.at || (one.id < other.id ? 1 : -1));
}

/** A later merge that one of them had part in has to be taken back before: it built on this one. */
function isLast(merge: MergeRecord, all: readonly MergeRecord[]): boolean {
  const newest = all.find(({ undone, kept, gone }) => !undone && (kept === merge.kept || gone === merge.kept));
  return newest?.id === merge.id;
}

/** Takes a merge back: both are two again, as they were. What was changed in the kept one since stays there. */
export function unmergePeople(house: House, { id }: { readonly id: string }): Promise<Answer> {
  return house.serially(async () => {
    const all = await mergesHere(house);
    const merge = all.find((one) => one.id === id);
    if (merge === undefined) return refused('no-such-merge');
    if (merge.undone) return done(null);
    if (!isLast(merge, all)) return refused('merged-since');
    const [kept, gone] = [await personHere(house, merge.kept), await personHere(house, merge.gone)];
    if (kept === null || gone === null) return refused('not-on-roster');
    const person = unmergedPerson(kept.person, merge);
    await house.parts.store.writeAll([
      { recipe: mergeRecipe, id, value: { ...merge, undone: true } },
      personWriting(changedRecord(house, kept, { person })),
      personWriting(changedRecord(house, gone, { mergedInto: null })),
      await peopleAudit(house, { did: 'unmerged', target: kept.id, count: 2 }),
    ]);
    return done(null);
  });
}

/** All merges, the newest first. */
export async function listMerges(house: House): Promise<readonly ListedMerge[]> {
  const all = await mergesHere(house);
  const listed: ListedMerge[] = [];
  for (const merge of all) {
    const { id, at, by, kept, gone, before, undone } = merge;
    const goneName = (await personHere(house, gone))?.person ?? before;
    const name = ({ given, family, preferred }: Person) => ({ given, family, preferred });
    const names = { keptName: name(before), goneName: name(goneName) };
    listed.push({ id, at, by, kept, gone, ...names, undone, isLast: !undone && isLast(merge, all) });
  }
  return listed;
}
