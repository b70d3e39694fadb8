import { expect, test } from 'vitest';
import { milliseconds, minutes, seconds } from '#core/time/milliseconds';
import { clockText, lengthText, wholeMinutes } from '#features/room/clock-text';

test.each([
  [minutes(7), '7:00'],
  [milliseconds(minutes(7) - 1), '7:00'],
  [seconds(61), '1:01'],
  [milliseconds(1), '0:01'],
  [milliseconds(0), '0:00'],
  [milliseconds(-999), '0:00'],
  [milliseconds(-1000), '+0:01'],
  [seconds(-61.5), '+1:01'],
  [minutes(90), '1:30:00'],
])('a clock with %d ms left reads %s', (left, face) => {
  expect(clockText(left)).toBe(face);
});

test('a part that took any time at all took at least a minute, one that took none took none', () => {
  expect([seconds(0), seconds(4), seconds(89), seconds(91)].map(wholeMinutes)).toEqual([0, 1, 1, 2]);
});

test.each([
  [0, '0:00'],
  [59_999, '0:59'],
  [3_599_999, '59:59'],
  [3_600_000, '1:00:00'],
])('%i ms that are over lasted %s, and no second more', (span, text) => {
  expect(lengthText(milliseconds(span))).toBe(text);
});
