import { expect, test } from 'vitest';
import { typedTime } from '#ui/typed-time';

test.each([
  ['18:05', '18:05'],
  ['8:05', '08:05'],
  ['1805', '18:05'],
  ['805', '08:05'],
  ['18.05', '18:05'],
  [' 18h05 ', '18:05'],
  ['6:05 pm', '18:05'],
  ['6:05 P.M.', '18:05'],
  ['6pm', '18:00'],
  ['12:30 am', '00:30'],
  ['12 pm', '12:00'],
  ['00:00', '00:00'],
])('%j is typed for %s', (text, time) => {
  expect(typedTime(text)).toBe(time);
});

test.each(['', '1', '18', '18:', '18:0', '24:00', '18:60', '0 am', '13:00 pm', '18:05:30', 'soon', '-1:00'])(
  '%j is no time, or not yet',
  (text) => {
    expect(typedTime(text)).toBeNull();
  },
);
