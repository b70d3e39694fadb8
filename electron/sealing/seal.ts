import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { type DataKey, type KeyRing, keyIn } from './key-ring';

/*
 * A sealed file: `BRS1`, the id of its key (4 bytes), its sequence (8 bytes, big endian), a nonce (12 bytes), the content
 * under AES-256-GCM, the tag (16 bytes). What the file is called and the first sixteen bytes are bound by the tag, so that
 * one file can't stand in for another, nor claim another sequence.
 */
const magic = Buffer.from('BRS1');
const headLength = 16;
const nonceLength = 12;
const tagLength = 16;

/** Bytes whose seal is broken, made with another key, or that belong elsewhere. */
export class BrokenSeal extends Error {
  override readonly name = 'BrokenSeal';
  /** True when it was sealed with a key that is not here: then nothing tells that it is damaged. */
  readonly isForeign: boolean;

  constructor(message: string, more: { readonly cause?: unknown; readonly isForeign?: boolean } = {}) {
    super(message, 'cause' in more ? { cause: more.cause } : undefined);
    this.isForeign = more.isForeign ?? false;
  }
}

/** What a seal says of itself, before anything is known to be true. */
export interface SealHead {
  readonly keyId: string;
  readonly seq: number;
}

/** A file whose seal held. */
export interface Unsealed extends SealHead {
  readonly plain: Uint8Array;
}

/** What is bound to the content: whose file it is, and which of its versions, counted from 1. */
export interface Bond {
  readonly about: string;
  readonly seq: number;
}

/** How many bytes a seal adds. */
export const sealCost: number = headLength + nonceLength + tagLength;

function headOf(key: DataKey, seq: number): Buffer {
  const head = Buffer.alloc(headLength);
  magic.copy(head, 0);
  head.write(key.id, 4, 'hex');
  head.writeBigUInt64BE(BigInt(seq), 8);
  return head;
}

function bound(about: string, head: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`${about}\0`), head]);
}

/** Seals bytes under a key. */
export function seal(key: DataKey, { about, seq }: Bond, plain: Uint8Array): Uint8Array {
  const head = headOf(key, seq);
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', key.bytes, nonce, { authTagLength: tagLength });
  cipher.setAAD(bound(about, head));
  return Buffer.concat([head, nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** What the seal of some bytes claims; null when they carry none. */
export function sealHead(bytes: Uint8Array): SealHead | null {
  if (bytes.length < headLength) return null;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, headLength);
  if (!head.subarray(0, 4).equals(magic)) return null;
  return { keyId: head.toString('hex', 4, 8), seq: Number(head.readBigUInt64BE(8)) };
}

/** Opens what `seal` has made for the same file. Throws a BrokenSeal on anything else. */
export function unseal(ring: KeyRing, about: string, bytes: Uint8Array): Unsealed {
  const claim = sealHead(bytes);
  if (claim === null || bytes.length < sealCost) throw new BrokenSeal('expected sealed bytes');
  const key = keyIn(ring, claim.keyId);
  if (key === undefined) throw new BrokenSeal('sealed with another key', { isForeign: true });
  const end = bytes.length - tagLength;
  const nonce = bytes.subarray(headLength, headLength + nonceLength);
  try {
    const decipher = createDecipheriv('aes-256-gcm', key.bytes, nonce, { authTagLength: tagLength });
    decipher.setAAD(bound(about, bytes.subarray(0, headLength)));
    decipher.setAuthTag(bytes.subarray(end));
    const plain = Buffer.concat([decipher.update(bytes.subarray(headLength + nonceLength, end)), decipher.final()]);
    return { ...claim, plain };
  } catch (error) {
    throw new BrokenSeal('the seal is broken', { cause: error });
  }
}
