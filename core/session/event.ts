import type { Adaptation } from '#core/curriculum/adaptation';
import type { PictureRef } from '#core/curriculum/class-plan';
import type { Instant } from '#core/time/instant';
import type { Milliseconds } from '#core/time/milliseconds';
import type { Moment } from '#core/time/moment';
import type { Mark } from './mark';

/** What the wall is told to show: the class, a calm scene that says nothing of it, nothing, or a picture. */
export type Screen = 'scene' | 'hold' | 'blackout' | 'picture';

/** A part at the length that a fit gives it, milliseconds, with what was added by hand. */
export interface FittedPart {
  readonly part: string;
  readonly length: Milliseconds;
}

/** One thing that was done in a class. Times in it are session time (see session-time.ts). */
export type Deed =
  | { readonly do: 'load'; readonly part: string }
  /** `asOf`: it began earlier than it was pressed. Resumes a class that rests, too. */
  | { readonly do: 'start'; readonly asOf?: Instant | undefined }
  /** The class was held without this laptop for so long (active time of the plan), and goes on here. */
  | { readonly do: 'continue'; readonly from: Milliseconds }
  | { readonly do: 'pause' }
  | { readonly do: 'go'; readonly part: string }
  | { readonly do: 'restart' }
  /** The running part began at `to`, not when it was pressed; of a class that is over, its end. */
  | { readonly do: 'backdate'; readonly to: Instant }
  | { readonly do: 'add'; readonly span: Milliseconds }
  | { readonly do: 'fit'; readonly lengths: readonly FittedPart[]; readonly dropped: readonly string[] }
  | { readonly do: 'distress' }
  | { readonly do: 'end' }
  | { readonly do: 'stop' }
  | { readonly do: 'undo'; readonly event: string }
  /** `picture`: which one, where the screen is `picture`. */
  | { readonly do: 'show'; readonly screen: Screen; readonly picture?: PictureRef | undefined }
  /** One line at the foot of the wall, whatever it shows; an empty text takes it away. */
  | { readonly do: 'message'; readonly text: string }
  /** Changes how a part is led in this class: another breath, other sound. `from` is active time of the part, milliseconds. */
  | { readonly do: 'adapt'; readonly part: string; readonly to: Adaptation; readonly from: Milliseconds }
  | { readonly do: 'sleep'; readonly span: Milliseconds }
  /** What the facilitator says of a sleep: the class went on, or it rested. */
  | { readonly do: 'slept-as'; readonly event: string; readonly was: 'class' | 'pause' }
  | { readonly do: 'clock-step'; readonly by: Milliseconds }
  | { readonly do: 'close-late'; readonly endedAt: Instant }
  | { readonly do: 'heartbeat' }
  | { readonly do: 'join'; readonly person: string; readonly name: string; readonly mark: Mark | null }
  | { readonly do: 'mark'; readonly person: string; readonly mark: Mark }
  | { readonly do: 'unmark'; readonly person: string }
  /** Whether a person would rather breathe without holds. */
  | { readonly do: 'prefer'; readonly person: string; readonly holds: boolean }
  | { readonly do: 'note'; readonly text: string; readonly about: 'class' | 'distress' }
  /** Why something was done, in the facilitator's words; an empty text takes the reason back. */
  | { readonly do: 'reason'; readonly event: string; readonly text: string }
  | { readonly do: 'sign'; readonly by: string; readonly credential: string; readonly statement: string };

/** One line of a session's journal: a deed, who it is in the order, and when it was done. */
export interface SessionEvent {
  readonly id: string;
  /** 1 for the first event of a session, then one more each time, without a gap. */
  readonly seq: number;
  readonly at: Moment;
  readonly deed: Deed;
}
