import { randomBytes } from 'node:crypto';
import type { Ids } from '#core/ports/ids';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

function base32(value: bigint, length: number): string {
  let rest = value;
  let text = '';
  for (let place = 0; place < length; place += 1) {
    text = `${alphabet[Number(rest % 32n)]}${text}`;
    rest /= 32n;
  }
  return text;
}

/** Ids as the ULID draft has them: 48 bits of time, 80 of chance, in Crockford's alphabet. */
export function randomIds(): Ids {
  return {
    next: (prefix) => {
      const chance = BigInt(`0x${randomBytes(10).toString('hex')}`);
      return `${prefix}_${base32(BigInt(Date.now()), 10)}${base32(chance, 16)}`;
    },
  };
}
