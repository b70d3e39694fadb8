import type { Span } from './ducking';
import { Fader } from './fader';
import type { Playing } from './playing';

/** In and out where it begins, joins in, is moved or rests; seconds. */
const fades = { join: 0.05, rest: 0.5 };
/** From here on it is moved, seconds: less isn't heard against lines and a bell, and each move leaves a small hole. */
const offBeat = 0.15;
/** A move needs time to show whether it helped, seconds. */
const patience = 3;
/** It is started by a timer that is set this close before, seconds. */
const near = 1;

/**
 * A recording that is too long to hold as samples: the browser reads on as it plays, and its place is held against the
 * clock by moving it when it has drifted.
 */
export class LongRecording implements Playing {
  readonly #element = new Audio();
  readonly #fader: Fader;
  readonly #context: BaseAudioContext;
  readonly #length: number;
  readonly #closing = new AbortController();
  #due: number | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #movedAt = Number.NEGATIVE_INFINITY;
  #isOver = false;

  /** `length`: it is faded out here if it is longer, seconds. `onFailed`: this machine can't play it. */
  constructor(options: {
    readonly context: AudioContext;
    readonly out: AudioNode;
    readonly address: string;
    readonly length: number;
    readonly onFailed: () => void;
  }) {
    this.#context = options.context;
    this.#length = options.length;
    this.#fader = new Fader(options.out, 0);
    this.#element.preload = 'auto';
    const { signal } = this.#closing;
    this.#element.addEventListener('error', options.onFailed, { signal });
    this.#element.addEventListener('ended', () => this.stop(), { signal });
    this.#element.src = options.address;
    options.context.createMediaElementSource(this.#element).connect(this.#fader.node);
  }

  settle(due: number): void {
    if (this.#isOver) return;
    this.#due = due;
    const place = this.#place(due);
    if (place > this.#length - fades.rest) return this.stop();
    if (this.#timer !== null) return;
    if (this.#element.paused) {
      // Ready at its place, so that beginning takes no time.
      if (place < near) this.#later(Math.max(0, -place), () => this.#begin());
      else this.#begin();
    } else if (Math.abs(this.#element.currentTime - place) > offBeat) this.#move();
  }

  span(): Span | null {
    if (this.#due === null || this.#isOver) return null;
    return { from: this.#due, to: this.#due + this.#length };
  }

  stop(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#closing.abort();
    this.#fader.to(0, fades.rest);
    setTimeout(
      () => {
        this.#element.pause();
        this.#element.removeAttribute('src');
        this.#element.load();
        this.#fader.node.disconnect();
      },
      (fades.rest + near) * 1000,
    );
  }

  /** Where in the recording the context is now, seconds, below 0 before its beginning. */
  #place(due: number): number {
    return this.#context.currentTime - due;
  }

  #begin(): void {
    if (this.#due === null || this.#isOver || this.#context.state !== 'running') return;
    this.#element.currentTime = Math.max(0, this.#place(this.#due));
    this.#movedAt = this.#context.currentTime;
    this.#fader.to(1, fades.join);
    this.#element.play().catch((cause: unknown) => console.error('The recording does not begin.', cause));
  }

  #move(): void {
    if (this.#context.currentTime - this.#movedAt < patience) return;
    this.#movedAt = this.#context.currentTime;
    this.#fader.to(0, fades.join);
    this.#later(this.#fader.soonest + fades.join - this.#context.currentTime, () => {
      if (this.#due === null || this.#isOver) return;
      this.#element.currentTime = this.#place(this.#due);
      this.#fader.to(1, fades.join);
    });
  }

  #later(seconds: number, then: () => void): void {
    this.#timer = setTimeout(() => {
      this.#timer = null;
      then();
    }, seconds * 1000);
  }
}
