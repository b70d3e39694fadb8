import { doubleMetaphone } from 'double-metaphone';
import { digitsOf, folded, foldedName } from './folded';
import { inOrder } from './in-order';
import type { Person } from './person';

/** What two people are compared by. */
export type Compared = Pick<Person, 'given' | 'family' | 'birthDate' | 'phone'> & {
  readonly preferred?: string | undefined;
  readonly email?: string | undefined;
};

/** A name as it is compared: how it is written, and how it sounds. */
export interface HeardName {
  readonly text: string;
  /** Double Metaphone of its letters, one or two; none where nothing sounds. */
  readonly codes: readonly string[];
}

/** A person made ready to be compared. */
export interface LikenessGround {
  readonly family: HeardName;
  /** The given name and the preferred one, each once; empty where neither is known. */
  readonly firsts: readonly HeardName[];
  /** All words of the given and the family name in one order, whichever of the two they stand in. */
  readonly words: string;
  readonly birthDate: string | null;
  /** The last seven digits; empty where there are fewer. */
  readonly phone: string;
  readonly email: string;
}

/** Digits behind the codes of country and area, which are written or left out. */
const phoneDigits = 7;

function heard(name: string): HeardName {
  const text = foldedName(name);
  const codes =
    text === '' ? [] : [...new Set(doubleMetaphone(text.replaceAll(' ', '')))].filter((code) => code !== '');
  return { text, codes };
}

function made({ given, family, preferred = '', birthDate, phone, email = '' }: Compared): LikenessGround {
  const [one, other] = [heard(given), heard(preferred)];
  const firsts = other.text === one.text ? [one] : [one, other];
  const digits = digitsOf(phone);
  const last = heard(family);
  const words = `${one.text === '' ? other.text : one.text} ${last.text}`.trim().split(' ').toSorted(inOrder).join(' ');
  return {
    family: last,
    firsts: firsts.filter(({ text }) => text !== ''),
    words,
    birthDate,
    phone: digits.length < phoneDigits ? '' : digits.slice(-phoneDigits),
    email: folded(email) === '' ? '' : email.trim().toLowerCase(),
  };
}

const known = new WeakMap<Compared, LikenessGround>();

/** A person made ready to be compared; the same object is made ready once. */
export function groundOf(person: Compared): LikenessGround {
  const before = known.get(person);
  if (before !== undefined) return before;
  const ground = made(person);
  known.set(person, ground);
  return ground;
}
