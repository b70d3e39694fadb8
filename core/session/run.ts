import type { Adaptation } from '#core/curriculum/adaptation';
import type { PictureRef } from '#core/curriculum/class-plan';
import type { BreathTurn } from '#core/curriculum/led-part';
import type { Squeeze } from '#core/curriculum/part-at-length';
import type { Instant } from '#core/time/instant';
import type { Milliseconds } from '#core/time/milliseconds';
import type { Screen } from './event';

/** Whether the class waits, runs, rests or is over. */
export type Playback = 'stop' | 'armed' | 'play' | 'pause' | 'finished';

/** Why a part stood still. `sleep`: the laptop slept and the facilitator said that the class rested too. */
export type StopReason = 'pause' | 'distress' | 'sleep';

/** A time in which a part stood still. */
export interface Stop {
  readonly from: Instant;
  readonly to: Instant;
  readonly why: StopReason;
}

/** One part that was run, as it really went. A part that was entered twice has two records. */
export interface PartRun {
  readonly part: string;
  readonly startedAt: Instant;
  readonly endedAt: Instant;
  /** When it stood still, in order. */
  readonly stops: readonly Stop[];
  /** Time added by hand, milliseconds, negative when taken away. */
  readonly added: Milliseconds;
  /** The length that it was given by the plan or by a fit, milliseconds. */
  readonly length: Milliseconds;
  /** `here`: on this laptop. `elsewhere`: the class was continued from a run sheet, and these are the times of the plan. */
  readonly held: 'here' | 'elsewhere';
}

/** How a part is led otherwise than planned. */
export interface Adapted {
  readonly to: Adaptation;
  /** Where the running part turned from one breath to another; null where it is led like this from its beginning. */
  readonly turn: BreathTurn | null;
}

/** A sleep of the laptop in the running class: was the class going on, or did it rest? */
export interface SleepQuestion {
  /** The event that tells of the sleep. */
  readonly event: string;
  readonly span: Milliseconds;
  /** When the laptop woke. */
  readonly until: Instant;
}

/**
 * A class being held, as anchors: everything that changes by itself with time is derived from these by reading.ts,
 * so that windows can compute their own digits and nothing needs to be sent while nobody presses a key.
 */
export interface Run {
  readonly playback: Playback;
  /** The part that is loaded, running or paused; null before the first and after the end. */
  readonly part: string | null;
  readonly partStartedAt: Instant | null;
  readonly pausedAt: Instant | null;
  /** True while the distress path is open: the class rests (`playback` is `pause`), and the wall shows a calm scene. */
  readonly inDistress: boolean;
  /** Time of the current part that isn't active time, milliseconds: stops that are over, and breaths begun again after them. */
  readonly paused: Milliseconds;
  /** The stops of the current part that are over. */
  readonly stops: readonly Stop[];
  readonly added: Milliseconds;
  /** When the class really began, and against which planned moment; null before. */
  readonly began: { readonly at: Instant; readonly planned: Instant } | null;
  readonly endedAt: Instant | null;
  readonly done: readonly PartRun[];
  /** Parts whose length a fit has changed. */
  readonly fitted: Readonly<Record<string, readonly Squeeze[]>>;
  /** Parts that a fit has left out. */
  readonly dropped: readonly string[];
  readonly screen: Screen;
  /** The picture that the wall was told to show; null where it shows none. */
  readonly picture: PictureRef | null;
  /** The line at the foot of the wall; empty where there is none. */
  readonly message: string;
  /** How parts are led otherwise than planned, the newest of each. */
  readonly adapted: Readonly<Record<string, Adapted>>;
  /** The newest sleep that nobody has spoken of yet. */
  readonly slept: SleepQuestion | null;
  /** Things the facilitator should be told once. */
  readonly flags: readonly ('clock-changed' | 'slept' | 'closed-late' | 'continued')[];
}
