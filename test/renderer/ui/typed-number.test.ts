import { expect, test } from 'vitest';
import { stepped, typedNumber } from '#ui/typed-number';

test.each([
  ['4', 4],
  ['4.5', 4.5],
  ['4,5', 4.5],
  [' 12 ', 12],
  ['.5', 0.5],
  ['7.', 7],
  ['', null],
  ['four', null],
  ['-3', null],
  ['1e3', null],
  ['1.2.3', null],
  ['Infinity', null],
  ['1234567890123', null],
])('%j is read as %j', (text, number) => {
  expect(typedNumber(text)).toBe(number);
});

test('a step goes to the next multiple and never out of its bounds', () => {
  const bounds = { min: 1, max: 10 };
  expect(stepped(3.75, 0.1, bounds)).toBe(3.8);
  expect(stepped(3.75, -0.1, bounds)).toBe(3.7);
  expect(stepped(3.8, 0.1, bounds)).toBe(3.9);
  expect(stepped(0.1 + 0.2, -0.1, { min: 0, max: 1 })).toBe(0.2);
  expect(stepped(60 / 5.5, 0.5, bounds)).toBe(10);
  expect(stepped(1.04, -0.5, bounds)).toBe(1);
});
