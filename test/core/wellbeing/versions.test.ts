import { expect, test } from 'vitest';
import { sampleQuestionnaire } from '#core/records/questionnaire-record';
import { sampleWellbeing } from '#core/records/wellbeing-record';
import { instant } from '#core/time/instant';
import type { Answered } from '#core/wellbeing/answered';
import { callingForTalk } from '#core/wellbeing/awaiting-talk';
import type { Instrument } from '#core/wellbeing/instrument';
import { score } from '#core/wellbeing/score';
import { comparableAnswers, rulesFor, totalsAlike, unlikeVersions } from '#core/wellbeing/versions';

const { instrument: first } = sampleQuestionnaire;
const [given] = sampleWellbeing.answers;
const bands = [
  { from: 0, to: 4, label: 'calm' },
  { from: 5, to: 8, label: 'tense' },
];
const banded: Instrument = { ...first, version: 2, bandSets: [{ id: 'ours', name: 'Ours', source: '', bands }] };
const longer: Instrument = { ...first, version: 3, items: 3 };
const wider: Instrument = { ...longer, version: 4, response: { min: 0, max: 5 } };
const versions = { instrument: wider, earlier: [first, banded, longer] };

function answered(id: string, more: Partial<Answered>): Answered {
  if (given === undefined) throw new Error('expected an answer in the sample');
  return { ...given, id, instrument: first.id, responses: [1, 1], ...more };
}

test('answers are scored by the version by which they were entered, and by that of now where it is not kept', () => {
  expect(rulesFor(versions, { instrumentVersion: 1 })).toBe(first);
  expect(rulesFor(versions, { instrumentVersion: 3 })).toBe(longer);
  expect(rulesFor(versions, { instrumentVersion: 4 })).toBe(wider);
  expect(rulesFor({ instrument: wider, earlier: [] }, { instrumentVersion: 1 })).toBe(wider);
});

test.each([
  ['other bands', banded, true],
  ['another name', { ...first, name: 'Night check' }, true],
  ['what to talk about', { ...first, flags: [{ item: null, from: 1, what: 'Ask.' }] }, true],
  ['more items', longer, false],
  ['another range', { ...first, response: { min: 1, max: 4 } }, false],
  ['an item turned round', { ...first, reversed: [1, 2] }, false],
  ['a factor', { ...first, multiplier: 2 }, false],
  ['the other direction', { ...first, higherMeans: 'better' as const }, false],
])('totals after a change of %s: comparable is what sums alike', (_, other, is) => {
  expect(totalsAlike(first, other)).toBe(is);
});

test('of versions whose totals can be compared the newest stands for all, and answers go with theirs', () => {
  const answers = [
    answered('one', { instrumentVersion: 1 }),
    answered('two', { instrumentVersion: 2 }),
    answered('three', { instrumentVersion: 3 }),
    answered('four', { instrumentVersion: 4 }),
    answered('rating', { instrument: 'rating' }),
  ];
  expect(unlikeVersions(versions)).toEqual([wider, longer, banded]);
  const ids = (rules?: Instrument) => comparableAnswers(versions, answers, rules).map(({ id }) => id);
  expect(ids()).toEqual(['four']);
  expect(ids(longer)).toEqual(['three']);
  expect(ids(banded)).toEqual(['one', 'two']);
});

test('somebody has to be talked to because of the newest answers to a questionnaire, in whatever order they were entered', () => {
  const flagged = { ...first, flags: [{ item: 1, from: 3, what: 'Ask.' }] };
  const scored = (id: string, at: number, responses: readonly number[], more: Partial<Answered> = {}) => {
    const is = score(flagged, responses);
    return { ...answered(id, { at: instant(at), responses, ...more }), score: 'score' in is ? is.score : null };
  };
  const calling = (...answers: readonly ReturnType<typeof scored>[]) => callingForTalk(answers).map(({ id }) => id);
  expect(calling(scored('high', 10, [3, 0]))).toEqual(['high']);
  expect(calling(scored('high', 10, [3, 0]), scored('low', 20, [0, 0]))).toEqual([]);
  expect(calling(scored('high', 20, [3, 0]), scored('low', 10, [0, 0]))).toEqual(['high']);
  expect(calling(scored('high', 10, [3, 0]), scored('same moment', 10, [0, 0]))).toEqual([]);
  expect(calling(scored('high', 10, [3, 0]), scored('gone', 20, [0, 0], { removed: true }))).toEqual(['high']);
  expect(calling(scored('high', 10, [3, 0]), scored('unfit', 20, [9, 9]))).toEqual(['high']);
  expect(calling(scored('high', 10, [3, 0]), scored('other', 20, [0, 0], { instrument: 'other' }))).toEqual(['high']);
});
