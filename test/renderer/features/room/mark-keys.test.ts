import { expect, test } from 'vitest';
import { markOf, rowAfter } from '#features/room/mark-keys';

test('a letter marks, large or small; other keys mark nobody', () => {
  expect(['p', 'L', 'e', 'A', 'x'].map(markOf)).toEqual(['present', 'late', 'left-early', 'absent', 'excused']);
  expect(['c', 'K', 'u', 'V', 'o'].map(markOf)).toEqual([
    'distress-exit',
    'cancelled-late',
    'no-show',
    'visitor',
    'observer',
  ]);
  expect(['b', 'Enter', 'PageDown'].map(markOf)).toEqual([undefined, undefined, undefined]);
});

test('arrows stay within the list', () => {
  expect([rowAfter('ArrowDown', 0, 3), rowAfter('ArrowDown', 2, 3)]).toEqual([1, 2]);
  expect([rowAfter('ArrowUp', 1, 3), rowAfter('ArrowUp', 0, 3)]).toEqual([0, 0]);
  expect([rowAfter('Home', 2, 3), rowAfter('End', 0, 3), rowAfter('Tab', 1, 3)]).toEqual([0, 2, null]);
});
