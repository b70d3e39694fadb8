import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleQuestionnaire } from '#core/records/questionnaire-record';
import { instrumentFaults, scoresAlike } from '#core/wellbeing/instrument-faults';
import {
  bandStarts,
  draftOf,
  instrumentOf,
  type OwnDraft,
  questionsOf,
  totalRange,
  withBand,
  withFlag,
  withQuestion,
  wordedNumbers,
  wordingOf,
} from '#features/wellbeing/own-draft';
import { ownFaults } from '#features/wellbeing/own-faults';
import { startingInstrument } from '#features/wellbeing/own-start';

const sample = draftOf(sampleQuestionnaire);

function changed(to: Partial<OwnDraft>, from: OwnDraft = sample): OwnDraft {
  return { ...from, ...to };
}

function faultsOf(to: Partial<OwnDraft>): readonly string[] {
  return ownFaults(changed(to)).map(({ at, index }) => (index === 0 ? at : `${at} ${index}`));
}

const banded = changed({ ...withBand(sample), bandSet: 'Ours' });

function labelled(...ends: readonly (number | null)[]): Partial<OwnDraft> {
  return { bandSet: 'Ours', bands: ends.map((to, key) => ({ key, to, label: `band ${key}` })) };
}

test('a questionnaire that nobody changes stays as it is', () => {
  const instrument = instrumentOf(sample);
  expect(instrument).toEqual({ ...sampleQuestionnaire.instrument, answerWords: [] });
  expect(instrument !== null && scoresAlike(instrument, sampleQuestionnaire.instrument)).toBe(true);
  expect(wordingOf(sample)).toEqual(sampleQuestionnaire.wording);
});

test('a new one lacks nothing but its name', () => {
  const draft = draftOf({ instrument: startingInstrument(), wording: [] });
  expect(ownFaults(draft)).toEqual([{ at: 'name', index: 0 }]);
  expect(wordingOf(draft)).toEqual([]);
});

test('a number of questions that is on its way to another loses no words', () => {
  const one = changed({ items: 1 });
  expect(questionsOf(one)).toHaveLength(1);
  expect(questionsOf(changed({ items: 2 }, one)).map(({ words }) => words)).toEqual(sampleQuestionnaire.wording);
  expect(questionsOf(changed({ items: 1e12 }))).toHaveLength(100);
  expect(questionsOf(changed({ items: null }))).toEqual([]);
  const far = changed({ items: 5, ...withQuestion(sample, 4, { words: 'Last' }) });
  expect(wordingOf(far)).toEqual([...sampleQuestionnaire.wording, '', '', 'Last']);
});

test('numbers that are few have words each, of many only the ends, and words of none are kept', () => {
  expect(wordedNumbers(sample)).toEqual([0, 1, 2, 3, 4]);
  expect(wordedNumbers(changed({ most: 100 }))).toEqual([0, 100]);
  expect(wordedNumbers(changed({ most: 0 }))).toEqual([]);
  const words = new Map([
    [0, 'never'],
    [2, '  '],
    [9, 'gone'],
  ]);
  expect(instrumentOf(changed({ words }))?.answerWords).toEqual([{ value: 0, word: 'never' }]);
});

test('the first band comes with a second, each begins after the one before, and the last ends at the most', () => {
  expect(banded.bands).toHaveLength(2);
  expect(bandStarts(banded)).toEqual([0, null]);
  const whole = changed(labelled(3, null));
  expect(bandStarts(whole)).toEqual([0, 4]);
  expect(instrumentOf(whole)?.bandSets).toEqual([
    {
      id: 'own',
      name: 'Ours',
      source: '',
      bands: [
        { from: 0, to: 3, label: 'band 0' },
        { from: 4, to: 8, label: 'band 1' },
      ],
    },
  ]);
  const [, before] = draftOf({ instrument: instrumentOf(whole) ?? sampleQuestionnaire.instrument, wording: [] }).bands;
  expect(before?.to).toBe(8);
  expect(withBand(whole).bands.map(({ to }) => to)).toEqual([3, null, null]);
});

test.each<[string, Partial<OwnDraft>, readonly string[]]>([
  ['no name', { name: ' ' }, ['name']],
  ['no number of questions', { items: null }, ['items']],
  ['half a question', { items: 1.5 }, ['items']],
  ['answers that end where they begin', { least: 4 }, ['most']],
  ['a band without an end', labelled(null, null), ['band-to']],
  ['a band that ends before it begins', labelled(5, 5, null), ['band-to 1']],
  ['a band that leaves nothing for the last', labelled(8, null), ['band-to']],
  ['bands without a name', { ...labelled(3, null), bandSet: '' }, ['band-set']],
  ['a talk from an answer that there is not', { flags: [{ key: 0, item: 1, from: 5, what: 'Ask.' }] }, ['flag-from']],
  ['a talk about a question that there is not', { flags: [{ key: 0, item: 3, from: 1, what: 'Ask.' }] }, ['flag-item']],
  ['a talk from a total that can be', { flags: [{ key: 0, item: null, from: 8, what: 'Ask.' }] }, []],
  ['a talk about nothing', { flags: [{ key: 0, item: 1, from: 1, what: '' }] }, ['flag-what']],
])('%s is named where it is mended', (_, to, at) => {
  expect(faultsOf(to)).toEqual(at);
});

test('whatever a form lets through can be scored', () => {
  const number = fc.option(fc.oneof(fc.integer({ min: 0, max: 12 }), fc.double({ min: 0, max: 12, noNaN: true })), {
    nil: null,
  });
  const text = fc.constantFrom('', 'one', 'two');
  const drafts = fc.record({
    name: text,
    items: number,
    least: number,
    most: number,
    bandSet: text,
    bands: fc.array(fc.record({ key: fc.nat(), to: number, label: text }), { maxLength: 3 }),
    flags: fc.array(
      fc.record({ key: fc.nat(), item: fc.option(fc.integer({ min: 1, max: 4 })), from: number, what: text }),
      {
        maxLength: 2,
      },
    ),
  });
  fc.assert(
    fc.property(drafts, (to) => {
      const draft = changed(to);
      const instrument = instrumentOf(draft);
      if (ownFaults(draft).length > 0) return;
      expect(instrument !== null && instrumentFaults(instrument, wordingOf(draft))).toEqual([]);
    }),
  );
});

test('a new reason to talk is about the total until it is said otherwise', () => {
  const { flags } = withFlag(sample, 'Ask.');
  expect(flags).toEqual([{ key: 0, item: null, from: null, what: 'Ask.' }]);
  expect(totalRange(sample)).toEqual({ min: 0, max: 8 });
});
