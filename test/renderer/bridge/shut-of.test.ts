import { expect, test } from 'vitest';
import { shutOf } from '#bridge/shut-of';

test('records are shut while they are new, locked or without their key; a class can be run with names shut away', () => {
  expect((['new', 'locked', 'keyless', 'private', 'open'] as const).map(shutOf)).toEqual([
    'new',
    'locked',
    'keyless',
    null,
    null,
  ]);
});
