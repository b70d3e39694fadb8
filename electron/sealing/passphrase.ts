import { randomBytes, scrypt } from 'node:crypto';
import { z } from 'zod';

/** How much work a guess costs: scrypt's three numbers, such that scrypt takes them. */
export const scryptCost = z
  .object({
    // Bounded, so that a forged file can't make the program work for hours or take all memory.
    N: z
      .int()
      .min(2)
      .max(2 ** 20)
      .refine((work) => Number.isInteger(Math.log2(work)), 'expected a power of two'),
    r: z.int().min(1).max(16),
    p: z.int().min(1).max(4),
  })
  .refine(({ N, r }) => N < 2 ** (16 * r) && N * r <= 2 ** 22, 'expected what scrypt takes, and no more than 512 MiB')
  .readonly();

/** See `scryptCost`. */
export type ScryptCost = z.infer<typeof scryptCost>;

/** 128 MiB and about 0.4 s a guess. @source OWASP Password Storage Cheat Sheet, scrypt: N=2^17, r=8, p=1 */
export const usualCost: ScryptCost = { N: 2 ** 17, r: 8, p: 1 };

const saltLength = 16;

export function newSalt(): Uint8Array {
  return randomBytes(saltLength);
}

/** The key that a passphrase stands for, 32 bytes. The same letters give the same key however a keyboard composes them. */
export function keyFrom(passphrase: string, salt: Uint8Array, cost: ScryptCost): Promise<Uint8Array> {
  // scrypt needs 128 r (N + p + 2) bytes; Node's own bound is too small for that.
  const maxmem = 256 * cost.r * (cost.N + cost.p + 2);
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFKC'), salt, 32, { ...cost, maxmem }, (error, key) => {
      if (error === null) resolve(key);
      else reject(error);
    });
  });
}
