import type { ExpectedPerson } from '#core/attendance/roll';
import { blankPerson } from '#core/people/blank-person';
import { nameParts } from '#core/people/name-parts';
import { fullName, type Person } from '#core/people/person';
import type { Writing } from '#core/ports/store';
import { type Answer, done, refused } from './answer';
import type { Audited } from './audit';
import type { House } from './house';
import { idOfPress } from './id-of-press';
import { whoIsHere } from './people-digests';
import { personHere, personWriting } from './people-record';
import { newRecord } from './people-save';

/** Somebody who is expected: one of the roster, or somebody new by the name that was typed. */
export type Guest = string | { readonly person: string };

/** Who is expected, as a session lists them, and what makes the new ones among them people of the roster. */
export interface ExpectedGuests {
  readonly expected: readonly ExpectedPerson[];
  readonly writings: readonly Writing[];
  /** What the audit is to tell of that. */
  readonly audited: readonly Audited[];
}

/** Somebody new by their name; the list has it as it was typed, the roster in its parts. */
function named(id: string, name: string): Person {
  const parts = nameParts(name);
  const person = { ...blankPerson(id), ...parts };
  return fullName(person) === '' ? { ...person, given: name.trim() } : person;
}

function listed({ id, holds }: Person, name: string): ExpectedPerson {
  return { person: id, name, ...(holds ? {} : { holds }) };
}

async function ofRoster(house: House, ids: readonly string[]): Promise<ReadonlyMap<string, Person> | null> {
  if (ids.length === 0) return new Map();
  const { keptId } = await whoIsHere(house);
  const known = new Map<string, Person>();
  for (const id of ids) {
    const record = await personHere(house, keptId(id));
    if (record === null || record.removed) return null;
    known.set(id, record.person);
  }
  return known;
}

/** Finds out who is expected. Nobody new is written yet: that goes in one piece with the session. For whoever has their turn. */
export async function expectedGuests(
  house: House,
  { key, expected: guests }: { readonly key: string; readonly expected: readonly Guest[] },
): Promise<Answer<ExpectedGuests>> {
  const known = await ofRoster(
    house,
    guests.flatMap((guest) => (typeof guest === 'string' ? [] : [guest.person])),
  );
  if (known === null) return refused('no-such-person');
  const made: Person[] = [];
  const expected = new Map<string, ExpectedPerson>();
  for (const [place, guest] of guests.entries()) {
    if (typeof guest === 'string') {
      const person = named(idOfPress('per', key, place), guest);
      made.push(person);
      expected.set(person.id, listed(person, guest));
    } else {
      const person = known.get(guest.person);
      if (person !== undefined) expected.set(person.id, listed(person, fullName(person)));
    }
  }
  const target = made.length === 1 ? made[0]?.id : undefined;
  const audited: readonly Audited[] =
    made.length === 0 ? [] : [{ did: 'made', kind: 'person', target, count: made.length }];
  const writings = made.map((person) => personWriting(newRecord(house, person)));
  return done({ expected: [...expected.values()], writings, audited });
}
