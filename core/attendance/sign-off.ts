import type { Instant } from '#core/time/instant';

/** The facilitator's attestation; from here on the session is locked. */
export interface SignOff {
  readonly by: string;
  readonly credential: string;
  readonly statement: string;
  readonly at: Instant;
}
