import { expect, test } from 'vitest';
import type { MergeState } from '#core/packages/merge';
import { type PreviewItem, previewOf } from '#core/packages/package-preview';
import { importFateOf, importTally, namedItems, takenCount } from '#features/settings/import-fates';

function items(...states: readonly MergeState[]): readonly PreviewItem[] {
  return states.map((state, index) => ({
    kind: 'classes',
    id: `class-${index}`,
    title: 'x',
    plannedStart: null,
    state,
    findings: [],
  }));
}

test.each([
  ['new', 'taken'],
  ['newer-in-file', 'taken'],
  ['same', 'kept'],
  ['newer-here', 'kept'],
  ['differs', 'kept'],
  ['is-open', 'kept'],
  ['built-in', 'left-out'],
  ['unfit', 'left-out'],
] as const)('a document that is %s here is %s', (state, fate) => {
  expect(importFateOf(state)).toBe(fate);
});

test('a file is told in figures: what is taken first, and how many that are', () => {
  const preview = previewOf(false, items('same', 'new', 'unfit', 'new', 'newer-in-file'));
  expect(importTally(preview)).toEqual([
    { state: 'new', count: 2 },
    { state: 'newer-in-file', count: 1 },
    { state: 'unfit', count: 1 },
    { state: 'same', count: 1 },
  ]);
  expect(takenCount(preview)).toBe(3);
});

test('documents that are the same here are not named', () => {
  expect(namedItems(items('same', 'newer-here', 'new')).map(({ state }) => state)).toEqual(['new', 'newer-here']);
});
