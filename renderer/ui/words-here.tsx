/** Sentences by their ids. */
export type Words = Readonly<Record<string, string>>;

let words: Words = {};
const listeners = new Set<() => void>();

/** The sentences that this window has, as an external store: more of them come with the places that say them. */
export const wordsHere = {
  get: (): Words => words,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** Adds sentences to those that this window has. */
export function addWords(more: Words): void {
  words = { ...words, ...more };
  for (const listener of [...listeners]) listener();
}
