import type { MakeUpOpen } from '#bridge/attendance';
import { isNamed } from '#core/people/namesakes';
import type { PeopleSearch } from '#core/people/people-search';
import type { PersonDigest } from '#core/people/person-digest';

/** How many of the roster are offered while a name is typed. */
const mostOffered = 4;

/** How many rows stand over the field at most: the list of the people above them has to be seen too. */
const mostRows = 6;

/** What the roster has for a name that is typed. */
export interface Offers {
  /** The likeliest first; nobody who is on the list already, and nobody who is out of the way. */
  readonly people: readonly PersonDigest[];
  /** The one person of exactly this name; null: there is none, or more than one. */
  readonly exact: PersonDigest | null;
}

/** Whom of the roster somebody may mean who types a name. */
export function walkInOffers(search: PeopleSearch, typed: string, listed: ReadonlySet<string>): Offers {
  const name = typed.trim();
  if (name.length < 2) return { people: [], exact: null };
  const found = search
    .find(name)
    .filter(({ id, archived, mergedInto }) => !(listed.has(id) || archived || mergedInto !== null));
  const same = found.filter((person) => isNamed(person, name));
  return { people: found.slice(0, mostOffered), exact: same.length === 1 ? (same[0] ?? null) : null };
}

/** Somebody who is offered, with what they may be making up for. */
export interface OfferRow {
  readonly person: PersonDigest;
  /** As many as are shown; the newest that was missed first. */
  readonly makeUps: readonly MakeUpOpen[];
  /** True: there are more of them. */
  readonly hasMore: boolean;
}

type Known = ReadonlyMap<string, readonly MakeUpOpen[]>;

/**
 * The rows that are offered. Nobody stands there before it is known what they can make up for: a row that grew under a
 * finger would move the next one. `whole`: the person of whom all meetings are shown; null: of each the first.
 */
export function offerRows(people: readonly PersonDigest[], known: Known, whole: string | null): readonly OfferRow[] {
  const chosen = people.find(({ id }) => id === whole);
  if (chosen !== undefined) return [{ person: chosen, makeUps: known.get(chosen.id) ?? [], hasMore: false }];
  let left = mostRows;
  return people.flatMap((person) => {
    const all = known.get(person.id);
    const makeUps = all?.slice(0, 1) ?? [];
    left -= 1 + makeUps.length;
    return all === undefined || left < 0 ? [] : [{ person, makeUps, hasMore: all.length > makeUps.length }];
  });
}
