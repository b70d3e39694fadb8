import { expect, test } from 'vitest';
import { blankPerson } from '#core/people/blank-person';
import { sampleQuestionnaire } from '#core/records/questionnaire-record';
import { openProgram, press } from '#test/world/open-program';
import { temporaryFolder } from '#test/world/temporary-folder';

const { instrument, wording } = sampleQuestionnaire;

async function opened() {
  const program = await openProgram(temporaryFolder());
  const { facilitator } = program;
  const consents = [{ what: 'wellbeing' as const, given: true, on: '2026-11-20' }];
  const made = await facilitator.savePerson({
    key: press(),
    revision: null,
    person: { ...blankPerson(''), given: 'Robin', consents },
  });
  if (!made.done) throw new Error(made.why);
  return { ...program, person: made.value.id };
}

type Opened = Awaited<ReturnType<typeof opened>>;

function save({ facilitator }: Opened, version: number | null, more: object = {}, words = wording) {
  return facilitator.saveQuestionnaire({
    key: press(),
    version,
    instrument: { ...instrument, ...more },
    wording: words,
  });
}

async function answer({ facilitator, person }: Opened, responses: readonly number[], more: object = {}) {
  const place = { session: null, moment: null, at: null, again: null, replaces: null };
  const sheet = { key: press(), person, instrument: instrument.id, responses, ...place, ...more };
  const saved = await facilitator.saveAnswer(sheet);
  if (!saved.done) throw new Error(saved.why);
  return saved.value;
}

async function told({ facilitator, person }: Opened) {
  const answered = await facilitator.answers({ person });
  if (!answered.done) throw new Error(answered.why);
  return answered.value;
}

test('a questionnaire of one’s own is kept once, under an id that nothing else has, and only if it can be scored', async () => {
  const program = await opened();
  expect(await save(program, null)).toEqual({ done: true, value: { version: 1 } });
  expect(await save(program, null)).toEqual({ done: true, value: { version: 1 } });
  expect(await save(program, null, { name: 'Another' })).toEqual({ done: false, why: 'id-taken' });
  expect(await save(program, null, { id: 'pss10' })).toEqual({ done: false, why: 'id-taken' });
  const bad = { done: false, why: 'bad-questionnaire' };
  expect(await save(program, null, { id: 'bad', reversed: [9] })).toEqual(bad);
  expect(await save(program, null, { id: 'bad', answerWords: [{ value: 9, word: 'never' }] })).toEqual(bad);
  expect(await save(program, null, { id: 'bad', answerWords: [{ value: 1, word: ' ' }] })).toEqual(bad);
});

test('answers stay scored by the rules by which they were entered, and totals that can’t be compared stand in a series of their own', async () => {
  const program = await opened();
  await save(program, null);
  const first = await answer(program, [3, 4]);
  expect(first.score).toMatchObject({ version: 1, total: 3, adjusted: [{ item: 2, given: 4, counted: 0 }] });
  expect(await save(program, 1, { items: 3, reversed: [] }, [...wording, 'How was the night?'])).toEqual({
    done: true,
    value: { version: 2 },
  });
  expect(await save(program, 1, { name: 'Late' })).toEqual({ done: false, why: 'changed-elsewhere' });
  program.clock.pass(60_000);
  const second = await answer(program, [3, 4, 1]);
  expect(await told(program)).toMatchObject({
    answers: [
      { id: second.id, instrumentVersion: 2, isByOlderRules: false, score: { version: 2, total: 8 } },
      { id: first.id, instrumentVersion: 1, isByOlderRules: true, score: { version: 1, total: 3 } },
    ],
    series: [
      { instrument: { version: 2 }, points: [{ total: 8 }] },
      { instrument: { version: 1 }, points: [{ total: 3 }] },
    ],
  });
});

test('new bands make a new version, and the totals before it stay in the same series', async () => {
  const program = await opened();
  await save(program, null);
  await answer(program, [3, 4]);
  const bands = [
    { from: 0, to: 4, label: 'calm' },
    { from: 5, to: 8, label: 'tense' },
  ];
  await save(program, 1, { bandSets: [{ id: 'ours', name: 'Our bands', source: '', bands }] });
  program.clock.pass(60_000);
  await answer(program, [4, 0]);
  expect(await told(program)).toMatchObject({
    answers: [
      { score: { total: 8, bands: [{ name: 'Our bands', label: 'tense', version: 2 }] } },
      { score: { total: 3, bands: [] } },
    ],
    series: [{ instrument: { version: 2 }, points: [{ total: 3 }, { total: 8 }] }],
  });
});

test('another name or wording is no new version', async () => {
  const program = await opened();
  await save(program, null);
  expect(await save(program, 1, { name: 'Night check' }, ['One', 'Two'])).toEqual({
    done: true,
    value: { version: 1 },
  });
});

test('a questionnaire that was put away takes no answers, and its answers stay scored', async () => {
  const program = await opened();
  const { facilitator, person } = program;
  await save(program, null);
  await answer(program, [3, 4]);
  await facilitator.removeQuestionnaire({ key: press(), id: instrument.id });
  await expect(answer(program, [3, 4])).rejects.toThrow('no-such-questionnaire');
  expect(await told(program)).toMatchObject({ person, answers: [{ score: { total: 3 } }] });
  await facilitator.bringBackQuestionnaire({ key: press(), id: instrument.id });
  await answer(program, [3, 4]);
});

test('answers that call for a talk are told until it is noted, and again where the note was a mistake', async () => {
  const program = await opened();
  const { facilitator, person } = program;
  const flags = [{ item: 1, from: 3, what: 'Ask them about it, alone.' }];
  await save(program, null, { flags });
  await answer(program, [2, 0]);
  expect((await told(program)).talks).toEqual([]);
  program.clock.pass(60_000);
  const { id } = await answer(program, [3, 0]);
  expect((await told(program)).talks).toMatchObject([{ id, talked: null, score: { flags: [{ item: 1, given: 3 }] } }]);
  await facilitator.noteTalk({ key: press(), person, id, talked: true });
  const [noted] = (await told(program)).talks;
  program.clock.pass(60_000);
  await facilitator.noteTalk({ key: press(), person, id, talked: true });
  expect((await told(program)).talks).toEqual([noted]);
  expect(noted?.talked).toMatchObject({ by: '' });
  await facilitator.noteTalk({ key: press(), person, id, talked: false });
  expect((await told(program)).talks).toMatchObject([{ id, talked: null }]);
  expect(await facilitator.noteTalk({ key: press(), person, id: 'ans_none', talked: true })).toEqual({
    done: false,
    why: 'no-such-answer',
  });
});
