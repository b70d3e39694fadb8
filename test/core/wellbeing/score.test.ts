import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersIn } from '#core/wellbeing/answer-sheet';
import { score } from '#core/wellbeing/score';
import { builtInInstruments } from '#files/built-in-instruments';
import { same, scoreOf, shipped } from './instruments';

const maximum = [4, 4, 4, 0, 0, 4, 0, 0, 4, 4];
const ordinary = [3, 2, 3, 2, 1, 2, 2, 1, 3, 2];

/** @source published test cases of awell-health/awell-score at c37843e, and figures computed by the published rules */
const worked: readonly (readonly [string, readonly number[], number, Readonly<Record<string, string>>])[] = [
  ['pss4', [0, 4, 4, 0], 0, {}],
  ['pss4', [4, 0, 0, 4], 16, {}],
  ['gad7', same(0, 7), 0, { 'gad7-published': 'minimal', 'gad7-further': 'below the cut-off' }],
  ['gad7', [3, 0, 1, 2, 0, 0, 1], 7, { 'gad7-published': 'mild', 'gad7-further': 'below the cut-off' }],
  ['who5', same(0, 5), 0, { 'who5-published': 'poor well-being is suggested; further assessment' }],
  ['who5', same(5, 5), 100, { 'who5-published': 'not below the cut-off' }],
  ['pss10', same(0, 10), 16, { 'pss10-conventional': 'moderate' }],
  ['pss10', maximum, 40, { 'pss10-conventional': 'high' }],
  ['pss10', ordinary, 25, { 'pss10-conventional': 'moderate' }],
  ['dass21-stress', same(0, 7), 0, { 'dass-manual': 'normal', 'dass-other': 'normal' }],
  ['dass21-stress', [2, 1, 1, 1, 1, 1, 1], 16, { 'dass-manual': 'mild', 'dass-other': 'mild' }],
  ['dass21-stress', same(2, 7), 28, { 'dass-manual': 'severe', 'dass-other': 'severe' }],
  ['dass21-stress', [3, 2, 2, 2, 3, 2, 3], 34, { 'dass-manual': 'extremely severe', 'dass-other': 'severe' }],
];

test.each(worked)('%s of %j comes to %i', (id, responses, total, bands) => {
  const told = scoreOf(id, responses);
  expect(told.total).toBe(total);
  expect(Object.fromEntries(told.bands.map(({ set, label }) => [set, label]))).toMatchObject(bands);
});

test('the subscales of the PSS come to their parts of the total, the second one turned round', () => {
  const parts = (responses: readonly number[]) => scoreOf('pss10', responses).subscales.map(({ total }) => total);
  expect(parts(maximum)).toEqual([24, 16]);
  expect(parts(ordinary)).toEqual([15, 10]);
});

describe('rules that are wrong in public are not ours:', () => {
  test('WHO-5 percent is the sum times 4, not the sum less 5', () => {
    expect(scoreOf('who5', same(2, 5))).toMatchObject({ raw: 10, total: 40, unit: 'percent', higherMeans: 'better' });
  });
  test('WHO-5 of 13 is 52 and not below the cut-off, 12 is', () => {
    expect(scoreOf('who5', [3, 3, 3, 2, 2])).toMatchObject({
      raw: 13,
      total: 52,
      bands: [{ label: 'not below the cut-off' }, {}],
    });
    expect(scoreOf('who5', [3, 3, 2, 2, 2]).bands[0]?.label).toMatch(/^poor/);
  });
  test('PSS-4 turns items 2 and 3 round by itself', () => {
    expect(scoreOf('pss4', [2, 1, 4, 3]).total).toBe(8);
  });
  test('PSS-10 is no plain sum, and a sheet of zeros is not low', () => {
    expect(scoreOf('pss10', same(0, 10)).total).toBe(16);
  });
  test('26 and 27 of the PSS-10 both have a band', () => {
    const bandOf = (responses: readonly number[]) => scoreOf('pss10', responses).bands.map(({ label }) => label);
    expect(scoreOf('pss10', [4, 4, 2, 4, 4, 4, 0, 0, 4, 0]).total).toBe(26);
    expect(bandOf([4, 4, 2, 4, 4, 4, 0, 0, 4, 0])).toEqual(['moderate']);
    expect(bandOf([4, 4, 3, 4, 4, 4, 0, 0, 4, 0])).toEqual(['high']);
  });
  test('the item lists of the DASS-21 are those of the published form', () => {
    expect(shipped('dass21').subscales.map(({ items }) => items)).toEqual([
      [1, 6, 8, 11, 12, 14, 18],
      [2, 4, 7, 9, 15, 19, 20],
      [3, 5, 10, 13, 16, 17, 21],
    ]);
    expect(shipped('dass21-stress').itemNumbers).toEqual([1, 6, 8, 11, 12, 14, 18]);
  });
});

test.each([
  [12, 'normal', 'mild'],
  [14, 'normal', 'mild'],
  [26, 'severe', 'moderate'],
  [34, 'extremely severe', 'severe'],
])('a DASS stress total of %i is told by both printed sets, with their names', (total, manual, other) => {
  const sum = total / 2;
  const responses = Array.from({ length: 7 }, (_, index) => Math.max(0, Math.min(3, sum - 3 * index)));
  expect(scoreOf('dass21-stress', responses).bands).toMatchObject([
    { name: 'DASS manual', version: 1, label: manual },
    { name: 'Other printed set', version: 1, label: other },
  ]);
});

test('any answer but 0 on item 21 of the full DASS-21 is flagged for a talk on the same day', () => {
  expect(scoreOf('dass21', same(0, 21)).flags).toEqual([]);
  expect(scoreOf('dass21', [...same(0, 20), 1]).flags).toMatchObject([{ item: 21, given: 1 }]);
});

test('each answer that is turned round is echoed as given and as counted', () => {
  expect(scoreOf('pss4', [1, 0, 3, 2]).adjusted).toEqual([
    { item: 2, given: 0, counted: 4 },
    { item: 3, given: 3, counted: 1 },
  ]);
});

test('each blank, stray, broken and overlarge answer is named by its number on the paper form, and nothing is scored', () => {
  expect(score(shipped('dass21-stress'), [null, 4, 0.5, 'two', -1, undefined, 0])).toEqual({
    refused: [
      { why: 'blank', item: 1, position: 1 },
      { why: 'out-of-range', item: 6, position: 2 },
      { why: 'not-whole', item: 8, position: 3 },
      { why: 'not-a-number', item: 11, position: 4 },
      { why: 'out-of-range', item: 12, position: 5 },
      { why: 'blank', item: 14, position: 6 },
    ],
  });
  expect(score(shipped('pss4'), [1, 2, 3])).toMatchObject({ refused: [{ why: 'wrong-count' }] });
  expect(score(shipped('pss4'), [1, 2, 3, 4, 0])).toMatchObject({ refused: [{ why: 'wrong-count' }] });
  expect(score(shipped('pss4'), [1, '', 3, 4])).toMatchObject({ refused: [{ why: 'blank', item: 2 }] });
});

test('a whole sheet is within its range and has one label of each set that is about its total', () => {
  const sheet = fc
    .constantFrom(...builtInInstruments())
    .chain((instrument) =>
      fc
        .array(fc.integer(instrument.response), { minLength: instrument.items, maxLength: instrument.items })
        .map((responses) => ({ instrument, responses })),
    );
  fc.assert(
    fc.property(sheet, ({ instrument, responses }) => {
      const { total, range, bands, raw } = scoreOf(instrument.id, responses);
      expect(total).toBe(raw * instrument.multiplier);
      expect(total).toBeGreaterThanOrEqual(range.min);
      expect(total).toBeLessThanOrEqual(range.max);
      expect(bands.map(({ set }) => set)).toEqual(instrument.bandSets.map(({ id }) => id));
    }),
  );
});

test('a sheet with any blank is never scored', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 9 }),
      fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 10, maxLength: 10 }),
      (at, full) => {
        const responses = full.map((answer, index) => (index === at ? null : answer));
        expect(score(shipped('pss10'), responses)).toEqual({
          refused: [{ why: 'blank', item: at + 1, position: at + 1 }],
        });
      },
    ),
  );
});

test('answers by item number are put in their order, and one that the form does not have is not passed over', () => {
  const stress = shipped('dass21-stress');
  const byNumber = { '18': 3, '1': 2, '6': 1, '8': 1, '11': 1, '12': 1, '14': 1 };
  expect(answersIn(stress, { responses: byNumber })).toEqual([2, 1, 1, 1, 1, 1, 3]);
  expect(answersIn(stress, { responses: { stressItemsInOrder: same(2, 7) } })).toEqual(same(2, 7));
  expect(score(stress, answersIn(stress, { responses: { ...byNumber, '2': 1 } }))).toMatchObject({
    refused: [{ why: 'wrong-count' }],
  });
});
