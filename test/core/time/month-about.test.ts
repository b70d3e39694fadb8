import { expect, test } from 'vitest';
import { monthAbout } from '#core/time/month-about';

test.each([
  ['2026-11-23', '2026-11-01', '2026-11-30'],
  ['2026-12-31', '2026-12-01', '2026-12-31'],
  ['2028-02-09', '2028-02-01', '2028-02-29'],
  ['2026-02-14', '2026-02-01', '2026-02-28'],
  ['2026-12-08', '2026-12-01', '2026-12-31'],
])('on %s Records show that month, from %s to %s', (date, from, to) => {
  expect(monthAbout(date)).toEqual({ from, to });
});

test.each([
  ['2026-12-01', '2026-11-01', '2026-12-31'],
  ['2026-12-07', '2026-11-01', '2026-12-31'],
  ['2027-01-03', '2026-12-01', '2027-01-31'],
])('on %s, in the first week of a month, they begin with the month before: from %s to %s', (date, from, to) => {
  expect(monthAbout(date)).toEqual({ from, to });
});
