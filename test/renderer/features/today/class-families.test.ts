import { expect, test } from 'vitest';
import type { ListedClass } from '#bridge/classes';
import { minutes } from '#core/time/milliseconds';
import { classFamilies } from '#features/today/class-families';

function listed(id: string, length: number, more: Partial<ListedClass> = {}): ListedClass {
  return {
    id,
    title: 'The body',
    about: '',
    language: 'en',
    family: 'body',
    version: 1,
    length: minutes(length),
    parts: 8,
    isBuiltIn: true,
    isFavourite: false,
    lastHeld: null,
    isArchived: false,
    ...more,
  };
}

function told(classes: readonly ListedClass[]): readonly string[] {
  return classFamilies(classes, null).map(({ lengths }) => lengths.map(({ id }) => id).join(' '));
}

test('the lengths of one class stand together, the shortest first, where the first of them stood', () => {
  const other = listed('other', 60, { family: null });
  expect(told([listed('long', 90), other, listed('short', 60), listed('middle', 75)])).toEqual([
    'short middle long',
    'other',
  ]);
});

test('classes without a family stand by themselves, and so do those of one’s own beside what ships', () => {
  const alone = { family: null };
  const mine = { isBuiltIn: false };
  expect(told([listed('a', 60, alone), listed('b', 75, alone), listed('c', 60), listed('d', 75, mine)])).toEqual([
    'a',
    'b',
    'c',
    'd',
  ]);
});

test('two of one length can’t be told apart by it, and stand apart', () => {
  expect(told([listed('a', 60), listed('b', 60), listed('c', 90)])).toEqual(['a c', 'b']);
});

test('what lies out of the way is not offered, unless it is asked for', () => {
  const classes = [listed('a', 60, { isArchived: true }), listed('b', 75), listed('c', 90)];
  expect(told(classes)).toEqual(['b c']);
  expect(classFamilies(classes, 'a')).toMatchObject([{ id: 'a', lengths: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] }]);
});

test('the class that somebody has come with stands first', () => {
  const classes = [listed('a', 60), listed('mine', 75, { family: null, isBuiltIn: false }), listed('c', 90)];
  expect(classFamilies(classes, 'mine').map(({ id }) => id)).toEqual(['mine', 'a']);
});
