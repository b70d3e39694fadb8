import { Howl, Howler } from 'howler';
import type { Sound, SoundPlan } from '#core/cues/cue';
import { after, type Instant } from '#core/time/instant';
import { type Milliseconds, milliseconds } from '#core/time/milliseconds';
import { AmbienceBeds } from './ambience-beds';
import { contextTimeOf, readAnchor } from './audio-anchor';
import { closeAudioContext, openAudioContext } from './audio-context';
import { CueQueue } from './cue-queue';
import { Ducking } from './ducking';
import { LineSpeaker, type VoiceChoice } from './line-speaker';
import { loadSounds } from './load-sounds';
import { OutputChoice, type OutputUse } from './output-choice';
import type { ReadMedia } from './recordings';
import { silentPlayer } from './silent-player';
import { soundFiles } from './sound-files';
import { SoundGraph, type SoundLevels } from './sound-graph';
import type { SoundPlayer, SoundState, SoundTrouble } from './sound-player';
import { tickSamples } from './tick';
import { TrackPlayer } from './track-player';
import { Troubles } from './troubles';
import { startVoice } from './voice';
import { Wakefulness } from './wakefulness';

/** How often all that is planned is held against the clock, milliseconds. */
const settleEvery = 250;
/** A browser that waits for a click leaves a resume unanswered; the caller isn't kept longer than this, milliseconds. */
const patience = 1000;
/** Sound comes back within this time, seconds: at once to the ear, and without a click. */
const comingBack = 0.05;
/** What rings when a window has no more use for sound is gone within this time, seconds. */
const goingAway = 0.5;

/** Opens the sound of this window; `now` is session time. */
export function openSound(now: () => Instant): SoundPlayer {
  try {
    return new Player(openAudioContext(), now);
  } catch (cause) {
    console.error('No sound on this machine.', cause);
    return silentPlayer;
  }
}

class Player implements SoundPlayer {
  readonly #context: AudioContext;
  readonly #now: () => Instant;
  readonly #howls: Readonly<Record<Sound, Howl>>;
  readonly #graph: SoundGraph;
  readonly #ducking: Ducking;
  readonly #beds: AmbienceBeds;
  readonly #track: TrackPlayer;
  readonly #speaker: LineSpeaker;
  readonly #output: OutputChoice;
  readonly #wakefulness: Wakefulness;
  readonly #troubles = new Troubles(() => this.#tell());
  readonly #listeners = new Set<() => void>();
  readonly #closing = new AbortController();
  readonly #timer: ReturnType<typeof setInterval>;
  #queue: CueQueue | null = null;
  #loading: Promise<void> | null = null;
  #planned: SoundPlan = { cues: [], ambience: null, track: null, lines: [] };
  #levels: SoundLevels = { volume: 1, muted: false, bells: 1, ambience: 1, delay: 0 };
  #failed = false;
  #isFaded = false;

  constructor(context: AudioContext, now: () => Instant) {
    this.#context = context;
    this.#now = now;
    this.#graph = new SoundGraph(Howler.masterGain);
    this.#ducking = new Ducking(this.#graph.duck);
    this.#beds = new AmbienceBeds(this.#graph.ambience);
    this.#track = new TrackPlayer({
      context,
      out: this.#graph.voices,
      now,
      onTrouble: (isTrouble) => this.#troubles.set('track-unplayable', isTrouble),
    });
    this.#speaker = new LineSpeaker({ context, now, onChange: () => this.#duck() });
    this.#output = new OutputChoice(context, (use) => this.#troubles.set('output-refused', use === 'refused'));
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
    this.#wakefulness = new Wakefulness(context, () => this.#stateChanged());
    this.#timer = setInterval(() => this.#settle(), settleEvery);
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

  plan(plan: SoundPlan): void {
    this.#planned = plan;
    this.#queue?.plan(plan.cues);
    this.#beds.play(plan.ambience);
    this.#track.plan(plan.track);
    this.#speaker.plan(plan.lines);
    this.#duck();
  }

  levels(levels: SoundLevels): void {
    this.#levels = levels;
    this.#graph.set(levels);
    for (const sound of ['bell', 'chime'] as const) this.#howls[sound].volume(levels.bells);
    const delay = milliseconds(levels.delay);
    this.#queue?.early(delay);
    this.#track.early(delay);
    this.#levelVoice();
  }

  setMedia(read: ReadMedia): void {
    this.#track.use(read);
  }

  setVoice(choice: VoiceChoice): void {
    this.#speaker.use(choice);
  }

  output(label: string | null): Promise<OutputUse> {
    return this.#output.use(label);
  }

  fade(over: Milliseconds): void {
    if (this.#isFaded) return;
    this.#isFaded = true;
    this.#graph.fader.to(0, over / 1000);
    this.#levelVoice();
  }

  comeBack(): void {
    if (!this.#isFaded) return;
    this.#isFaded = false;
    this.#graph.fader.to(1, comingBack);
    this.#levelVoice();
  }

  play(sound: Sound): void {
    this.#howls[sound].play();
  }

  tick(at: Instant): void {
    const anchor = readAnchor(this.#context, this.#now);
    if (anchor === null) return;
    const when = contextTimeOf(anchor, after(at, milliseconds(-this.#levels.delay)));
    startVoice({ out: this.#graph.tones, buffer: tickSamples(this.#context), when: Math.max(0, when) });
  }

  meter(): number {
    return this.#graph.meter.read();
  }

  state(): SoundState {
    if (this.#failed || this.#context.state === 'closed') return 'failed';
    return this.#queue !== null && this.#context.state === 'running' ? 'ready' : 'asleep';
  }

  troubles(): readonly SoundTrouble[] {
    return this.#troubles.all();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    if (this.#closing.signal.aborted) return;
    this.#closing.abort();
    this.#listeners.clear();
    clearInterval(this.#timer);
    this.#wakefulness.close();
    this.#output.close();
    this.#queue?.clear();
    this.#speaker.hush();
    this.#track.close();
    this.#graph.fader.to(0, goingAway);
    setTimeout(() => {
      this.#beds.close();
      this.#graph.close();
      for (const howl of Object.values(this.#howls)) howl.unload();
      closeAudioContext();
    }, 2000 * goingAway);
  }

  async #load(): Promise<void> {
    if (this.#queue !== null) return;
    try {
      for (const howl of Object.values(this.#howls)) if (howl.state() === 'unloaded') howl.load();
      const buffers = await loadSounds(this.#context);
      if (this.#closing.signal.aborted) return;
      const { bells, tones } = this.#graph;
      const outs = (sound: Sound): AudioNode => (sound === 'bell' || sound === 'chime' ? bells : tones);
      this.#queue = new CueQueue({ context: this.#context, outs, buffers, now: this.#now });
      this.#queue.early(milliseconds(this.#levels.delay));
      this.#queue.plan(this.#planned.cues);
      this.#failed = false;
    } catch (cause) {
      console.error('The sounds could not be loaded.', cause);
      this.#failed = true;
    }
    this.#stateChanged();
  }

  #settle(): void {
    this.#queue?.settle();
    this.#track.settle();
    this.#speaker.settle();
    this.#beds.settle();
    this.#duck();
  }

  #duck(): void {
    this.#ducking.follow([this.#track.span(), this.#speaker.span()].filter((span) => span !== null));
  }

  /** The machine's voices go round the graph: they are as loud as it lets them be. */
  #levelVoice(): void {
    const { volume, muted, delay } = this.#levels;
    this.#speaker.level(muted || this.#isFaded ? 0 : volume, delay);
  }

  #stateChanged(): void {
    if (this.#closing.signal.aborted) return;
    this.#settle();
    this.#tell();
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
