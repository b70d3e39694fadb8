import type { PeopleSearch } from '#core/people/people-search';
import { fullName } from '#core/people/person';
import type { PersonDigest } from '#core/people/person-digest';

/** How many of the roster are offered while a name is typed. */
const mostOffered = 4;

function plain(name: string): string {
  return name.trim().toLocaleLowerCase().normalize('NFC').replaceAll(/\s+/g, ' ');
}

/** What the roster has for a name that is typed. */
export interface Offers {
  /** The likeliest first; nobody who is on the list already, and nobody who is out of the way. */
  readonly people: readonly PersonDigest[];
  /** The one person of exactly this name; null: there is none, or more than one. */
  readonly exact: PersonDigest | null;
}

/** Whom of the roster somebody may mean who types a name. */
export function walkInOffers(search: PeopleSearch, typed: string, listed: ReadonlySet<string>): Offers {
  const name = plain(typed);
  if (name.length < 2) return { people: [], exact: null };
  const found = search
    .find(name)
    .filter(({ id, archived, mergedInto }) => !(listed.has(id) || archived || mergedInto !== null));
  const same = found.filter((person) =>
    [fullName(person), `${person.given} ${person.family}`, `${person.family}, ${person.given}`]
      .map(plain)
      .includes(name),
  );
  return { people: found.slice(0, mostOffered), exact: same.length === 1 ? (same[0] ?? null) : null };
}
