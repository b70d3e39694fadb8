import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instant } from '#core/time/instant';
import type { Answered } from '#core/wellbeing/answered';
import { groupChanges } from '#core/wellbeing/group-change';
import { median } from '#core/wellbeing/median';
import { isOfArrivals, meaning, type Point, seriesOf, seriesPair } from '#core/wellbeing/series';
import { entryDifferences } from '#core/wellbeing/twice-entered';
import { shipped } from './instruments';

const rating = shipped('rating');
const who5 = shipped('who5');

function answered(id: string, at: number, more: Partial<Answered>): Answered {
  return {
    id,
    at: instant(at),
    session: null,
    moment: null,
    instrument: 'rating',
    instrumentVersion: 1,
    responses: [5],
    isChecked: false,
    removed: false,
    talked: null,
    ...more,
  };
}

function point(at: number, total: number, moment: Point['moment'], session: string | null = null): Point {
  return { answer: `ans_${at}`, at: instant(at), total, moment, session };
}

test('a series holds what counts, the earliest first: nothing taken back, nothing that its rules refuse', () => {
  const answers = [
    answered('late', 30, { responses: [2] }),
    answered('gone', 10, { removed: true }),
    answered('early', 20, { responses: [7] }),
    answered('broken', 5, { responses: [11] }),
    answered('other', 1, { instrument: 'who5', responses: [5, 5, 5, 5, 5] }),
  ];
  expect(seriesOf(rating, answers).map(({ answer, total }) => [answer, total])).toEqual([
    ['early', 7],
    ['late', 2],
  ]);
});

test('a change is better or worse by the direction of its instrument', () => {
  expect([meaning(rating, -2), meaning(rating, 0), meaning(rating, 3)]).toEqual(['better', 'same', 'worse']);
  expect([meaning(who5, -4), meaning(who5, 4)]).toEqual(['worse', 'better']);
});

test('the pair of a series leaves out what was said before and after one and the same class', () => {
  const points = [
    point(1, 20, 'before', 'ses_1'),
    point(2, 8, 'before', 'ses_2'),
    point(3, 4, 'after', 'ses_2'),
    point(9, 12, 'after', 'ses_8'),
  ];
  expect(seriesPair(points)).toMatchObject({ before: { total: 20 }, after: { total: 12 } });
  expect(seriesPair(points.slice(1, 3))).toBeNull();
  expect(seriesPair([point(1, 20, null)])).toBeNull();
});

test('where all was said before and after classes, people are compared as they came to the first class and to the last', () => {
  const points = [
    point(1, 8, 'before', 'a'),
    point(2, 3, 'after', 'a'),
    point(3, 7, 'before', 'b'),
    point(4, 2, 'after', 'b'),
    point(5, 5, 'before', 'c'),
    point(6, 4, 'after', 'c'),
  ];
  const pair = seriesPair(points);
  expect(pair).toMatchObject({ before: { total: 8 }, after: { total: 5 } });
  expect(pair !== null && isOfArrivals(pair)).toBe(true);
  const corrected = [point(1, 8, 'before', 'a'), point(2, 7, 'before', 'a'), point(3, 3, 'after', 'a')];
  expect(seriesPair(corrected)).toBeNull();
});

const person = (before: number, after: number) => [point(1, before, 'before'), point(2, after, 'after')];

test('a group of five is told with medians and directions, and a group of four is not', () => {
  const five = [person(20, 10), person(16, 16), person(30, 20), person(12, 14), person(18, 15)];
  expect(groupChanges(rating, five)).toEqual({
    series: { count: 5, before: 18, after: 15, by: -3, people: { better: 3, same: 1, worse: 1 } },
    inClass: null,
  });
  expect(groupChanges(who5, five).series?.people).toEqual({ better: 1, same: 1, worse: 3 });
  expect(groupChanges(rating, five.slice(1))).toEqual({ series: null, inClass: null });
});

test('a person with many classes counts once, by the median of their classes', () => {
  const twice = [
    point(1, 8, 'before', 'a'),
    point(2, 4, 'after', 'a'),
    point(3, 6, 'before', 'b'),
    point(4, 6, 'after', 'b'),
  ];
  const once = (by: number) => [point(1, 5, 'before', 'a'), point(2, 5 + by, 'after', 'a')];
  expect(groupChanges(rating, [twice, once(-1), once(0), once(0), once(1)]).inClass).toEqual({
    count: 5,
    before: 5,
    after: 5,
    by: 0,
    people: { better: 2, same: 2, worse: 1 },
  });
});

test('of fewer than five people with both totals nothing is ever told', () => {
  const total = fc.integer({ min: 0, max: 10 });
  const some = fc.array(fc.tuple(total, total), { maxLength: 12 });
  fc.assert(
    fc.property(some, fc.array(total, { maxLength: 12 }), (pairs, single) => {
      const people = [
        ...pairs.map(([before, after]) => person(before, after)),
        ...single.map((value) => [point(1, value, 'before')]),
      ];
      const { series } = groupChanges(rating, people);
      expect(series?.count ?? null).toBe(pairs.length < 5 ? null : pairs.length);
    }),
  );
});

test('the median of an even number lies halfway between the two in the middle', () => {
  expect([median([]), median([3]), median([4, 1]), median([9, 1, 2])]).toEqual([null, 3, 2.5, 2]);
});

test('two entries of one form are compared item by item, by the numbers on the paper', () => {
  const stress = shipped('dass21-stress');
  expect(entryDifferences(stress, [0, 1, 2, 3, 0, 1, 2], [0, 1, 2, 3, 0, 1, 2])).toEqual([]);
  expect(entryDifferences(stress, [0, 1, 2, 3, 0, 1, 2], [0, 2, 2, 3, 0, 1])).toEqual([
    { item: 6, position: 2, first: 1, second: 2 },
    { item: 18, position: 7, first: 2, second: null },
  ]);
});
