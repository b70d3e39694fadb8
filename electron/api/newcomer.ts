import { blankPerson } from '#core/people/blank-person';
import { fullName, type Person } from '#core/people/person';
import type { Writing } from '#core/ports/store';
import { type Answer, done, refused } from './answer';
import type { House } from './house';
import { idOfPress } from './id-of-press';
import { whoIsHere } from './people-digests';
import { personHere, personWriting } from './people-record';
import { newRecord } from './people-save';

/** Somebody who came: one of the roster, or (`person` is null) a new one by their name. */
export interface WhoCame {
  readonly key: string;
  readonly person: string | null;
  readonly given: string;
  readonly family: string;
}

/** Somebody as a session lists them, and what makes them one of the roster; none: they are. */
export interface Newcomer {
  readonly person: string;
  readonly name: string;
  readonly holds: boolean;
  readonly writings: readonly Writing[];
}

function listed(person: Person, writings: readonly Writing[]): Newcomer {
  return { person: person.id, name: fullName(person), holds: person.holds, writings };
}

/** Somebody of the roster; whoever was found to be one with another is the other. */
async function ofRoster(house: House, id: string): Promise<Answer<Newcomer>> {
  const { keptId } = await whoIsHere(house);
  const record = await personHere(house, keptId(id));
  return record === null ? refused('no-such-person') : done(listed(record.person, []));
}

/** Finds out who came. Of a new person nothing is written yet: that goes before what lists them. */
export async function newcomer(
  house: House,
  { key, person: known, given, family }: WhoCame,
): Promise<Answer<Newcomer>> {
  if (known !== null) return ofRoster(house, known);
  const person = { ...blankPerson(idOfPress('per', key)), given: given.trim(), family: family.trim() };
  if (fullName(person) === '') return refused('nameless');
  // The same press, sent once more: it came as far as the roster before.
  const here = await personHere(house, person.id);
  return done(here === null ? listed(person, [personWriting(newRecord(house, person))]) : listed(here.person, []));
}
