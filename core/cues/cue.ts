import type { Ambience } from '#core/curriculum/class-plan';
import type { Instant } from '#core/time/instant';
import type { Milliseconds } from '#core/time/milliseconds';

/** The sounds that ship with the program and begin at a moment. */
export const sounds = ['bell', 'inhale', 'exhale', 'chime', 'tense', 'release'] as const;

/** One of these. */
export type Sound = (typeof sounds)[number];

/** A sound that is due. The id is the same however often the plan is made, so that no cue is heard twice. */
export interface Cue {
  readonly id: string;
  readonly sound: Sound;
  /** Session time at which the sound begins. */
  readonly at: Instant;
  /** How loud against its file, above 0 and up to 1; left out: 1. */
  readonly level?: number | undefined;
}

/** A recording on session time. */
export interface Track {
  /** The same for one playing of it, however often the plan is made. */
  readonly id: string;
  readonly media: string;
  /** The instant at which its first sample is heard; what is past of it by now is left out. */
  readonly from: Instant;
  readonly length: Milliseconds;
}

/** A line that is spoken by a voice of the machine. */
export interface SpokenLine {
  readonly id: string;
  readonly text: string;
  /** BCP 47 language tag. */
  readonly language: string;
  readonly at: Instant;
}

/** All that is to be heard of a class as it stands. */
export interface SoundPlan {
  readonly cues: readonly Cue[];
  readonly ambience: Ambience | null;
  readonly track: Track | null;
  readonly lines: readonly SpokenLine[];
}
