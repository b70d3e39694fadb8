import type { Cue, Sound } from '#core/cues/cue';
import type { Instant } from '#core/time/instant';
import { type Milliseconds, milliseconds } from '#core/time/milliseconds';
import { contextTimeOf, readAnchor } from './audio-anchor';
import { startVoice, type Voice } from './voice';

/**
 * How late a sound may still begin, milliseconds; an older one is left out. A breath that is led late leads the room
 * astray; a bell after a press that took its time is still the bell of that press.
 */
const tolerance: Readonly<Record<Sound, number>> = {
  inhale: 150,
  exhale: 150,
  tense: 400,
  release: 400,
  bell: 1000,
  chime: 1000,
};
/** How far ahead cues are handed to the audio clock, milliseconds: a hidden page may wake only once a minute. */
const horizon = 120_000;
/** A cue is moved when it would be heard this far from its instant, seconds. */
const slip = 0.003;
/** What starts sooner than this is being rendered already and is left alone, seconds. */
const guard = 0.05;

interface Queued {
  readonly cue: Cue;
  readonly voice: Voice | null;
}

/**
 * Keeps cues queued on the audio clock. `settle` is to be called often: it queues what came within reach, and moves
 * what the audio clock, which falls behind on a busy machine, would play at the wrong moment.
 */
export class CueQueue {
  readonly #outs: (sound: Sound) => AudioNode;
  readonly #context: AudioContext;
  readonly #buffers: Readonly<Record<Sound, AudioBuffer>>;
  readonly #now: () => Instant;
  readonly #queued = new Map<string, Queued>();
  /** Every cue that began, so that no plan, however made, begins it again. */
  readonly #begun = new Set<string>();
  #delay = milliseconds(0);

  constructor(options: {
    readonly context: AudioContext;
    /** Where a sound goes to. */
    readonly outs: (sound: Sound) => AudioNode;
    readonly buffers: Readonly<Record<Sound, AudioBuffer>>;
    readonly now: () => Instant;
  }) {
    this.#context = options.context;
    this.#outs = options.outs;
    this.#buffers = options.buffers;
    this.#now = options.now;
  }

  /** From now on everything begins so much before its instant, milliseconds, 0 or more. */
  early(delay: Milliseconds): void {
    if (delay === this.#delay) return;
    this.#delay = delay;
    this.settle();
  }

  /** Replaces what is still to come. What rings already rings out. */
  plan(cues: readonly Cue[]): void {
    this.#letGo();
    const wanted = new Map(cues.map((cue) => [cue.id, cue]));
    for (const [id, { voice }] of this.#queued) {
      if (wanted.has(id)) continue;
      voice?.stop();
      this.#queued.delete(id);
    }
    for (const [id, cue] of wanted) {
      if (!this.#begun.has(id)) this.#queued.set(id, { cue, voice: this.#queued.get(id)?.voice ?? null });
    }
    this.settle();
  }

  /** Brings every queued cue in line with the session clock. */
  settle(): void {
    this.#letGo();
    const anchor = readAnchor(this.#context, this.#now);
    const now = this.#now();
    for (const [id, { cue, voice }] of this.#queued) {
      if (this.#underWay(voice) || cue.at > now + horizon) continue;
      if (cue.at < now - tolerance[cue.sound]) this.#drop(id);
      else if (anchor) this.#place(cue, contextTimeOf(anchor, cue.at) - this.#delay / 1000);
    }
  }

  /** Takes back all that is still to come. */
  clear(): void {
    this.plan([]);
  }

  #underWay(voice: Voice | null): boolean {
    return voice !== null && voice.when <= this.#context.currentTime + guard;
  }

  #place(cue: Cue, when: number): void {
    const before = this.#queued.get(cue.id)?.voice;
    if (before && Math.abs(before.when - when) <= slip) return;
    before?.stop();
    const soonest = Math.max(when, this.#context.currentTime);
    const { sound, level } = cue;
    const voice = startVoice({ out: this.#outs(sound), buffer: this.#buffers[sound], when: soonest, level });
    this.#queued.set(cue.id, { cue, voice });
  }

  #drop(id: string): void {
    this.#queued.get(id)?.voice?.stop();
    this.#queued.delete(id);
  }

  /** Cues whose moment has come leave the queue: from here on nothing takes them back. */
  #letGo(): void {
    const now = this.#now();
    for (const [id, { cue, voice }] of this.#queued) {
      if (cue.at - this.#delay > now || !this.#underWay(voice)) continue;
      this.#queued.delete(id);
      this.#begun.add(id);
      // The browser's own list of what was due when: benches compare it with what was heard.
      const due = Math.max(0, performance.now() + cue.at - this.#delay - now);
      performance.mark('cue', { startTime: due, detail: { id, sound: cue.sound } });
    }
  }
}
