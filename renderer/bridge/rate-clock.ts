import { type Instant, instant } from '#core/time/instant';
import type { LineClock } from './line';

/** How many times faster than a class a rehearsal can go. */
export const rates = [1, 2, 5, 10, 20] as const;

export type Rate = (typeof rates)[number];

/** The clock of a rehearsal: it runs on from an instant, and at another rate whenever it is told so, without a jump. */
export class RateClock implements LineClock {
  readonly #real: () => number;
  readonly #listeners = new Set<() => void>();
  #anchor: { readonly now: number; readonly at: number };
  #rate: Rate;

  /** `real`: milliseconds of a clock that is never set. */
  constructor(start: Instant, rate: Rate, real: () => number) {
    this.#real = real;
    this.#anchor = { now: start, at: real() };
    this.#rate = rate;
  }

  readonly now = (): Instant => instant(this.#anchor.now + (this.#real() - this.#anchor.at) * this.#rate);

  readonly rate = (): Rate => this.#rate;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  run(rate: Rate): void {
    this.#anchor = { now: this.now(), at: this.#real() };
    this.#rate = rate;
    for (const listener of [...this.#listeners]) listener();
  }
}
