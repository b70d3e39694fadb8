import { expect, test } from 'vitest';
import { todayHere } from '#features/people/today-here';

test('today is the day on this machine’s calendar, to its last minute', () => {
  const [late, next] = [new Date(2026, 2, 8, 23, 59), new Date(2026, 2, 9, 0, 0)];
  expect([late, next].map((at) => todayHere(at.getTime()))).toEqual(['2026-03-08', '2026-03-09']);
});
