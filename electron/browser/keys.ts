import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Role } from '#api/door';

/** The keys of one start of the program; none outlives it. */
export interface Keys {
  readonly facilitator: string;
  readonly projector: string;
  /** What a browser shows again, in a cookie, for the files of a page that it opened with a key. */
  readonly files: string;
}

export function newKeys(): Keys {
  const key = (): string => randomBytes(24).toString('base64url');
  return { facilitator: key(), projector: key(), files: key() };
}

/** Whether two secrets are the same, in a time that doesn't tell how much of them is. */
export function sameSecret(one: string, other: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}

/** Whose key it is; null for nobody's. */
export function roleOf(keys: Keys, key: string): Role | null {
  if (sameSecret(keys.facilitator, key)) return 'facilitator';
  return sameSecret(keys.projector, key) ? 'projector' : null;
}
