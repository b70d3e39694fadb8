import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHeader } from '#core/packages/package-header';
import { keyFrom, newSalt, scryptCost, usualCost } from '#sealing/passphrase';

const salt = Buffer.alloc(16, 7).toString('base64');

function sealed(cost: unknown, more: object = {}): string {
  return JSON.stringify({ format: 'breathingroom', version: 1, sealed: { salt, cost, id: '0a1b2c3d', ...more } });
}

test('the cost of our own packages is read, and the folder’s own rule takes whatever a header may ask for', () => {
  expect(readHeader(sealed(usualCost))).toMatchObject({ sealed: { cost: usualCost } });
  const costs = fc.record({ N: fc.nat(22).map((power) => 2 ** power), r: fc.nat(40), p: fc.nat(10) });
  fc.assert(
    fc.property(costs, (cost) => {
      const read = readHeader(sealed(cost));
      if ('format' in read) expect(scryptCost.safeParse(cost).success).toBe(true);
      expect(['object', 'string']).toContain(typeof ('format' in read ? read.sealed : read.fault));
    }),
    { numRuns: 1000 },
  );
});

test('every cost that is let in can be paid', async () => {
  for (const N of [16, 32, 1024, 32_768]) {
    for (const r of [1, 2, 16]) {
      for (const p of [1, 4]) {
        if (N * r * p > 2 ** 18) continue;
        expect(readHeader(sealed({ N, r, p }))).toHaveProperty('format');
        expect(await keyFrom('a passphrase', newSalt(), { N, r, p })).toHaveLength(32);
      }
    }
  }
});

test.each([
  ['more memory than a laptop gives', { N: 2 ** 20, r: 16, p: 1 }, 'cost-too-high'],
  ['a billion rounds', { N: 2 ** 30, r: 1024, p: 1 }, 'cost-too-high'],
  ['hours of work', { N: 2 ** 17, r: 8, p: 1000 }, 'cost-too-high'],
  ['numbers that scrypt throws at', { N: 2 ** 16, r: 1, p: 1 }, 'not-a-package'],
  ['a number that is no power of two', { N: 1000, r: 8, p: 1 }, 'not-a-package'],
  ['no work at all', { N: 1, r: 1, p: 1 }, 'not-a-package'],
  ['a negative number', { N: -16, r: 1, p: 1 }, 'not-a-package'],
  ['a text for a number', { N: '16', r: 1, p: 1 }, 'not-a-package'],
])('a passphrase that asks for %s is not tried', (_, cost, fault) => {
  expect(readHeader(sealed(cost))).toMatchObject({ fault });
});

test.each([
  ['a later version', '{"format":"breathingroom","version":5,"sealed":false,"more":true}', 'newer'],
  ['another format', '{"format":"breathing","version":1,"sealed":false}', 'not-a-package'],
  ['no version', '{"format":"breathingroom","sealed":false}', 'not-a-package'],
  ['a field too many', '{"format":"breathingroom","version":1,"sealed":false,"by":"Robin"}', 'not-a-package'],
  ['sealed without a seal', '{"format":"breathingroom","version":1,"sealed":true}', 'not-a-package'],
  ['a short salt', sealed(usualCost, { salt: 'AAAA' }), 'not-a-package'],
  ['a salt with bits that nobody reads', sealed(usualCost, { salt: salt.replace('w==', 'x==') }), 'not-a-package'],
  ['a long id', sealed(usualCost, { id: '0a1b2c3d4e' }), 'not-a-package'],
  ['a list', '[]', 'not-a-package'],
  ['an empty line', '', 'not-a-package'],
  ['a zip', 'PK\u0003\u0004', 'not-a-package'],
])('a first line with %s is no header of ours', (_, line, fault) => {
  expect(readHeader(line)).toMatchObject({ fault });
});
