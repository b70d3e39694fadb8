import type { Pattern } from '#core/breathing/pattern';
import type { Milliseconds } from '#core/time/milliseconds';

/** What a part is; the wall chooses its scene by it. */
export type PartKind = 'welcome' | 'check-in' | 'talk' | 'breathing' | 'activity' | 'guided' | 'plan' | 'closing';

/** One line said and shown at a time counted from the start of its part. */
export interface TimedLine {
  readonly at: Milliseconds;
  readonly text: string;
}

/** A shorter form of what a part says: fewer lines and steps, each whole. A breath needs none: it is led in whole cycles. */
export interface PartVersion {
  /** The length for which it was written, milliseconds, above 0 and below the part's own. */
  readonly duration: Milliseconds;
  readonly lines?: readonly TimedLine[] | undefined;
  readonly steps?: readonly TimedLine[] | undefined;
}

/** Breathing that a part leads: the pattern in the middle of the wall and its quiet partner without holds. */
export interface BreathingGuide {
  readonly pattern: Pattern;
  readonly partner?: Pattern | undefined;
  /** Time to settle before the first inhale, milliseconds, 0 or more. */
  readonly leadIn: Milliseconds;
}

/** One part of a class. `prompt`, `choice`, `lines`, `steps` and `homePractice` are public: the room sees them. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly kind: PartKind;
  /** Planned length, milliseconds, above 0. */
  readonly duration: Milliseconds;
  /** The shortest and the longest length that still do what the part is for, milliseconds; left out: it keeps its length. */
  readonly least?: Milliseconds | undefined;
  readonly most?: Milliseconds | undefined;
  /** True: the class makes sense without it. */
  readonly mayDrop?: boolean | undefined;
  /** 1 is kept to the last, 5 goes first; left out: 3. */
  readonly priority?: number | undefined;
  /** Shorter forms of the content. */
  readonly versions?: readonly PartVersion[] | undefined;
  /** True where people practise; at least 20 % of a class is practice. */
  readonly practice: boolean;
  readonly prompt: string;
  readonly choice?: string | undefined;
  /** What only the facilitator sees. */
  readonly notes: readonly string[];
  readonly breathing?: BreathingGuide | undefined;
  readonly lines?: readonly TimedLine[] | undefined;
  readonly steps?: readonly TimedLine[] | undefined;
  readonly homePractice?: readonly string[] | undefined;
  /** Where the content comes from, for parts that state a fact. */
  readonly source?: string | undefined;
}

/** A class: an ordered agenda of parts. */
export interface ClassPlan {
  readonly id: string;
  /** Version of the content, 1 or more, so that a record can say which text the room heard. */
  readonly version: number;
  /** BCP 47 language tag. */
  readonly language: string;
  readonly title: string;
  readonly about: string;
  readonly licence: string;
  /** How long the class is said to last, milliseconds, above 0; the parts add up to it. Left out, any sum will do. */
  readonly length?: Milliseconds | undefined;
  readonly parts: readonly Part[];
}
