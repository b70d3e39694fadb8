import type { Sound, SoundPlan } from '#core/cues/cue';
import type { Instant } from '#core/time/instant';
import type { Milliseconds } from '#core/time/milliseconds';
import type { VoiceChoice } from './line-speaker';
import type { OutputUse } from './output-choice';
import type { ReadMedia } from './recordings';
import type { SoundLevels } from './sound-graph';

/** `asleep`: still loading, or the browser waits for a click before it lets the page sound. `failed`: no sound here. */
export type SoundState = 'asleep' | 'ready' | 'failed';

/**
 * What isn't as it was wished, while all the rest sounds. `track-unplayable`: the recording of this part can't be read or
 * played here. `output-refused`: the chosen output is not there, and the machine's own is used.
 */
export type SoundTrouble = 'track-unplayable' | 'output-refused';

/** The sound of a window. Nothing here throws: what goes wrong is told by the state and the troubles. */
export interface SoundPlayer {
  /** To be called from a click or a key: gets sound going where it sleeps or failed. */
  wake(): Promise<void>;
  /**
   * Replaces all that is still to come; cues should reach at least 90 s ahead, and lines as far back as one takes to say.
   * What rings already rings out.
   */
  plan(plan: SoundPlan): void;
  levels(levels: SoundLevels): void;
  /** How the bytes of a recording are had. */
  setMedia(read: ReadMedia): void;
  /** Which voice reads lines. */
  setVoice(choice: VoiceChoice): void;
  /** Sends sound to the output of this name; null: where the machine sends it. */
  output(label: string | null): Promise<OutputUse>;
  /** Lets all fade to silence over a time; nothing is heard from then on, however loud, until it comes back. */
  fade(over: Milliseconds): void;
  /** All sounds as loud as before the fade. */
  comeBack(): void;
  /** Sounds at once, for a sound check. */
  play(sound: Sound): void;
  /** A click that is heard at an instant which is at most some seconds off: for setting the delay. */
  tick(at: Instant): void;
  /** The loudness of what is being sent now, dBFS; -Infinity where that is silence. */
  meter(): number;
  state(): SoundState;
  /** The same list until it changes. */
  troubles(): readonly SoundTrouble[];
  /** Calls the listener after each change of the state or the troubles, until the returned function is called. */
  subscribe(listener: () => void): () => void;
  close(): void;
}
