import { createHash } from 'node:crypto';

/** An id that one press makes, however often it is sent, and across a crash. `place`: of several that one press makes. */
export function idOfPress(prefix: string, key: string, place = 0): string {
  const digest = createHash('sha256').update(`${prefix} ${key} ${place}`).digest('hex');
  return `${prefix}_${BigInt(`0x${digest}`).toString(36).padStart(26, '0').slice(0, 26)}`;
}
