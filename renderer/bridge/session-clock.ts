import { type Instant, instant } from '#core/time/instant';
import type { LineClock } from './line';

/** Asks the host what session time it is. */
export type AskClock = () => Promise<{ readonly now: Instant; readonly epoch: number }>;

interface Anchor {
  readonly now: number;
  readonly at: number;
}

const tries = 5;

/**
 * An answer misleads by half of the time that it took at most. A window that is still busy with its beginning gets slow ones only, and was
 * seen to be 80 ms off from then on: it asks some more, a little later, until one is quick. Milliseconds.
 */
const quick = 6;
const later = 10;
const pause = 150;

/** How far wall and monotonic time may part before the machine is taken to have slept or its clock to have been set. */
const tolerance = 250;

/**
 * The host's session clock as this window sees it: measured by asking some times and believing the quickest answer,
 * then run on by the page's own monotonic clock.
 */
export class SessionClock implements LineClock {
  readonly #ask: AskClock;
  readonly #listeners = new Set<() => void>();
  #anchor: Anchor = { now: Date.now(), at: performance.now() };
  #measuring: Promise<void> | null = null;
  #isOutdated = false;
  #gap = Date.now() - performance.now();

  constructor(ask: AskClock) {
    this.#ask = ask;
  }

  /** Session time now. Before the first measurement it is the machine's own clock. */
  readonly now = (): Instant => instant(this.#anchor.now + performance.now() - this.#anchor.at);

  /** The host's clock runs as all clocks do. */
  readonly rate = (): number => 1;

  /** Measures the offset again; a call while one runs has it begun once more, because the clock may have changed in between. */
  measure(): Promise<void> {
    this.#isOutdated = true;
    this.#measuring ??= this.#measureOnce()
      // The line dropped: what was measured before goes on, and the next open line measures again.
      .catch(() => undefined)
      .finally(() => {
        this.#measuring = null;
      });
    return this.#measuring;
  }

  /** To be called every second: measures again when this machine slept or its clock was set. */
  watch(): void {
    const gap = Date.now() - performance.now();
    if (Math.abs(gap - this.#gap) <= tolerance) return;
    this.#gap = gap;
    void this.measure();
  }

  /** Calls a listener each time the offset was measured. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  async #measureOnce(): Promise<void> {
    while (this.#isOutdated) {
      this.#isOutdated = false;
      await this.#takeQuickest();
    }
    for (const listener of [...this.#listeners]) listener();
  }

  async #takeQuickest(): Promise<void> {
    let quickest = Number.POSITIVE_INFINITY;
    for (let attempt = 0; attempt < tries + later && !this.#isOutdated; attempt += 1) {
      if (attempt >= tries) {
        if (quickest <= quick) return;
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
      const asked = performance.now();
      const { now } = await this.#ask();
      const answered = performance.now();
      if (answered - asked >= quickest) continue;
      quickest = answered - asked;
      this.#anchor = { now, at: (asked + answered) / 2 };
    }
  }
}
