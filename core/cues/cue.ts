import type { Instant } from '#core/time/instant';

/** The sounds that ship with the program. */
export type Sound = 'bell' | 'inhale' | 'exhale' | 'chime';

/** A sound that is due. The id is the same however often the plan is made, so that no cue is heard twice. */
export interface Cue {
  readonly id: string;
  readonly sound: Sound;
  /** Session time at which the sound begins. */
  readonly at: Instant;
}
