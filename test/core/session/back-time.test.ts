import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backTimes } from '#core/session/back-time';
import { instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';

test.each([
  ['nothing', [], []],
  ['one part', [5], [95]],
  ['parts', [10, 0, 5], [85, 95, 95]],
  ['more than there is', [80, 40], [-20, 60]],
])('the latest starts of %s', (_, durations, expected) => {
  expect(backTimes(durations.map(milliseconds), instant(100))).toEqual(expected);
});

test('a class that starts each part at its latest ends on time', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(3_600_000), { minLength: 1 }), fc.nat(), (lengths, end) => {
      const starts = backTimes(lengths.map(milliseconds), instant(end));
      const ends = starts.map((start, index) => start + (lengths[index] ?? 0));
      expect(ends).toEqual([...starts.slice(1), end]);
    }),
  );
});
