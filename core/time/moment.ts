import type { Instant } from './instant';
import type { Milliseconds } from './milliseconds';

/**
 * When something happened, told three ways, so that a stepped clock and a slept laptop can be told apart afterwards.
 * `wall` is the machine's own clock; `mono` is milliseconds on a clock that is never set, meaningful only within one `boot`.
 */
export interface Moment {
  readonly wall: Instant;
  readonly mono: Milliseconds;
  readonly boot: string;
}
