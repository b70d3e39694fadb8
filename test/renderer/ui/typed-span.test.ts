import { expect, test } from 'vitest';
import { spanFigures, steppedSpan, typedSpan } from '#ui/typed-span';

test.for([
  ['8', 480],
  [' 8 ', 480],
  ['7.5', 450],
  ['7,5', 450],
  ['7:40', 460],
  ['.5', 30],
  ['7.', 420],
  ['1440', 86_400],
] as const)('a length typed as "%s" is %i seconds', ([text, seconds]) => {
  expect(typedSpan(text)).toBe(seconds);
});

test.for(['', '0', '-5', '7:', '7:60', '1441', 'eight', '7:40:00', '1e3'])('"%s" is no length of a part', (text) => {
  expect(typedSpan(text)).toBeNull();
});

test('a length is shown as it is typed: minutes, with seconds where there are any', () => {
  expect([480, 460, 30, 479.9999, 5400].map(spanFigures)).toEqual(['8', '7:40', '0:30', '8', '90']);
});

test('an arrow goes to the next whole minute, and never below one', () => {
  expect([steppedSpan(480, 1), steppedSpan(460, 1), steppedSpan(460, -1), steppedSpan(480, -1)]).toEqual([
    540, 480, 420, 420,
  ]);
  expect([steppedSpan(60, -1), steppedSpan(30, -1), steppedSpan(86_400, 1)]).toEqual([60, 60, 86_400]);
});
