import { distance } from 'fastest-levenshtein';
import { type Compared, groundOf, type LikenessGround } from './likeness-ground';
import { type NameReason, namesAlike } from './name-likeness';
import type { PersonDigest } from './person-digest';

/** Why two entries may be one person. */
export type LikenessReason = NameReason | 'birth-date' | 'phone' | 'email';

/** How likely two entries are one person. */
export interface Alike {
  /** 0 to 1. It orders what is shown; it decides nothing. */
  readonly score: number;
  /** Each once, in the order of the type. */
  readonly why: readonly LikenessReason[];
}

/** Somebody who may be the same. */
export interface Likeness extends Alike {
  readonly person: PersonDigest;
}

/** From here on somebody is worth a look. */
export const worthALook = 0.5;

/** How many are shown. */
const mostShown = 8;

const order: readonly LikenessReason[] = ['name', 'sounds-like', 'typing', 'birth-date', 'phone', 'email'];

function isTurned(one: string, other: string): boolean {
  return one.slice(0, 4) === other.slice(0, 4) && one.slice(5) === `${other.slice(8)}-${other.slice(5, 7)}`;
}

/** What birth dates say: the same, a slip (day and month in the other order, or one digit), another, or nothing. */
function birthLikeness(one: string | null, other: string | null): 'same' | 'near' | 'other' | 'open' {
  if (one === null || other === null) return 'open';
  if (one === other) return 'same';
  return isTurned(one, other) || distance(one, other) === 1 ? 'near' : 'other';
}

const births = { same: 0.33, near: 0.2, other: -0.35, open: 0 } as const;

/** Both known and different, as twins have it: the same family, day and number, and another name. */
const otherFirst = -0.15;

function isSame(one: string, other: string): boolean {
  return one !== '' && one === other;
}

/** Compares two people that were made ready. */
export function alike(one: LikenessGround, other: LikenessGround): Alike {
  const birth = birthLikeness(one.birthDate, other.birthDate);
  const [phone, email] = [isSame(one.phone, other.phone), isSame(one.email, other.email)];
  const { level, reasons, half } = namesAlike(one, other);
  const halves = { first: 0.2, family: otherFirst } as const;
  const named = level > 0 ? level * 0.62 : half === null ? 0 : halves[half];
  const score = named + births[birth] + (phone ? 0.2 : 0) + (email ? 0.2 : 0);
  const why = new Set<LikenessReason>(reasons);
  if (birth === 'same' || birth === 'near') why.add('birth-date');
  if (phone) why.add('phone');
  if (email) why.add('email');
  return { score: Math.min(1, Math.max(0, score)), why: order.filter((reason) => why.has(reason)) };
}

/** Who of some people may be this one, the best first, at most eight. Merged entries and `except` are left out. */
export function likePeople(
  person: Compared,
  people: readonly PersonDigest[],
  except: string | null = null,
): readonly Likeness[] {
  const ground = groundOf(person);
  const found: Likeness[] = [];
  for (const each of people) {
    if (each.mergedInto !== null || each.id === except) continue;
    const how = alike(ground, groundOf(each));
    if (how.score >= worthALook) found.push({ ...how, person: each });
  }
  return found.toSorted((one, other) => other.score - one.score).slice(0, mostShown);
}
