import type { SpokenLine } from '#core/cues/cue';
import type { Instant } from '#core/time/instant';
import type { Span } from './ducking';
import { voiceFor } from './voices';

/** A line is handed to its timer this much ahead, and said at most so late; milliseconds. */
const near = 400;
const tolerance = 2000;

/** Which voice reads lines, if any. */
export interface VoiceChoice {
  readonly speaks: boolean;
  /** By its name; null: the first in the language of the line. */
  readonly voice: string | null;
}

/** Says lines at their instants by the machine's own voices. Where there is none in their language, it says nothing. */
export class LineSpeaker {
  readonly #context: BaseAudioContext;
  readonly #now: () => Instant;
  readonly #onChange: () => void;
  readonly #said = new Set<string>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  #lines: readonly SpokenLine[] = [];
  #choice: VoiceChoice = { speaks: false, voice: null };
  #speaking: { readonly id: string; readonly since: number } | null = null;
  #volume = 1;
  #delay = 0;

  constructor(options: {
    readonly context: BaseAudioContext;
    readonly now: () => Instant;
    /** Told when a line begins and when it ends. */
    readonly onChange: () => void;
  }) {
    this.#context = options.context;
    this.#now = options.now;
    this.#onChange = options.onChange;
  }

  use(choice: VoiceChoice): void {
    this.#choice = choice;
    if (!choice.speaks) this.hush();
  }

  /** How loud (0 to 1; 0 hushes at once), and how much before its instant a line begins, milliseconds. */
  level(volume: number, delay: number): void {
    this.#volume = volume;
    this.#delay = delay;
    if (volume === 0) this.hush();
  }

  /** Replaces what is still to come; a line that is being said and is no longer in the plan breaks off. */
  plan(lines: readonly SpokenLine[]): void {
    this.#lines = lines;
    const ids = new Set(lines.map(({ id }) => id));
    if (this.#speaking !== null && !ids.has(this.#speaking.id)) this.hush();
    for (const [id, timer] of this.#timers) {
      if (ids.has(id)) continue;
      clearTimeout(timer);
      this.#timers.delete(id);
    }
    this.settle();
  }

  settle(): void {
    if (!this.#choice.speaks || this.#volume === 0) return;
    for (const line of this.#lines) {
      const due = line.at - this.#delay - this.#now();
      if (this.#said.has(line.id) || this.#timers.has(line.id) || due > near || due < -tolerance) continue;
      const timer = setTimeout(() => this.#say(line), Math.max(0, due));
      this.#timers.set(line.id, timer);
    }
  }

  /** When a line is heard, context time; null while none is. */
  span(): Span | null {
    return this.#speaking === null ? null : { from: this.#speaking.since, to: Number.POSITIVE_INFINITY };
  }

  /** Breaks off at once. */
  hush(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    if (this.#speaking === null) return;
    this.#speaking = null;
    speechSynthesis.cancel();
    this.#onChange();
  }

  #say({ id, text, language }: SpokenLine): void {
    this.#timers.delete(id);
    this.#said.add(id);
    const voice = voiceFor(language, this.#choice.voice);
    if (voice === null) return;
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.volume = this.#volume;
    const over = (): void => {
      if (this.#speaking?.id !== id) return;
      this.#speaking = null;
      this.#onChange();
    };
    utterance.addEventListener('end', over);
    utterance.addEventListener('error', over);
    // Room is made from the first moment: a voice takes a while to begin.
    this.#speaking = { id, since: this.#context.currentTime };
    speechSynthesis.speak(utterance);
    this.#onChange();
  }
}
