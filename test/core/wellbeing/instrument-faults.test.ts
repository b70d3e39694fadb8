import { expect, test } from 'vitest';
import { sampleQuestionnaire } from '#core/records/questionnaire-record';
import type { Instrument } from '#core/wellbeing/instrument';
import { instrumentFaults, scoresAlike } from '#core/wellbeing/instrument-faults';
import { builtInInstruments } from '#files/built-in-instruments';
import { builtInStressSources } from '#files/built-in-stress-sources';

const { instrument, wording } = sampleQuestionnaire;
const set = { id: 'ours', name: 'Ours', source: '' };

test('each instrument that ships is sound, names its sources and has an id of its own', () => {
  const all = builtInInstruments();
  expect(all.flatMap((each) => instrumentFaults(each))).toEqual([]);
  expect(all.every(({ sources }) => sources.length > 0)).toBe(true);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});

test('a questionnaire of one’s own with words for each item is sound', () => {
  expect(instrumentFaults(instrument, wording)).toEqual([]);
});

test.each<[string, Partial<Instrument>, string]>([
  ['an id with spaces', { id: 'My test' }, 'bad-id'],
  ['no name', { name: ' ' }, 'nameless'],
  ['no item', { items: 0, reversed: [] }, 'bad-items'],
  ['numbers for other items', { itemNumbers: [1] }, 'bad-numbers'],
  ['a range of one', { response: { min: 2, max: 2 } }, 'bad-range'],
  ['a turned item that is not there', { reversed: [3] }, 'bad-reversed'],
  ['half a multiplier', { multiplier: 0.5 }, 'bad-multiplier'],
  ['an empty part', { subscales: [{ id: 'a', name: 'A', items: [] }] }, 'bad-subscale'],
  [
    'a gap in its bands',
    {
      bandSets: [
        {
          ...set,
          bands: [
            { from: 0, to: 3, label: 'low' },
            { from: 5, to: 8, label: 'high' },
          ],
        },
      ],
    },
    'bad-bands',
  ],
  [
    'bands that overlap',
    {
      bandSets: [
        {
          ...set,
          bands: [
            { from: 0, to: 4, label: 'low' },
            { from: 4, to: 8, label: 'high' },
          ],
        },
      ],
    },
    'bad-bands',
  ],
  ['bands that end early', { bandSets: [{ ...set, bands: [{ from: 0, to: 7, label: 'all' }] }] }, 'bad-bands'],
  [
    'bands of a part that is not there',
    { bandSets: [{ ...set, of: 'x', bands: [{ from: 0, to: 8, label: 'all' }] }] },
    'bad-bands',
  ],
  ['a flag that says nothing', { flags: [{ item: 1, from: 1, what: '' }] }, 'bad-flag'],
])('one with %s is refused', (_, change, fault) => {
  expect(instrumentFaults({ ...instrument, ...change })).toContain(fault);
});

test('one with words for some items only is refused', () => {
  expect(instrumentFaults(instrument, wording.slice(1))).toEqual(['bad-wording']);
});

test('another name leaves the rules as they are, another turned item does not', () => {
  expect(scoresAlike(instrument, { ...instrument, name: 'Other', note: 'New' })).toBe(true);
  expect(scoresAlike(instrument, { ...instrument, reversed: [] })).toBe(false);
});

test('the checklist has themes with sources, each with an id of its own', () => {
  const ids = builtInStressSources().flatMap(({ items }) => items.map(({ id }) => id));
  expect([builtInStressSources().length, ids.length, new Set(ids).size]).toEqual([6, 24, 24]);
});
