import { Howl, Howler } from 'howler';
import type { Cue, Sound } from '#core/cues/cue';
import type { Instant } from '#core/time/instant';
import type { Milliseconds } from '#core/time/milliseconds';
import { closeAudioContext, openAudioContext } from './audio-context';
import { CueQueue } from './cue-queue';
import { Fader } from './fader';
import { loadSounds } from './load-sounds';
import { soundFiles } from './sound-files';

/** `asleep`: still loading, or the browser waits for a click before it lets the page sound. `failed`: no sound here. */
export type SoundState = 'asleep' | 'ready' | 'failed';

/** The sound of a window. Nothing here throws: what goes wrong is told by the state. */
export interface SoundPlayer {
  /** To be called from a click or a key: gets sound going where it sleeps or failed. */
  wake(): Promise<void>;
  /** Replaces all that is still to come; cues should reach at least 90 s ahead. What rings already rings out. */
  plan(cues: readonly Cue[]): void;
  /** Loudness of everything, 0 to 1. */
  level(volume: number, muted: boolean): void;
  /** Lets all cues fade to silence over a time; none is heard from then on, however loud, until they come back. */
  fade(over: Milliseconds): void;
  /** Cues sound as loud as before the fade. */
  comeBack(): void;
  /** Sounds at once, for a sound check. */
  play(sound: Sound): void;
  state(): SoundState;
  /** Calls the listener after each change of the state, until the returned function is called. */
  subscribe(listener: () => void): () => void;
  close(): void;
}

/** How often the queue is held against the clock, milliseconds. */
const settleEvery = 250;
/** A browser that waits for a click leaves a resume unanswered; the caller isn't kept longer than this, milliseconds. */
const patience = 1000;
/** Time constant of a change of loudness, seconds: quick to the hand, without a click. */
const ramp = 0.02;
/** Sound comes back within this time, seconds: at once to the ear, and without a click. */
const comingBack = 0.05;

/** Opens the sound of this window; `now` is session time. */
export function openSound(now: () => Instant): SoundPlayer {
  try {
    return new Player(openAudioContext(), now);
  } catch (cause) {
    console.error('No sound on this machine.', cause);
    return silence;
  }
}

const silence: SoundPlayer = {
  wake: async () => {},
  plan: () => {},
  level: () => {},
  fade: () => {},
  comeBack: () => {},
  play: () => {},
  state: () => 'failed',
  subscribe: () => () => {},
  close: () => {},
};

class Player implements SoundPlayer {
  readonly #context: AudioContext;
  readonly #now: () => Instant;
  readonly #howls: Readonly<Record<Sound, Howl>>;
  readonly #fader: Fader;
  readonly #listeners = new Set<() => void>();
  readonly #closing = new AbortController();
  readonly #timer: ReturnType<typeof setInterval>;
  #queue: CueQueue | null = null;
  #loading: Promise<void> | null = null;
  #planned: readonly Cue[] = [];
  #failed = false;
  #isFaded = false;

  constructor(context: AudioContext, now: () => Instant) {
    this.#context = context;
    this.#now = now;
    this.#fader = new Fader(Howler.masterGain);
    // A Howl also makes Howler wake the context at the first click or key anywhere in the window.
    const howl = (sound: Sound) => new Howl({ src: [soundFiles[sound]] });
    this.#howls = {
      bell: howl('bell'),
      inhale: howl('inhale'),
      exhale: howl('exhale'),
      chime: howl('chime'),
      tense: howl('tense'),
      release: howl('release'),
    };
    context.addEventListener('statechange', () => this.#stateChanged(), { signal: this.#closing.signal });
    this.#timer = setInterval(() => this.#queue?.settle(), settleEvery);
    void this.wake();
  }

  async wake(): Promise<void> {
    const resumed = this.#context.resume().catch(() => this.#stateChanged());
    this.#loading ??= this.#load().finally(() => {
      this.#loading = null;
    });
    await Promise.race([
      Promise.all([resumed, this.#loading]),
      new Promise((resolve) => setTimeout(resolve, patience)),
    ]);
  }

  plan(cues: readonly Cue[]): void {
    this.#planned = cues;
    this.#queue?.plan(cues);
  }

  level(volume: number, muted: boolean): void {
    const { gain } = Howler.masterGain;
    gain.cancelScheduledValues(this.#context.currentTime);
    gain.setTargetAtTime(muted ? 0 : volume, this.#context.currentTime, ramp);
  }

  fade(over: Milliseconds): void {
    if (this.#isFaded) return;
    this.#isFaded = true;
    this.#fader.to(0, over / 1000);
  }

  comeBack(): void {
    if (!this.#isFaded) return;
    this.#isFaded = false;
    this.#fader.to(1, comingBack);
  }

  play(sound: Sound): void {
    this.#howls[sound].play();
  }

  state(): SoundState {
    if (this.#failed || this.#context.state === 'closed') return 'failed';
    return this.#queue !== null && this.#context.state === 'running' ? 'ready' : 'asleep';
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    if (this.#closing.signal.aborted) return;
    clearInterval(this.#timer);
    this.#closing.abort();
    this.#listeners.clear();
    this.#queue?.clear();
    for (const howl of Object.values(this.#howls)) howl.unload();
    closeAudioContext();
  }

  async #load(): Promise<void> {
    if (this.#queue !== null) return;
    try {
      for (const howl of Object.values(this.#howls)) if (howl.state() === 'unloaded') howl.load();
      const buffers = await loadSounds(this.#context);
      if (this.#closing.signal.aborted) return;
      this.#queue = new CueQueue({ context: this.#context, out: this.#fader.node, buffers, now: this.#now });
      this.#queue.plan(this.#planned);
      this.#failed = false;
    } catch (cause) {
      console.error('The sounds could not be loaded.', cause);
      this.#failed = true;
    }
    this.#stateChanged();
  }

  #stateChanged(): void {
    this.#queue?.settle();
    for (const listener of [...this.#listeners]) listener();
  }
}
