import { expect, test } from 'vitest';
import type { LibraryItem } from '#core/library/library-item';
import { countedTags, groupOf, isWanted, lengthsOf, type ShelfWish, shelved } from '#core/library/shelf';
import { minutes } from '#core/time/milliseconds';

function item(id: string, other: Partial<LibraryItem> = {}): LibraryItem {
  return {
    kind: 'classes',
    id,
    title: id,
    about: '',
    language: 'en',
    tags: [],
    version: 1,
    length: minutes(60),
    count: 3,
    partKind: null,
    family: null,
    isBuiltIn: true,
    changedAt: null,
    basedOn: null,
    hasNewerBase: false,
    isFavourite: false,
    isArchived: false,
    ...other,
  };
}

const all: ShelfWish = {
  kind: null,
  group: null,
  maker: 'anybody',
  isFavourite: false,
  isArchived: false,
  tags: [],
};

const week = [60, 90, 75].map((length) => item(`week-${length}`, { family: 'week', length: minutes(length) }));

test('the lengths of one class stand as one, the shortest first, where the first of them stood', () => {
  const rows = shelved([item('before'), ...week, item('after')]);
  expect(rows.map((row) => row.item.id)).toEqual(['before', 'week-60', 'after']);
  expect(rows[1]?.lengths.map(({ id }) => id)).toEqual(['week-60', 'week-75', 'week-90']);
});

test('one’s own class is not put among the lengths of one that ships, though it names the same family', () => {
  expect(shelved([...week, item('mine', { family: 'week', isBuiltIn: false })])).toHaveLength(2);
});

test('the lengths of a class leave out what is in the archive, but never the class itself', () => {
  const [first, ...others] = week.map((one) => ({ ...one, isArchived: one.id !== 'week-75' }));
  expect(first).toBeDefined();
  expect(lengthsOf(first ?? item(''), [...others]).map(({ id }) => id)).toEqual(['week-60', 'week-75']);
  expect(lengthsOf(item('alone'), week).map(({ id }) => id)).toEqual(['alone']);
});

test.for([
  { wish: {}, wanted: true },
  { wish: { kind: 'classes' }, wanted: false },
  { wish: { kind: 'practices' }, wanted: true },
  { wish: { group: 'breathing' }, wanted: true },
  { wish: { group: 'frame' }, wanted: false },
  { wish: { maker: 'own' }, wanted: true },
  { wish: { maker: 'built-in' }, wanted: false },
  { wish: { isFavourite: true }, wanted: false },
  { wish: { isArchived: true }, wanted: false },
  { wish: { tags: ['sleep'] }, wanted: true },
  { wish: { tags: ['sleep', 'pairs'] }, wanted: false },
] as const)('a breath of one’s own with the tag sleep, asked for by $wish, is wanted: $wanted', ({ wish, wanted }) => {
  const breath = item('breath', { kind: 'practices', partKind: 'breathing', isBuiltIn: false, tags: ['sleep'] });
  expect(isWanted(breath, { ...all, ...wish })).toBe(wanted);
});

test('what is in the archive is found there and nowhere else', () => {
  const away = item('away', { isArchived: true, isFavourite: true });
  expect(isWanted(away, all)).toBe(false);
  expect(isWanted(away, { ...all, isFavourite: true })).toBe(false);
  expect(isWanted(away, { ...all, isArchived: true })).toBe(true);
});

test('tags come by how many things they are on, and a class in three lengths is one thing', () => {
  const tagged = week.map((one) => ({ ...one, tags: ['sleep'] }));
  const others = [item('a', { tags: ['pairs', 'worry'] }), item('b', { tags: ['pairs'] })];
  expect(countedTags([...tagged, ...others])).toEqual([
    { tag: 'pairs', count: 2 },
    { tag: 'sleep', count: 1 },
    { tag: 'worry', count: 1 },
  ]);
});

test('each kind of part is looked for in one group', () => {
  expect(groupOf('plan')).toBe('activity');
  expect(groupOf('check-in')).toBe('frame');
});
