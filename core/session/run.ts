import type { Instant } from '#core/time/instant';
import type { Milliseconds } from '#core/time/milliseconds';
import type { Screen } from './event';

/** Whether the class waits, runs, rests or is over. */
export type Playback = 'stop' | 'armed' | 'play' | 'pause' | 'finished';

/** One part that was run, as it really went. A part that was entered twice has two records. */
export interface PartRun {
  readonly part: string;
  readonly startedAt: Instant;
  readonly endedAt: Instant;
  /** Time spent paused in it, milliseconds, 0 or more. */
  readonly paused: Milliseconds;
  /** Time added by hand, milliseconds, negative when taken away. */
  readonly added: Milliseconds;
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
  readonly paused: Milliseconds;
  readonly added: Milliseconds;
  /** When the class really began, and against which planned moment; null before. */
  readonly began: { readonly at: Instant; readonly planned: Instant } | null;
  readonly endedAt: Instant | null;
  readonly done: readonly PartRun[];
  readonly screen: Screen;
  /** Things the facilitator should be told once. */
  readonly flags: readonly ('clock-changed' | 'slept' | 'closed-late')[];
}
