import { expect, test } from 'vitest';
import { minutes } from '#core/time/milliseconds';
import { minuteOfClass } from '#features/room/minute-of-class';

test.each([
  ['0', minutes(0)],
  [' 23 ', minutes(23)],
  ['60', minutes(60)],
  ['61', null],
  ['-1', null],
  ['12.5', null],
  ['half past', null],
  ['', null],
])('%j in a class of an hour is minute %s', (text, span) => {
  expect(minuteOfClass(text, minutes(60))).toBe(span);
});
