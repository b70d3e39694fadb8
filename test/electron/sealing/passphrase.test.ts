import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyFrom, newSalt, scryptCost, usualCost } from '#sealing/passphrase';

test('every cost that is let in is one that scrypt takes', async () => {
  const cost = fc.record({
    N: fc.integer({ min: 0, max: 4096 }),
    r: fc.integer({ min: 0, max: 20 }),
    p: fc.integer({ min: 0, max: 6 }),
  });
  const property = fc.asyncProperty(cost, async (tried) => {
    const read = scryptCost.safeParse(tried);
    if (read.success) expect(await keyFrom('x', newSalt(), read.data)).toHaveLength(32);
  });
  await expect(
    fc.assert(property, { numRuns: 300, examples: [[{ N: 2, r: 8, p: 1 }], [{ N: 4096, r: 16, p: 4 }]] }),
  ).resolves.toBeUndefined();
  expect(scryptCost.safeParse(usualCost).success).toBe(true);
  expect(scryptCost.safeParse({ ...usualCost, N: 2 ** 21 }).success).toBe(false);
  expect(scryptCost.safeParse({ ...usualCost, N: 2 ** 17 + 1 }).success).toBe(false);
});
