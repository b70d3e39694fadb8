import { expect, test } from 'vitest';
import { batchSums } from '#features/billing/batch-sums';

test('what is asked, paid and open is summed to the cent, and what was taken back counts for nothing', () => {
  const items = [
    { state: 'sent', asked: 4500, paid: 0 },
    { state: 'accepted', asked: 9000, paid: 1000 },
    { state: 'paid', asked: 4500, paid: 4050 },
    { state: 'denied', asked: 4500, paid: 0 },
    { state: 'void', asked: 4500, paid: 100 },
  ] as const;
  const sums = batchSums(items, 'claim');
  expect(sums).toEqual({
    asked: 22_500,
    paid: 5050,
    open: 12_500,
    states: [
      { state: 'sent', count: 1 },
      { state: 'accepted', count: 1 },
      { state: 'denied', count: 1 },
      { state: 'paid', count: 1 },
      { state: 'void', count: 1 },
    ],
  });
  // What a participant has not paid yet is open; what a payer took off is not.
  expect(batchSums(items, 'superbill').open).toBe(12_950);
});
