import { expect, test } from 'vitest';
import { markFigures, typedMark } from '#ui/typed-mark';

test.for([
  ['1:20', 80],
  [' 1:20 ', 80],
  ['1.20', 80],
  ['120', 80],
  ['45', 45],
  ['90', 90],
  ['0:05', 5],
  ['12:00', 720],
  ['0', 0],
] as const)('“%s” is the moment after %i seconds', ([text, seconds]) => {
  expect(typedMark(text)).toBe(seconds);
});

test.for(['', 'soon', '1:75', '1:2', '199', '-5', '1:20:00', '99999'])('“%s” is no moment', (text) => {
  expect(typedMark(text)).toBeNull();
});

test('what is shown is read as what it is, to the nearest second', () => {
  for (const seconds of [0, 5, 59, 60, 61, 600, 3599, 3600, 5400]) {
    expect(typedMark(markFigures(seconds + 0.3))).toBe(seconds);
  }
});
