import { randomBytes } from 'node:crypto';

/** A key that seals files. Its id is no secret: it tells which key a file wants. */
export interface DataKey {
  /** Eight hexadecimal digits. */
  readonly id: string;
  /** 32 bytes. */
  readonly bytes: Uint8Array;
}

/** The keys that an open data folder is read with. */
export interface KeyRing {
  /** What is written from now on is sealed with this one. */
  readonly current: DataKey;
  /** Every key that may still be needed for reading, the current one included. */
  readonly all: readonly DataKey[];
  /** True only while files from before the time of keys are being sealed: then files without a seal are read too. */
  readonly acceptsPlain: boolean;
}

export function newDataKey(): DataKey {
  return { id: randomBytes(4).toString('hex'), bytes: randomBytes(32) };
}

/** A ring of one key. */
export function ringOf(key: DataKey): KeyRing {
  return { current: key, all: [key], acceptsPlain: false };
}

export function keyIn(ring: KeyRing, id: string): DataKey | undefined {
  return ring.all.find((key) => key.id === id);
}

/** Overwrites the keys in memory: what was read with them can't be read again without unlocking. */
export function wipe(ring: KeyRing): void {
  for (const key of ring.all) key.bytes.fill(0);
}
