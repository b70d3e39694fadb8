import { inOrder } from './in-order';
import { type Alike, alike, type Likeness, worthALook } from './likeness';
import { inBlocks, LikenessBlocks } from './likeness-blocks';
import { groundOf, type LikenessGround } from './likeness-ground';
import { namesAlike } from './name-likeness';
import type { Person } from './person';
import type { PersonDigest } from './person-digest';
import { type RosterPerson, type RosterReading, rosterPerson } from './roster-person';
import type { RosterTable } from './roster-table';

/** What becomes of a row unless somebody says otherwise: a new person, one who is here already, or nobody. */
export type RosterFate = 'new' | 'same' | 'skip';

/** A row of a roster as it would come in. */
export interface RosterRow extends RosterPerson {
  /** Its place among the rows, counted from 0. */
  readonly row: number;
  /** Who is here and may be the same, the likeliest first. For `same` the first is meant. */
  readonly like: readonly Likeness[];
  /** An earlier row that is the same person; null: none. */
  readonly sameAs: number | null;
  /** An earlier row that may be the same person, the likeliest; null: none, or it surely is. */
  readonly alike: (Alike & { readonly row: number }) | null;
  readonly fate: RosterFate;
  /** What the row says otherwise than the first of `like` does. */
  readonly differs: readonly ('given' | 'family' | 'preferred' | 'birthDate' | 'phone' | 'email')[];
}

const told = ['given', 'family', 'preferred', 'birthDate', 'phone', 'email'] as const;

function differing(person: Person, here: PersonDigest): RosterRow['differs'] {
  return told.filter(
    (field) => (person[field] ?? '') !== '' && (here[field] ?? '') !== '' && person[field] !== here[field],
  );
}

/** Numbers and addresses that are known on both sides, and are others. */
function isOther(one: string, other: string): boolean {
  return one !== '' && other !== '' && one !== other;
}

/** The same name, and nothing that speaks against it. Who is merely alike is never taken for the same: it could be a twin. */
function isSame(one: LikenessGround, other: LikenessGround): boolean {
  const { level, reasons } = namesAlike(one, other);
  if (level < 0.94 || reasons.some((reason) => reason !== 'name')) return false;
  if (one.birthDate !== null && other.birthDate !== null) return one.birthDate === other.birthDate;
  const isReached = (one.phone !== '' && one.phone === other.phone) || (one.email !== '' && one.email === other.email);
  return isReached || !(isOther(one.phone, other.phone) || isOther(one.email, other.email));
}

const mostShown = 5;

function likeOf(ground: LikenessGround, blocks: LikenessBlocks): readonly Likeness[] {
  const found = blocks.candidates(ground).flatMap((person) => {
    const how = alike(ground, groundOf(person));
    return how.score >= worthALook ? [{ ...how, person }] : [];
  });
  const rank = (one: Likeness): number => one.score + (isSame(ground, groundOf(one.person)) ? 1 : 0);
  return found.toSorted((one, other) => rank(other) - rank(one)).slice(0, mostShown);
}

/** A row as somebody with whom later ones are compared; its place stands for its id. */
function digestOf(row: number, person: Person): PersonDigest {
  const { given, family, preferred, birthDate, phone, email, holds } = person;
  const id = String(row);
  return {
    id,
    given,
    family,
    preferred,
    birthDate,
    phone,
    email,
    holds,
    archived: false,
    mergedInto: null,
    unlike: [],
  };
}

/** Rows that were read already, by the words of their names in any order and by what they have in common. */
class Earlier {
  readonly #rows = new Map<string, { readonly row: number; readonly ground: LikenessGround }[]>();
  readonly #blocks = new LikenessBlocks();

  /** The likeliest earlier row for one that is none of them; this one is entered. */
  like(row: number, person: Person): RosterRow['alike'] {
    const digest = digestOf(row, person);
    const [best] = likeOf(groundOf(digest), this.#blocks);
    this.#blocks.enter(digest);
    return best === undefined ? null : { row: Number(best.person.id), score: best.score, why: best.why };
  }

  /** The first earlier row that is the same person; where there is none, this one is entered. */
  meet(row: number, ground: LikenessGround): number | null {
    const texts = [ground.firsts[0]?.text ?? '', ground.family.text];
    const key = texts.join(' ').split(' ').toSorted(inOrder).join(' ').trim();
    const before = this.#rows.get(key) ?? [];
    const same = before.find((each) => isSame(each.ground, ground));
    if (same === undefined) this.#rows.set(key, [...before, { row, ground }]);
    return same?.row ?? null;
  }
}

/** Rows that are read before the next look at the clock. */
const atOnce = 50;

/** Reads a table row by row and compares it with who is here. It yields now and then, so that others can go first. */
export function* readRoster(
  { rows }: RosterTable,
  reading: RosterReading,
  people: readonly PersonDigest[],
): Generator<undefined, readonly RosterRow[]> {
  const blocks = yield* inBlocks(people);
  const earlier = new Earlier();
  const found: RosterRow[] = [];
  for (const [row, cells] of rows.entries()) {
    const read = rosterPerson(cells, reading);
    const ground = groundOf(read.person);
    const isNobody = read.problems.includes('no-name');
    const sameAs = isNobody ? null : earlier.meet(row, ground);
    const near = isNobody || sameAs !== null ? null : earlier.like(row, read.person);
    const like = isNobody ? [] : likeOf(ground, blocks);
    const [best] = like;
    const isHere = best !== undefined && isSame(ground, groundOf(best.person));
    found.push({
      ...read,
      problems: sameAs === null ? read.problems : [...read.problems, 'twice'],
      row,
      like,
      sameAs,
      alike: near,
      fate: isNobody || sameAs !== null ? 'skip' : isHere ? 'same' : 'new',
      differs: best === undefined ? [] : differing(read.person, best.person),
    });
    if (row % atOnce === atOnce - 1) yield;
  }
  return found;
}
