import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareOut } from '#core/session/share-out';

test.each([
  ['by weight', 9, [1, 2], [10, 10], [3, 6]],
  ['what one has no room for the others take', 9, [1, 1, 1], [1, 10, 10], [1, 4, 4]],
  ['more than there is room', 99, [1, 1], [3, 4], [3, 4]],
  ['without weight, nothing', 9, [0, 1], [10, 4], [0, 4]],
  ['the odd one to whom it was nearest', 10, [3, 3, 1], [9, 9, 9], [4, 4, 2]],
  ['nothing', 0, [1, 1], [3, 4], [0, 0]],
  ['among nobody', 5, [], [], []],
])('an amount is shared: %s', (_, amount, weights, rooms, expected) => {
  expect(shareOut(amount, weights, rooms)).toEqual(expected);
});

test('shares are whole, within their rooms, and make up the amount as far as there is room', () => {
  const takers = fc.array(fc.record({ weight: fc.integer({ min: 1, max: 3_600_000 }), room: fc.nat(3_600_000) }));
  fc.assert(
    fc.property(fc.nat(7_200_000), takers, (amount, all) => {
      const rooms = all.map(({ room }) => room);
      const shares = shareOut(
        amount,
        all.map(({ weight }) => weight),
        rooms,
      );
      const space = rooms.reduce((total, room) => total + room, 0);
      expect(shares.reduce((total, share) => total + share, 0)).toBe(Math.min(amount, space));
      for (const [at, share] of shares.entries()) {
        expect(Number.isInteger(share) && share >= 0 && share <= (rooms[at] ?? 0)).toBe(true);
      }
    }),
  );
});
