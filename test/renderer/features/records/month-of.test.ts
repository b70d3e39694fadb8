import { expect, test } from 'vitest';
import { monthOf } from '#features/records/month-of';

test.each([
  ['2026-11-23', '2026-11-01', '2026-11-30'],
  ['2026-12-31', '2026-12-01', '2026-12-31'],
  ['2028-02-01', '2028-02-01', '2028-02-29'],
  ['2026-02-14', '2026-02-01', '2026-02-28'],
])('the month of %s goes from %s to %s', (date, from, to) => {
  expect(monthOf(date)).toEqual({ from, to });
});
