import type { Ambience } from '#core/curriculum/class-plan';
import loops from '#resources/sounds/loops.json';
import { Fader } from './fader';
import { loadAmbience } from './load-sounds';

/** Seconds in which ambience comes, and goes. */
const comes = 3;
const goes = 5;

interface Bed {
  readonly fader: Fader;
  readonly source: AudioBufferSourceNode;
}

/** The sounds on under a part: one that comes, others that go at the same time, each a loop inside its buffer. */
export class AmbienceBeds {
  readonly #out: AudioNode;
  readonly #beds = new Map<Ambience, Bed>();
  readonly #loaded = new Map<Ambience, Promise<AudioBuffer>>();
  #wanted: Ambience | null = null;

  constructor(out: AudioNode) {
    this.#out = out;
  }

  /** Lets this one be heard and every other go; null: lets all go. The same again changes nothing. */
  play(ambience: Ambience | null): void {
    if (ambience === this.#wanted) return;
    this.#leave();
    this.#wanted = ambience;
    if (ambience !== null) void this.#begin(ambience);
  }

  /** Puts away what has gone. To be called now and then. */
  settle(): void {
    for (const [name, bed] of this.#beds) {
      if (name === this.#wanted || bed.fader.levelAt(this.#out.context.currentTime) > 0) continue;
      putAway(bed);
      this.#beds.delete(name);
    }
  }

  /** Puts away all at once: to be called when nothing is heard any more. */
  close(): void {
    this.#wanted = null;
    for (const bed of this.#beds.values()) putAway(bed);
    this.#beds.clear();
  }

  #leave(): void {
    if (this.#wanted !== null) this.#beds.get(this.#wanted)?.fader.to(0, goes);
  }

  async #begin(ambience: Ambience): Promise<void> {
    const still = this.#beds.get(ambience);
    if (still !== undefined) return still.fader.to(1, comes);
    const loading = this.#loaded.get(ambience) ?? loadAmbience(this.#out.context, ambience);
    this.#loaded.set(ambience, loading);
    try {
      const buffer = await loading;
      if (this.#wanted === ambience && !this.#beds.has(ambience)) this.#beds.set(ambience, this.#lay(buffer));
    } catch (cause) {
      this.#loaded.delete(ambience);
      console.error(`The ambience ${ambience} could not be loaded.`, cause);
    }
  }

  #lay(buffer: AudioBuffer): Bed {
    const fader = new Fader(this.#out, 0);
    const source = this.#out.context.createBufferSource();
    source.buffer = buffer;
    source.loop = true;
    // Around the loop lies more of the same, so that both of its edges are decoded from their whole surroundings.
    source.loopStart = loops.margin;
    source.loopEnd = loops.margin + loops.length;
    source.connect(fader.node);
    source.start(0, loops.margin);
    fader.to(1, comes);
    return { fader, source };
  }
}

function putAway({ fader, source }: Bed): void {
  source.stop();
  source.disconnect();
  fader.node.disconnect();
}
