import { expect, test } from 'vitest';
import { lockChoices } from '#features/settings/lock-choices';

test('the span that holds is among the choices, wherever it came from; never comes last', () => {
  expect(lockChoices(15)).toEqual([2, 5, 10, 15, 30, 60, 120, 0]);
  expect(lockChoices(20)).toEqual([2, 5, 10, 15, 20, 30, 60, 120, 0]);
  expect(lockChoices(240)).toEqual([2, 5, 10, 15, 30, 60, 120, 240, 0]);
});
