import { expect, test } from 'vitest';
import { placeAfter, runOf, scrollTo } from '#features/groups/grid-window';

test('only the lines in sight are drawn, with a few around them', () => {
  expect(runOf({ scroll: 0, size: 360, each: 36, count: 200 })).toEqual({ from: 0, until: 16 });
  expect(runOf({ scroll: 3600, size: 360, each: 36, count: 200 })).toEqual({ from: 96, until: 116 });
  expect(runOf({ scroll: 6840, size: 360, each: 36, count: 200 })).toEqual({ from: 184, until: 200 });
  expect(runOf({ scroll: 9000, size: 360, each: 36, count: 3 })).toEqual({ from: 3, until: 3 });
});

test('a place is brought into sight by as little scrolling as it takes', () => {
  expect(scrollTo(5, { scroll: 0, size: 360, each: 36 })).toBe(0);
  expect(scrollTo(10, { scroll: 0, size: 360, each: 36 })).toBe(36);
  expect(scrollTo(2, { scroll: 360, size: 360, each: 36 })).toBe(72);
});

test.for([
  { key: 'ArrowRight', isAll: false, to: { row: 3, column: 3 } },
  { key: 'ArrowLeft', isAll: false, to: { row: 3, column: 1 } },
  { key: 'ArrowUp', isAll: false, to: { row: 2, column: 2 } },
  { key: 'PageDown', isAll: false, to: { row: 9, column: 2 } },
  { key: 'PageUp', isAll: false, to: { row: -1, column: 2 } },
  { key: 'Home', isAll: false, to: { row: 3, column: 0 } },
  { key: 'End', isAll: false, to: { row: 3, column: 4 } },
  { key: 'Home', isAll: true, to: { row: 0, column: 0 } },
  { key: 'End', isAll: true, to: { row: 9, column: 4 } },
])(
  '$key leads to row $to.row and column $to.column, and never beyond the heads and the last ones',
  ({ key, isAll, to }) => {
    expect(placeAfter({ key, isAll }, { row: 3, column: 2 }, { rows: 10, columns: 5 })).toEqual(to);
  },
);

test('a letter leads nowhere', () => {
  expect(placeAfter({ key: 'a', isAll: false }, { row: 0, column: 0 }, { rows: 1, columns: 1 })).toBeNull();
});
