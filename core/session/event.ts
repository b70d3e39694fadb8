import type { Adaptation } from '#core/curriculum/adaptation';
import type { PictureRef } from '#core/curriculum/class-plan';
import type { Instant } from '#core/time/instant';
import type { Milliseconds } from '#core/time/milliseconds';
import type { Moment } from '#core/time/moment';
import type { Came, Mark } from './mark';
import type { Signature } from './signature';

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
  /**
   * `came`: left out in old journals, where everybody who was entered walked in. `makesUp`: the meeting of their own group
   * that they miss. `holds`: what the roster says of held breaths; left out: nothing.
   */
  | {
      readonly do: 'join';
      readonly person: string;
      readonly name: string;
      readonly mark: Mark | null;
      readonly came?: Came | undefined;
      readonly makesUp?: MeetingRef | undefined;
      readonly holds?: boolean | undefined;
    }
  | { readonly do: 'mark'; readonly person: string; readonly mark: Mark }
  | { readonly do: 'unmark'; readonly person: string }
  /** Whether a person would rather breathe without holds. */
  | { readonly do: 'prefer'; readonly person: string; readonly holds: boolean }
  /** Arrival and leaving as the facilitator knows them better; null: as the clock and the marks tell. */
  | {
      readonly do: 'times';
      readonly person: string;
      readonly arrived: Instant | null;
      readonly left: Instant | null;
      readonly reason: string;
    }
  /** How many were counted in the room, staff apart; null takes the count back. */
  | { readonly do: 'head-count'; readonly people: number | null; readonly staff: number | null }
  /** A person's own signature; null takes it away. */
  | { readonly do: 'signature'; readonly person: string; readonly signature: Signature | null }
  /** A sign-in sheet was printed: which number it bears, and who stands in its rows. */
  | { readonly do: 'sheet'; readonly sheet: string; readonly rows: readonly string[] }
  /** One line each about how a person took part and to whom they were referred; home practice given, or not said (null). */
  | {
      readonly do: 'remark';
      readonly person: string;
      readonly participation: string;
      readonly referral: string;
      readonly homePractice: boolean | null;
    }
  /** The class was not held. An empty reason takes that back. */
  | { readonly do: 'cancel'; readonly reason: string }
  | {
      readonly do: 'note';
      readonly text: string;
      readonly about: 'class' | 'distress';
      readonly person?: string | undefined;
    }
  /** Why something was done, in the facilitator's words; an empty text takes the reason back. */
  | { readonly do: 'reason'; readonly event: string; readonly text: string }
  | { readonly do: 'sign'; readonly by: string; readonly credential: string; readonly statement: string }
  | { readonly do: 'co-sign'; readonly by: string; readonly credential: string; readonly statement: string }
  /** After the signature: what is said otherwise now, by whom and why. The original stays, and is shown struck through. */
  | { readonly do: 'amend'; readonly by: string; readonly reason: string; readonly change: Amendment };

/** What can be said otherwise after a session was signed. */
export type Amendment = Extract<
  Deed,
  { readonly do: 'mark' | 'unmark' | 'times' | 'head-count' | 'remark' | 'signature' | 'join' }
>;

/** A meeting of a group, by the date for which it was planned first. */
export interface MeetingRef {
  readonly group: string;
  readonly meeting: string;
}

/** One line of a session's journal: a deed, who it is in the order, and when it was done. */
export interface SessionEvent {
  readonly id: string;
  /** 1 for the first event of a session, then one more each time, without a gap. */
  readonly seq: number;
  readonly at: Moment;
  readonly deed: Deed;
}
