import { ed25519 } from '@noble/curves/ed25519.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { contentHash, textHash } from '#core/library/content-hash';
import type { ChainEntry, Seal } from './chain-entry';

/** `prev` of the first link, and the head of a chain without any. */
export const noLink = '0'.repeat(64);

/** The end of a chain, where the next link is put. */
export interface ChainEnd {
  readonly seq: number;
  readonly head: string;
}

/** What is sealed: the text, and what it is of. */
export type Sealing = Pick<Seal, 'at' | 'session' | 'sealedFor' | 'event' | 'text'>;

/** The key that belongs to 32 secret bytes (hex). */
export function publicKeyOf(secretKey: string): string {
  return bytesToHex(ed25519.getPublicKey(hexToBytes(secretKey)));
}

/** Signs a hash (hex). */
export function signHash(hash: string, secretKey: string): string {
  return bytesToHex(ed25519.sign(hexToBytes(hash), hexToBytes(secretKey)));
}

/** Whether a signature of a hash is by the owner of a key, by the strict rules of RFC 8032. All hex; false for what is none. */
export function isSignedBy(hash: string, signature: string, publicKey: string): boolean {
  try {
    return ed25519.verify(hexToBytes(signature), hexToBytes(hash), hexToBytes(publicKey), { zip215: false });
  } catch {
    return false;
  }
}

/** What the hash of a link is made of. */
export interface LinkFields extends Omit<ChainEntry, 'hash' | 'signature' | 'at'> {
  readonly at: number;
}

/** The hash of a link. */
export function linkHash({ seq, at, session, sealedFor, event, content, prev }: LinkFields): string {
  return contentHash({ seq, at, session, sealedFor, event, content, prev });
}

/** The next link of a chain. */
export function nextSeal({ seq, head }: ChainEnd, { text, ...what }: Sealing, secretKey: string): Seal {
  const link = { ...what, seq: seq + 1, content: textHash(text), prev: head };
  const hash = linkHash(link);
  return { ...link, hash, signature: signHash(hash, secretKey), text };
}
