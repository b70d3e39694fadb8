import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** What a text was measured by. */
export interface Reading {
  readonly words: number;
  readonly sentences: number;
  /** Flesch-Kincaid grade, years of US school, 0 or more. */
  readonly grade: number;
}

const wordIn = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu;

/**
 * How hard texts are to read, taken as one: each text ends a sentence, and so does each full stop. Only English is
 * measured; null for other languages and for texts without words.
 * @source Kincaid et al. 1975: grade = 0.39 words per sentence + 11.8 syllables per word - 15.59.
 */
export function readingGrade(texts: readonly string[], language: string): Reading | null {
  if (!/^en(?:-|$)/.test(language)) return null;
  const sentences = texts
    .flatMap((text) => text.split(/(?<![.!?:;])[.!?:;]+(?=\s|$|["”’)])|\n+/u))
    .filter((one) => /\p{L}/u.test(one));
  const words = sentences.flatMap((one) => one.match(wordIn) ?? []);
  if (words.length === 0) return null;
  const counts = {
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((all, one) => all + Math.max(1, syllable(one)), 0),
  };
  return { words: counts.word, sentences: counts.sentence, grade: Math.max(0, fleschKincaid(counts)) };
}
