import { expect, test } from 'vitest';
import { guestsOf } from '#features/today/guests-of';

test('a name is somebody of the roster where that was said, once, and somebody new elsewhere', () => {
  const meant = new Map([
    ['Ana Lima', 'per_ana'],
    ['Gone Since', 'per_gone'],
  ]);
  expect(guestsOf(['Ana Lima', 'Bo Chen', 'Ana Lima'], meant)).toEqual([{ person: 'per_ana' }, 'Bo Chen', 'Ana Lima']);
});
