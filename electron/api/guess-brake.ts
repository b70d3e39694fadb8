import type { Clock } from '#core/ports/clock';

const freely = 5;
const firstPause = 5_000;
const longestPause = 300_000;

/** Makes guessing slow: after each five wrong keys in a row the next try has to wait, longer each time. */
export class GuessBrake {
  readonly #clock: Clock;
  #wrong = 0;
  #until = Number.NEGATIVE_INFINITY;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get wrongTries(): number {
    return this.#wrong;
  }

  isOn(): boolean {
    return this.#clock.now().mono < this.#until;
  }

  /** Gives how many wrong ones there were in a row before. */
  tried(isRight: boolean): number {
    const before = this.#wrong;
    this.#wrong = isRight ? 0 : this.#wrong + 1;
    if (isRight || this.#wrong % freely !== 0) return before;
    const pause = Math.min(longestPause, firstPause * 2 ** (this.#wrong / freely - 1));
    this.#until = this.#clock.now().mono + pause;
    return before;
  }
}
