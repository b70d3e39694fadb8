import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meetsFloor } from '#core/attendance/meets-floor';
import { milliseconds, minutes } from '#core/time/milliseconds';

test.each([
  ['exactly as long', minutes(60), true],
  ['a millisecond short', milliseconds(3_599_999), false],
  ['a second short', milliseconds(3_599_000), false],
  ['five minutes short', minutes(55), false],
  ['longer', minutes(75), true],
  ['not there at all', minutes(0), false],
])('a time that is %s against sixty minutes', (_, present, expected) => {
  expect(meetsFloor(present, { minutes: 60 })).toBe(expected);
});

test('whoever meets a floor was there for that many minutes to the last millisecond', () => {
  fc.assert(
    fc.property(fc.nat(20_000_000), fc.integer({ min: 1, max: 300 }), (present, floor) => {
      expect(meetsFloor(milliseconds(present), { minutes: floor })).toBe(present >= floor * 60_000);
    }),
  );
});
