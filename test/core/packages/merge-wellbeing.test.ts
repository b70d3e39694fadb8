import { expect, test } from 'vitest';
import { mergeQuestionnaire, mergeWellbeing } from '#core/packages/merge-people';
import { type QuestionnaireRecord, sampleQuestionnaire } from '#core/records/questionnaire-record';
import { sampleWellbeing, type WellbeingRecord } from '#core/records/wellbeing-record';
import { instant } from '#core/time/instant';

const { instrument } = sampleQuestionnaire;

function version(number: number, more: Partial<QuestionnaireRecord> = {}): QuestionnaireRecord {
  return {
    ...sampleQuestionnaire,
    instrument: { ...instrument, version: number, items: number + 1 },
    wording: [],
    ...more,
  };
}

function told({ state, value }: ReturnType<typeof mergeQuestionnaire>) {
  return [
    state,
    value.instrument.version,
    value.instrument.items,
    value.earlier.map((one) => [one.version, one.items]),
  ];
}

test('a newer questionnaire of a file keeps the rules by which answers here were entered', () => {
  const file = version(3, { earlier: [version(1).instrument] });
  const here = version(2, { earlier: [version(1).instrument] });
  const earlier = [
    [1, 2],
    [2, 3],
  ];
  expect(told(mergeQuestionnaire(file, here))).toEqual(['newer-in-file', 3, 4, earlier]);
  expect(told(mergeQuestionnaire(file, { ...here, removed: true }))).toEqual(['new', 3, 4, earlier]);
});

test('whoever takes an older one of a file takes it under a number that no other rules have', () => {
  const here = version(3, { earlier: [version(1).instrument, version(2).instrument] });
  expect(told(mergeQuestionnaire(version(1), here))).toEqual([
    'newer-here',
    4,
    2,
    [
      [1, 2],
      [2, 3],
      [3, 4],
    ],
  ]);
});

test('where both changed it otherwise under one number, answers here stay scored by the rules here', () => {
  const file = { ...version(2), instrument: { ...version(2).instrument, items: 9 } };
  expect(told(mergeQuestionnaire(file, version(2)))).toEqual(['differs', 3, 9, [[2, 3]]]);
});

test('another wording of the same rules stays the same version', () => {
  const file = version(2, { wording: ['One', 'Two', 'Three'] });
  expect(told(mergeQuestionnaire(file, version(2)))).toEqual(['differs', 2, 3, []]);
});

test('what was taken back or talked about on one laptop is so on both, and checklists of both are kept once', () => {
  const list = { id: 'src_1', at: instant(5), ticked: ['sleep'], removed: false };
  const other = { ...list, id: 'src_2' };
  const noted = { at: instant(9), by: 'Kim Park' };
  const here: WellbeingRecord = { ...sampleWellbeing, sources: [list] };
  const file: WellbeingRecord = {
    ...here,
    answers: here.answers.map((one) => ({ ...one, removed: true, talked: noted })),
    sources: [{ ...list, removed: true }, other],
  };
  expect(mergeWellbeing(file, here)).toEqual({ state: 'newer-in-file', value: file });
  expect(mergeWellbeing(here, file)).toEqual({ state: 'newer-here', value: file });
  expect(mergeWellbeing(file, file).state).toBe('same');
});
