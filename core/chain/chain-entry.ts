import type { Instant } from '#core/time/instant';

/** Why a session is sealed. */
export const sealReasons = ['sign', 'co-sign', 'amend'] as const;

/** One of these. */
export type SealedFor = (typeof sealReasons)[number];

/** One link of the chain of everything that was signed on this laptop. */
export interface ChainEntry {
  /** 1 for the first link, then one more each time, without a gap. */
  readonly seq: number;
  readonly at: Instant;
  readonly session: string;
  readonly sealedFor: SealedFor;
  /** Id of the event that was signed. */
  readonly event: string;
  /** SHA-256 of the session as it stood with that event, hex. */
  readonly content: string;
  /** `hash` of the link before; of the first one, 64 zeros. */
  readonly prev: string;
  /** SHA-256 of all fields above, hex. */
  readonly hash: string;
  /** Ed25519 signature of the bytes of `hash`, hex. */
  readonly signature: string;
}

/** A link as the session that it seals keeps it, with what was signed, so that no later version of the program reads it otherwise. */
export interface Seal extends ChainEntry {
  /** What was signed, JSON; `content` is its hash. */
  readonly text: string;
}
