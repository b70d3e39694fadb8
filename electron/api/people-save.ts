import { changedFields } from '#core/people/merge-plan';
import type { Person } from '#core/people/person';
import { personFaults } from '#core/people/person-faults';
import type { PersonRecord } from '#core/records/person-record';
import { type Answer, done, refused } from './answer';
import type { House } from './house';
import { idOfPress } from './id-of-press';
import { peopleAudit } from './people-audit';
import { changedRecord, latestToday, personHere, personWriting, wallNow } from './people-record';

/** What is to be kept of a person. */
export interface PersonSaving {
  readonly key: string;
  /** The revision that was changed; null: it is somebody new, whose id the program makes. */
  readonly revision: number | null;
  readonly person: Person;
}

/** What was kept. */
export interface PersonSaved {
  readonly id: string;
  readonly revision: number;
}

/** Texts without spaces around them. */
function trimmed(person: Person): Person {
  const { given, family, preferred, phone, email, accessibility } = person;
  return {
    ...person,
    given: given.trim(),
    family: family.trim(),
    preferred: preferred.trim(),
    phone: phone.trim(),
    email: email.trim(),
    accessibility: accessibility.trim(),
  };
}

/** A record for somebody new. */
export function newRecord(house: House, person: Person): PersonRecord {
  const now = wallNow(house);
  const { id } = person;
  const standing = { revision: 1, archived: false, mergedInto: null, unlike: [], removed: false };
  return { version: 2, id, createdAt: now, changedAt: now, ...standing, person };
}

async function keepNew(house: House, key: string, sent: Person): Promise<Answer<PersonSaved>> {
  const person: Person = { ...sent, id: idOfPress('per', key) };
  const here = await personHere(house, person.id);
  // Sent a second time.
  if (here !== null) return done({ id: person.id, revision: here.revision });
  const entry = { did: 'made', target: person.id } as const;
  await house.parts.store.writeAll([personWriting(newRecord(house, person)), await peopleAudit(house, entry)]);
  return done({ id: person.id, revision: 1 });
}

async function keepChanged(house: House, revision: number, person: Person): Promise<Answer<PersonSaved>> {
  const here = await personHere(house, person.id);
  if (here === null) return refused('not-on-roster');
  if (here.mergedInto !== null) return refused('already-merged');
  const fields = changedFields(here.person, person);
  // Sent a second time, or nothing was changed.
  if (fields.length === 0) return done({ id: here.id, revision: here.revision });
  if (here.revision !== revision) return refused('changed-elsewhere');
  const next = changedRecord(house, here, { person });
  const entry = { did: 'changed', target: here.id, fields } as const;
  await house.parts.store.writeAll([personWriting(next), await peopleAudit(house, entry)]);
  return done({ id: next.id, revision: next.revision });
}

/** Keeps a person, new or changed. What `personFaults` finds is refused: the window asks it before. */
export function savePerson(house: House, { key, revision, person: sent }: PersonSaving): Promise<Answer<PersonSaved>> {
  return house.serially(async () => {
    const person = trimmed(sent);
    if (personFaults(person, latestToday(house)).length > 0) return refused('bad-person');
    return revision === null ? keepNew(house, key, person) : keepChanged(house, revision, person);
  });
}

/** Puts somebody out of the way, or back. Nothing of them is lost, and no list of a session changes. */
export function archivePerson(
  house: House,
  { id, archived }: { readonly id: string; readonly archived: boolean },
): Promise<Answer> {
  return house.serially(async () => {
    const here = await personHere(house, id);
    if (here === null) return refused('not-on-roster');
    if (here.archived === archived) return done(null);
    const entry = { did: archived ? 'removed' : 'brought-back', target: id } as const;
    await house.parts.store.writeAll([
      personWriting(changedRecord(house, here, { archived })),
      await peopleAudit(house, entry),
    ]);
    return done(null);
  });
}
