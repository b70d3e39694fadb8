import { type Identity, identityPhrases } from './identity-phrases';
import type { Phrase } from './name-tokens';

/** Everybody of a roster, ready to be looked for in any number of texts. */
export class IdentityIndex {
  readonly #phrases = new Map<string, Phrase[]>();

  constructor(all: Iterable<Identity>) {
    for (const each of all) this.add(each);
  }

  /** One more of them. */
  add(each: Identity): void {
    for (const phrase of identityPhrases(each)) {
      for (const form of new Set(phrase[0])) {
        const known = this.#phrases.get(form);
        if (known === undefined) this.#phrases.set(form, [phrase]);
        else known.push(phrase);
      }
    }
  }

  /** The phrases whose first word is written so; the same one more than once where it can begin in more than one form. */
  beginningWith(form: string): readonly Phrase[] {
    return this.#phrases.get(form) ?? [];
  }
}
