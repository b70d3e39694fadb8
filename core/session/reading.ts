import type { Instant } from '#core/time/instant';
import type { Milliseconds } from '#core/time/milliseconds';
import type { Playback } from './run';

/** How urgent the current part is. The wall never shows it. */
export type Urgency = 'default' | 'warning' | 'danger' | 'overtime';

/** What a clock face needs at one instant. */
export interface Reading {
  readonly playback: Playback;
  readonly part: string | null;
  readonly next: string | null;
  /** Active time in the part, pauses excluded. */
  readonly elapsed: Milliseconds | null;
  /** Time left in the part; negative in overtime. */
  readonly remaining: Milliseconds | null;
  readonly urgency: Urgency | null;
  /** When the current part will end if it keeps its length. */
  readonly expectedFinish: Instant | null;
  /** Positive: behind the plan. Negative: ahead. Unspent time of the running part doesn't count until it is left. */
  readonly overUnder: Milliseconds;
  /** The same against the actual start of the class. */
  readonly overUnderRelative: Milliseconds;
  readonly plannedEnd: Instant | null;
  readonly projectedEnd: Instant | null;
  readonly projectedStart: Readonly<Record<string, Instant>>;
}
