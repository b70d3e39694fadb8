import { expect, test } from 'vitest';
import { milliseconds, minutes, seconds, sum } from '#core/time/milliseconds';

test.each([
  ['seconds', seconds(1.5), 1500],
  ['no seconds', seconds(0), 0],
  ['seconds taken away', seconds(-2), -2000],
  ['minutes', minutes(0.25), 15_000],
  ['an hour', minutes(60), 3_600_000],
  ['a sum', sum([minutes(1), seconds(-30)]), 30_000],
  ['the sum of nothing', sum([]), 0],
])('%s are told in milliseconds', (_, span, expected) => {
  expect(span).toBe(expected);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('%s is no span of time', (value) => {
  expect(() => milliseconds(value)).toThrow(RangeError);
  expect(() => seconds(value)).toThrow(RangeError);
  expect(() => minutes(value)).toThrow(RangeError);
});
