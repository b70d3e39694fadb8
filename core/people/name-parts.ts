import { folded } from './folded';

/** A name in two parts; either can be empty. */
export interface NameParts {
  readonly given: string;
  readonly family: string;
}

/** Words that begin a family name. */
const particles = new Set(
  'van von vom zu zur der den ter ten de del della di da do dos das du la le las los el al bin ibn ben st saint mac y'.split(
    ' ',
  ),
);

/** Words that belong to a family name and stand behind it. */
const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Words in front of a name that are no part of it. */
const titles = new Set('mr mrs ms mx miss dr prof herr frau sr sra srta m mme mlle'.split(' '));

function isTitle(word: string): boolean {
  return titles.has(folded(word)) && (word.endsWith('.') || word.length > 1);
}

function familyFrom(words: readonly string[]): number {
  const end = suffixes.has(folded(words.at(-1) ?? '')) && words.length > 2 ? words.length - 1 : words.length;
  let from = end - 1;
  while (from > 1 && particles.has(folded(words[from - 1] ?? ''))) from -= 1;
  return Math.max(from, 1);
}

/** A name that was written in one piece, in two parts: `Vale, Robin`, `Robin Vale`, `Ana de la Cruz`, `Robin`. Titles in front are left out. */
export function nameParts(name: string): NameParts {
  const [before = '', ...behind] = name.trim().split(/\s*,\s*/);
  const rest = behind.join(' ').trim();
  const words = before.split(/\s+/).filter((word) => word !== '');
  if (rest !== '' && !suffixes.has(folded(rest))) {
    return { given: withoutTitles(rest.split(/\s+/)).join(' '), family: words.join(' ') };
  }
  const named = withoutTitles(words);
  const from = familyFrom(named);
  const suffix = rest === '' ? '' : `, ${rest}`;
  return { given: named.slice(0, from).join(' '), family: `${named.slice(from).join(' ')}${suffix}` };
}

function withoutTitles(words: readonly string[]): readonly string[] {
  const [first = '', ...others] = words;
  return others.length > 0 && isTitle(first) ? withoutTitles(others) : words;
}
