import { folded, foldedName } from '#core/people/folded';

/** A word of a text, and how it is compared. */
export interface Token {
  /** Where it begins and ends in the text as `tokensOf` was given it. */
  readonly from: number;
  readonly until: number;
  /** Small letters without accents; `mueller` beside `muller`, `fatou` beside `fatous` of `Fatou's`. */
  readonly forms: readonly string[];
  /** True: it begins with a capital, or with a letter of an alphabet that has none. */
  readonly isNamelike: boolean;
}

/** Scripts that write words without a space between: each sign is a word of its own there. */
const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}';
const words = new RegExp(`[${unspaced}]\\p{M}*|(?:(?![${unspaced}])[\\p{L}\\p{M}\\p{N}\\u00ad\\u200b'’ʼ\`´])+`, 'gu');
const possessive = /['’ʼ`´]s$/iu;

/** Where a word may be broken, which nobody sees. */
const unseen = /[\u00ad\u200b]/g;

function formsOf(written: string): readonly string[] {
  const word = written.replaceAll(unseen, '');
  const bare = word.replace(possessive, '');
  return [...new Set([folded(word), foldedName(word), folded(bare), foldedName(bare)])].filter((form) => form !== '');
}

/** The words of a text in their order. */
export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(words)].flatMap((match): readonly Token[] => {
    const [word] = match;
    const forms = formsOf(word);
    if (forms.length === 0) return [];
    const isNamelike = !/^\p{Ll}/u.test(word) && /\p{L}/u.test(word);
    return [{ from: match.index, until: match.index + word.length, forms, isNamelike }];
  });
}

/** A phrase as it is looked for: each of its words in every form; empty where it has none. */
export type Phrase = readonly (readonly string[])[];

/** The phrase of a text. */
export function phraseOf(text: string): Phrase {
  return tokensOf(text).map(({ forms }) => forms);
}
