import fc from 'fast-check';
import { expect, test } from 'vitest';
import { after, between, instant, later } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';

test.each([Number.NaN, Number.POSITIVE_INFINITY])('%s is no instant', (value) => {
  expect(() => instant(value)).toThrow(RangeError);
});

test('the span between two instants leads from the one to the other', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer(), (one, other) => {
      const [from, to] = [instant(one), instant(other)];
      expect(after(from, between(from, to))).toBe(to);
      expect(between(to, from)).toBe(milliseconds(0 - between(from, to)) || 0);
      expect(later(from, to)).toBe(Math.max(one, other));
    }),
  );
});
