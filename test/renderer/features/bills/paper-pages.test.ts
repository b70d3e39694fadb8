import { expect, test } from 'vitest';
import { pagesOf, textHeight } from '#features/bills/paper-pages';

function pieces(heights: readonly number[]) {
  return heights.map((height, at) => ({ height, of: at }));
}

test('pieces stand on as few pages as hold them, in their order', () => {
  expect(pagesOf(pieces([100, 100, 100]), { above: 0, below: 0 })).toEqual([[0, 1], [2]]);
  expect(pagesOf(pieces([100, 100]), { above: 60, below: 0 })).toEqual([[0], [1]]);
});

test('what ends a document gets a page to itself where it doesn’t fit, and a document without pieces has a page', () => {
  expect(pagesOf(pieces([200]), { above: 0, below: 60 })).toEqual([[0], []]);
  expect(pagesOf([], { above: 20, below: 60 })).toEqual([[]]);
});

test('a piece that is higher than a page stands alone, and nothing is left out', () => {
  expect(pagesOf(pieces([10, 400, 10]), { above: 0, below: 0 })).toEqual([[0], [1], [2]]);
});

test('a text is as high as its lines', () => {
  expect(textHeight('', 10, 5)).toBe(5);
  expect(textHeight('x'.repeat(21), 10, 5)).toBe(15);
});
