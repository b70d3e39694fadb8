import type { Track } from '#core/cues/cue';
import { type Instant, instant } from '#core/time/instant';
import { contextTimeOf, readAnchor } from './audio-anchor';
import type { Span } from './ducking';
import { LongRecording } from './long-recording';
import type { Playing } from './playing';
import { type ReadMedia, Recordings } from './recordings';
import { ShortRecording } from './short-recording';

/** Plays the recording of a part in its place on session time. */
export class TrackPlayer {
  readonly #context: AudioContext;
  readonly #out: AudioNode;
  readonly #now: () => Instant;
  readonly #recordings: Recordings;
  readonly #onTrouble: (isTrouble: boolean) => void;
  #track: Track | null = null;
  #playing: Playing | null = null;
  /** Grows with each other track, so that of two readings of one recording only the newer plays it. */
  #turn = 0;
  #delay = 0;

  constructor(options: {
    readonly context: AudioContext;
    readonly out: AudioNode;
    readonly now: () => Instant;
    /** Told true when a recording can't be read or played on this machine, and false when one can. */
    readonly onTrouble: (isTrouble: boolean) => void;
  }) {
    this.#context = options.context;
    this.#out = options.out;
    this.#now = options.now;
    this.#recordings = new Recordings(options.context);
    this.#onTrouble = options.onTrouble;
  }

  use(read: ReadMedia): void {
    this.#recordings.use(read);
  }

  /** From now on it is heard so much before its instant, milliseconds. */
  early(delay: number): void {
    this.#delay = delay;
    this.settle();
  }

  /** Plays this one and no other; null: none. One that rests and comes back goes on where it was. */
  plan(track: Track | null): void {
    if (track?.id === this.#track?.id && track?.media === this.#track?.media) {
      this.#track = track;
      return this.settle();
    }
    this.#playing?.stop();
    this.#playing = null;
    this.#track = track;
    this.#turn += 1;
    if (track === null) this.#onTrouble(false);
    else void this.#load(track);
  }

  settle(): void {
    const anchor = readAnchor(this.#context, this.#now);
    if (this.#track === null || anchor === null) return;
    this.#playing?.settle(contextTimeOf(anchor, instant(this.#track.from - this.#delay)));
  }

  /** When it is heard, context time. */
  span(): Span | null {
    return this.#playing?.span() ?? null;
  }

  close(): void {
    this.plan(null);
    this.#recordings.clear();
  }

  async #load(track: Track): Promise<void> {
    const turn = this.#turn;
    const isWanted = (): boolean => this.#turn === turn;
    try {
      const recording = await this.#recordings.get(track.media);
      if (!isWanted()) return;
      this.#onTrouble(false);
      this.#playing =
        'samples' in recording
          ? new ShortRecording(this.#out, recording.samples, track.length / 1000)
          : new LongRecording({
              context: this.#context,
              out: this.#out,
              address: recording.address,
              length: track.length / 1000,
              onFailed: () => this.#onTrouble(true),
            });
      this.settle();
    } catch (cause) {
      console.error('A recording could not be played.', cause);
      if (isWanted()) this.#onTrouble(true);
    }
  }
}
