import type { Instant } from '#core/time/instant';

/** A class that was not held. */
export interface Cancelled {
  /** Why, in the facilitator's words; never empty, but where it may not be told. */
  readonly reason: string;
  /** When it was said, wall time. */
  readonly at: Instant;
}
