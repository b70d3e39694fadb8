import { type Identity, identityPhrases } from './identity-phrases';
import type { Phrase, Token } from './name-tokens';

/** A word within phrases: those that go on after it, and whether one ends with it. */
interface Step {
  readonly next: Map<string, Step>;
  isEnd: boolean;
}

function step(): Step {
  return { next: new Map(), isEnd: false };
}

/** Everybody of a roster, ready to be looked for in any number of texts. */
export class IdentityIndex {
  readonly #start = step();

  constructor(all: Iterable<Identity>) {
    for (const each of all) this.add(each);
  }

  /** One more of them. */
  add(each: Identity): void {
    for (const phrase of identityPhrases(each)) this.#put(phrase);
  }

  #put(phrase: Phrase): void {
    let at: readonly Step[] = [this.#start];
    for (const forms of phrase) {
      at = at.flatMap(({ next }) =>
        forms.map((form) => {
          const known = next.get(form) ?? step();
          next.set(form, known);
          return known;
        }),
      );
    }
    for (const end of at) end.isEnd = true;
  }

  /** How many words the phrases have that begin with a word of a text. */
  lengthsAt(tokens: readonly Token[], begin: number): readonly number[] {
    const lengths: number[] = [];
    let at: readonly Step[] = [this.#start];
    for (let length = 1; at.length > 0; length += 1) {
      const forms = tokens[begin + length - 1]?.forms ?? [];
      at = at.flatMap(({ next }) => forms.flatMap((form) => next.get(form) ?? []));
      if (at.some(({ isEnd }) => isEnd)) lengths.push(length);
    }
    return lengths;
  }
}
