import type { SoundTrouble } from './sound-player';

/** What isn't as it was wished just now. */
export class Troubles {
  readonly #onChange: () => void;
  #all: readonly SoundTrouble[] = [];

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** The same list until it changes. */
  all(): readonly SoundTrouble[] {
    return this.#all;
  }

  set(trouble: SoundTrouble, isSo: boolean): void {
    if (this.#all.includes(trouble) === isSo) return;
    const others = this.#all.filter((one) => one !== trouble);
    this.#all = isSo ? [...others, trouble] : others;
    this.#onChange();
  }
}
