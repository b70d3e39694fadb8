import { loggerLink, type TRPCLink } from '@trpc/client';
import type { AppRouter } from '#api/router';
import { lineDropped } from './line-dropped';

/** How long an answer may take before the line is tried, and how long that try may take. Milliseconds. */
const tryAfter = 1500;
const patience = 2500;

/** What is done when an answer does not come. */
export interface OnSilence {
  /** Asks something that a program that lives answers at once. */
  readonly tryLine: () => void;
  readonly onLost: () => void;
  /** There was an answer, after a silence or not. */
  readonly onHeard: () => void;
}

/**
 * Notices a program that hangs: it keeps its socket open, and a socket says nothing of it. Only what was asked for is waited
 * for, so that nothing at all is sent while nobody asks for anything. The line itself is left alone: when the program wakes,
 * what was sent is done, once.
 */
export class LineWatch {
  readonly #on: OnSilence;
  readonly #unanswered = new Set<number>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(on: OnSilence) {
    this.#on = on;
  }

  sent(id: number): void {
    this.#unanswered.add(id);
    if (this.#timer === undefined) this.#wait();
  }

  answered(id: number): void {
    this.#unanswered.delete(id);
    this.#on.onHeard();
    this.#wait();
  }

  /** The line went down before there was an answer: that is said by the line itself. */
  dropped(id: number): void {
    this.#unanswered.delete(id);
    if (this.#unanswered.size === 0) this.#wait();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#unanswered.size > 0) this.#timer = setTimeout(() => this.#try(), tryAfter);
  }

  #try(): void {
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#on.onLost();
    }, patience);
    this.#on.tryLine();
  }
}

/** Tells a watch of everything that is asked for over a line, and of its answers. */
export function watched(watch: LineWatch): TRPCLink<AppRouter> {
  return loggerLink<AppRouter>({
    logger: (event) => {
      if (event.type === 'subscription') return;
      if (event.direction === 'up') watch.sent(event.id);
      else if (lineDropped(event.result)) watch.dropped(event.id);
      else watch.answered(event.id);
    },
  });
}
