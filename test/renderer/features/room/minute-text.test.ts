import { expect, test } from 'vitest';
import { milliseconds, minutes, seconds } from '#core/time/milliseconds';
import { minuteText } from '#features/room/minute-text';
import { sayIn } from '#ui/say-in';
import { en } from '#words/en';

const say = sayIn(en);

test.each([
  [minutes(20), '20 min'],
  [seconds(819), '13:39'],
  [milliseconds(819_300), '13:40'],
  [minutes(0), '0 min'],
])('a length of %d ms is said as %s', (span, text) => {
  expect(minuteText(say, span)).toBe(text);
});
