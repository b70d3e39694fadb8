import type { Span } from './ducking';
import { Fader } from './fader';
import type { Playing } from './playing';

/** Into its first sample, into its middle, at its own end, where it is cut and when the class rests; seconds. */
const fades = { begin: 0.005, join: 0.05, end: 0.01, cut: 0.5, rest: 0.5 };
/** Moved while it waits when it is this far off, seconds; while it is heard, only from where an ear would mind. */
const slip = 0.003;
const offBeat = 0.15;
/** What starts sooner than this is being rendered already, seconds. */
const guard = 0.05;

interface Started {
  readonly source: AudioBufferSourceNode;
  readonly fader: Fader;
  /** The context time at which it begins to be heard, and that of its first sample, heard or not; seconds. */
  readonly when: number;
  readonly first: number;
  readonly end: number;
}

/** A recording whose samples are all here: it begins and goes on at exactly the right one. */
export class ShortRecording implements Playing {
  readonly #out: AudioNode;
  readonly #samples: AudioBuffer;
  /** Seconds. */
  readonly #length: number;
  #started: Started | null = null;
  #isStopped = false;

  /** `length`: it is faded out here if it is longer, seconds. */
  constructor(out: AudioNode, samples: AudioBuffer, length: number) {
    this.#out = out;
    this.#samples = samples;
    this.#length = Math.min(length, samples.duration);
  }

  settle(due: number): void {
    const { currentTime } = this.#out.context;
    if (this.#isStopped) return;
    const before = this.#started;
    if (before !== null) {
      if (before.end <= currentTime) return this.#forget();
      const isHeard = before.when <= currentTime + guard;
      if (Math.abs(before.first - due) <= (isHeard ? offBeat : slip)) return;
      this.#letGo(before, fades.join);
    }
    this.#start(due);
  }

  span(): Span | null {
    if (this.#started === null) return null;
    return { from: this.#started.when, to: this.#started.end };
  }

  stop(): void {
    if (this.#started !== null) this.#letGo(this.#started, fades.rest);
    this.#isStopped = true;
  }

  #start(due: number): void {
    const fader = new Fader(this.#out, 0);
    // Where its beginning is past, it joins in as soon as a line of loudness can be drawn there.
    const when = Math.max(due, fader.soonest);
    const offset = when - due;
    const end = due + this.#length;
    if (end <= when) return;
    const source = this.#out.context.createBufferSource();
    source.buffer = this.#samples;
    source.connect(fader.node);
    source.addEventListener('ended', () => fader.node.disconnect());
    source.start(when, offset, this.#length - offset);
    const isCut = this.#samples.duration - this.#length > 0.1;
    const out = Math.min(isCut ? fades.cut : fades.end, end - when);
    fader.follow([
      { at: when, level: 0 },
      { at: Math.min(when + (offset > 0 ? fades.join : fades.begin), end - out), level: 1 },
      { at: end - out, level: 1 },
      { at: end, level: 0 },
    ]);
    this.#started = { source, fader, when, first: due, end };
  }

  #letGo({ source, fader, when }: Started, over: number): void {
    this.#started = null;
    if (when > this.#out.context.currentTime + guard) return source.stop();
    fader.to(0, over);
    source.stop(fader.soonest + over);
  }

  #forget(): void {
    this.#started = null;
  }
}
