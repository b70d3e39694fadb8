import { type Identity, identityPhrases, singleNames } from './identity-phrases';
import type { IdentityIndex } from './known-identities';
import { type Phrase, phraseOf, type Token, tokensOf } from './name-tokens';

/** Whose document it is, and who may stand in it besides. */
export interface Alone {
  /** The one whom it is about, under every name that they have here; empty: nobody may be named. */
  readonly own: readonly Identity[];
  /** Who led, who sent them, the practice: names that belong into such a document, whoever else bears them. */
  readonly besides: readonly string[];
  /** Words of the pages themselves, folded: a name of one word that is among them is no name there. */
  readonly ordinary: ReadonlySet<string>;
}

/** A piece of a text. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/** A text made ready: which words it has where. */
class Words {
  readonly tokens: readonly Token[];
  readonly #at = new Map<string, number[]>();

  constructor(text: string) {
    this.tokens = tokensOf(text);
    for (const [at, { forms }] of this.tokens.entries()) {
      for (const form of forms) {
        const known = this.#at.get(form);
        if (known === undefined) this.#at.set(form, [at]);
        else known.push(at);
      }
    }
  }

  /** Where a phrase begins, by the numbers of the words. */
  find(phrase: Phrase): readonly number[] {
    const [first = []] = phrase;
    const begins = new Set(first.flatMap((form) => this.#at.get(form) ?? []));
    return [...begins].filter((begin) =>
      phrase.every((forms, by) => this.tokens[begin + by]?.forms.some((form) => forms.includes(form)) === true),
    );
  }
}

/** The words that may stand there: their numbers. */
function allowedIn(words: Words, { own, besides }: Alone): ReadonlySet<number> {
  const phrases = [
    ...own.flatMap((each) => [...identityPhrases(each), ...singleNames(each)]),
    ...besides.map(phraseOf),
  ];
  const allowed = new Set<number>();
  for (const phrase of phrases) {
    for (const begin of words.find(phrase)) for (let by = 0; by < phrase.length; by += 1) allowed.add(begin + by);
  }
  return allowed;
}

function spansOf(words: Words, found: Iterable<readonly [number, number]>): readonly Span[] {
  return [...found].flatMap(([begin, length]) => {
    const [first, last] = [words.tokens[begin], words.tokens[begin + length - 1]];
    return first === undefined || last === undefined ? [] : [{ from: first.from, until: last.until }];
  });
}

/** True where some words are somebody only if they are written as names are: a single word, or one with an initial. */
function isSlight(here: readonly Token[]): boolean {
  return here.length === 1 || here.some(({ forms }) => forms.every((form) => /^\p{L}$/u.test(form)));
}

/**
 * Where a text tells who somebody else is: by the whole name in any usual order, the first name with the initial, the birth date as
 * dates are written, or the member number. Case, accents and punctuation don't count, words do as a whole. What the own person and
 * those besides are called as well doesn't count where it stands for them.
 */
export function othersIn(text: string, all: IdentityIndex, alone: Alone): readonly Span[] {
  const words = new Words(text);
  const allowed = allowedIn(words, alone);
  const found: [number, number][] = [];
  for (const begin of words.tokens.keys()) {
    for (const length of all.lengthsAt(words.tokens, begin)) {
      const here = words.tokens.slice(begin, begin + length);
      if (here.every((_, by) => allowed.has(begin + by))) continue;
      const isName = here.every(({ isNamelike, forms }) => isNamelike || forms.some((form) => /\d/.test(form)));
      const isPlain = here.length === 1 && here[0]?.forms.some((form) => alone.ordinary.has(form)) === true;
      if (!isSlight(here) || (isName && !isPlain)) found.push([begin, length]);
    }
  }
  return spansOf(words, found);
}

/** Where what somebody wrote names one of those who were there by a single name: a first name is enough for whoever knows the class. */
function namedIn(text: string, near: readonly Identity[], alone: Alone): readonly Span[] {
  const words = new Words(text);
  const allowed = allowedIn(words, alone);
  const found = near.flatMap(singleNames).flatMap((phrase) =>
    words
      .find(phrase)
      .filter((begin) => phrase.some((_, by) => !allowed.has(begin + by)) && words.tokens[begin]?.isNamelike === true)
      .map((begin): [number, number] => [begin, phrase.length]),
  );
  return spansOf(words, found);
}

/** What stands in place of somebody else. */
export const cover = '█████';

/** Those who may be named in what was written. */
export interface Others {
  /** Of the whole roster. */
  readonly all: IdentityIndex;
  /** Who was in the same class. */
  readonly near: readonly Identity[];
}

/** What somebody wrote, with everybody else in it covered. */
export function covered(text: string, { all, near }: Others, alone: Alone): string {
  const plain = text.normalize('NFC');
  const spans = [...othersIn(plain, all, alone), ...namedIn(plain, near, alone)].toSorted(
    (one, other) => one.from - other.from || other.until - one.until,
  );
  let [out, at] = ['', 0];
  for (const { from, until } of spans) {
    if (until <= at) continue;
    out += from < at ? '' : `${plain.slice(at, from)}${cover}`;
    at = until;
  }
  return out + plain.slice(at);
}
