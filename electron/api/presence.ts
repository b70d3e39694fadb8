import type { Clock } from '#core/ports/clock';
import { type ClockReading, clockNews } from '#core/time/clock-watch';
import { minutes } from '#core/time/milliseconds';

/** Watches whether somebody is there. */
export class Presence {
  readonly #clock: Clock;
  #last: ClockReading;
  #touchedAt: number;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#last = this.#reading();
    this.#touchedAt = clock.now().mono;
  }

  #reading(): ClockReading {
    return { moment: this.#clock.now(), uptime: this.#clock.uptime() };
  }

  /** Somebody came and opened: what the machine did before is over. */
  arrived(): void {
    this.#last = this.#reading();
    this.touched();
  }

  /** Somebody did something. */
  touched(): void {
    this.#touchedAt = this.#clock.now().mono;
  }

  /** Looks whether everybody has left: the machine slept since the last look, or nobody touched it for so many minutes (0: never). */
  looksLeft(lockAfter: number): boolean {
    const now = this.#reading();
    const { slept } = clockNews(this.#last, now);
    this.#last = now;
    const idle = now.moment.mono - this.#touchedAt;
    return slept > 0 || (lockAfter > 0 && idle >= minutes(lockAfter));
  }
}
