import { digitsOf, folded, foldedName } from './folded';
import { slips } from './name-likeness';
import { personCode } from './person';
import type { PersonDigest } from './person-digest';

/** People, ready to be searched while somebody types. */
export interface PeopleSearch {
  /** Who fits, the best first; everybody in their order for an empty text. Each word has to be found. */
  find(typed: string): readonly PersonDigest[];
}

interface Entry {
  readonly person: PersonDigest;
  /** Words of the names, and the same with Müller as Mueller. */
  readonly words: readonly string[];
  readonly code: string;
  readonly digits: string;
  readonly email: string;
}

/** Characters that are looked for: a text that was pasted is looked for by its beginning. */
const longest = 100;

function entryOf(person: PersonDigest): Entry {
  const names = `${person.given} ${person.preferred} ${person.family}`;
  const words = new Set([...folded(names).split(' '), ...foldedName(names).split(' ')]);
  words.delete('');
  return {
    person,
    words: [...words],
    code: personCode(person.id).toLowerCase(),
    digits: digitsOf(person.phone),
    email: person.email.toLowerCase(),
  };
}

/** A word that is being typed is compared with as much of the name as there is of it. */
function isSlip(typed: string, word: string): boolean {
  return (
    slips(typed, word) !== null || (word.length > typed.length && slips(typed, word.slice(0, typed.length)) !== null)
  );
}

/** How far a word is from somebody, 0 the nearest; null: it is not found. */
function rank(typed: string, { words, code, digits, email }: Entry): number | null {
  if (words.includes(typed)) return 0;
  if (words.some((word) => word.startsWith(typed))) return 1;
  if (code.startsWith(typed) || code.slice(2).startsWith(typed)) return 1;
  const number = digitsOf(typed);
  if (number.length >= 3 && number.length === typed.replace(/[\s()+./-]/g, '').length && digits.includes(number))
    return 2;
  if (typed.length > 2 && email.includes(typed)) return 3;
  if (typed.length > 2 && words.some((word) => word.includes(typed))) return 4;
  return words.some((word) => isSlip(typed, word)) ? 5 : null;
}

function rankOf(typed: readonly string[], entry: Entry): number | null {
  let sum = 0;
  for (const word of typed) {
    const found = rank(word, entry);
    if (found === null) return null;
    sum += found;
  }
  return sum;
}

/** What was typed, word by word; a telephone number is one word, however it is parted. */
function wordsOf(typed: string): readonly string[] {
  const text = typed.slice(0, longest).trim();
  if (/^[+(]?\d[\d\s()+./-]+$/.test(text)) return [digitsOf(text)];
  if (text.includes('@') || /^p-/i.test(text)) return [text.toLowerCase()];
  return folded(text)
    .split(' ')
    .filter((word) => word !== '');
}

/** Makes people searchable by name, code, telephone number and address, in the order in which they are given. Merged entries are left out. */
export function peopleSearch(people: readonly PersonDigest[]): PeopleSearch {
  const entries = people.filter(({ mergedInto }) => mergedInto === null).map(entryOf);
  return {
    find: (typed) => {
      const words = wordsOf(typed);
      if (words.length === 0) return entries.map(({ person }) => person);
      const found: { readonly person: PersonDigest; readonly rank: number }[] = [];
      for (const entry of entries) {
        const far = rankOf(words, entry);
        if (far !== null) found.push({ person: entry.person, rank: far });
      }
      return found.toSorted((one, other) => one.rank - other.rank).map(({ person }) => person);
    },
  };
}
