import { expect, test } from 'vitest';
import { blankPerson } from '#core/people/blank-person';
import { groupRecipe, sampleGroup } from '#core/records/group-record';
import { instant } from '#core/time/instant';
import { openProgram, press, roomOf } from '#test/world/open-program';
import { temporaryFolder } from '#test/world/temporary-folder';

async function opened() {
  const folder = temporaryFolder();
  return { folder, ...(await openProgram(folder)) };
}

type Opened = Awaited<ReturnType<typeof opened>>;

const yes = { what: 'wellbeing' as const, given: true, on: '2026-11-20' };

/** Somebody of the roster who said yes to being asked, where `more` says nothing else. */
async function somebody({ facilitator }: Opened, given: string, more: object = {}): Promise<string> {
  const person = { ...blankPerson(''), given, consents: [yes], ...more };
  const made = await facilitator.savePerson({ key: press(), revision: null, person });
  if (!made.done) throw new Error(made.why);
  return made.value.id;
}

function sheet(person: string, instrument: string, responses: readonly (number | null)[]) {
  const more = { session: null, moment: null, at: null, again: null, replaces: null };
  return { key: press(), person, instrument, responses, ...more };
}

async function valueOf<T>(asked: Promise<{ done: true; value: T } | { done: false; why: string }>): Promise<T> {
  const answer = await asked;
  if (!answer.done) throw new Error(answer.why);
  return answer.value;
}

/** A class in the room with so many people, each of them on the roster. */
async function room(program: Opened, count: number) {
  const { facilitator, house } = program;
  const [first] = await facilitator.classes();
  await facilitator.open({ key: press(), classId: first?.id ?? '', plannedStart: null, expected: [] });
  const people: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const person = await somebody(program, `Person ${index}`);
    await facilitator.join({ key: press(), person, given: '', family: '', came: 'walk-in' });
    people.push(person);
  }
  return { session: roomOf(house).session, people };
}

test('answers are scored and kept, come back after a restart, and can be taken back and brought back', async () => {
  const program = await opened();
  const { facilitator, folder, clock, close } = program;
  const person = await somebody(program, 'Robin');
  const asked = sheet(person, 'pss10', [3, 2, 3, 2, 1, 2, 2, 1, 3, 2]);
  const saved = await valueOf(facilitator.saveAnswer(asked));
  expect(saved.score).toMatchObject({ total: 25, bands: [{ label: 'moderate', version: 1 }] });
  // Sent a second time.
  expect(await valueOf(facilitator.saveAnswer(asked))).toEqual(saved);
  await close();
  const again = (await openProgram(folder, clock)).facilitator;
  const told = async () => valueOf(again.answers({ person }));
  expect(await told()).toMatchObject({
    consent: 'given',
    answers: [{ id: saved.id, instrument: 'pss10', score: { total: 25 }, removed: false, isByOlderRules: false }],
    series: [{ instrument: { id: 'pss10' }, points: [{ total: 25 }], change: null }],
  });
  const name = { person, id: saved.id };
  await again.removeAnswer({ key: press(), ...name });
  expect(await told()).toMatchObject({ answers: [{ removed: true }], series: [] });
  await again.bringBackAnswer({ key: press(), ...name });
  expect(await told()).toMatchObject({ answers: [{ removed: false }], series: [{}] });
});

test('a sheet that is not whole, entered twice otherwise, of tomorrow, or of nobody is kept nowhere', async () => {
  const program = await opened();
  const { facilitator, clock } = program;
  const person = await somebody(program, 'Robin');
  const whole = [0, 1, 2, 3];
  const refused = async (more: object) => {
    const answer = await facilitator.saveAnswer({ ...sheet(person, 'pss4', whole), ...more });
    return answer.done ? 'kept' : answer.why;
  };
  expect(await refused({ responses: [0, 1, null, 3] })).toBe('bad-answers');
  expect(await refused({ responses: [0, 1, 2, 5] })).toBe('bad-answers');
  expect(await refused({ again: [0, 1, 2, 2] })).toBe('entries-differ');
  expect(await refused({ at: instant(clock.now().wall + 1) })).toBe('not-yet');
  expect(await refused({ person: 'per_nobody' })).toBe('not-on-roster');
  expect(await refused({ session: 'ses_none' })).toBe('no-such-session');
  expect(await refused({ instrument: 'none' })).toBe('no-such-questionnaire');
  expect(await valueOf(facilitator.answers({ person }))).toMatchObject({ answers: [] });
  await facilitator.saveAnswer({ ...sheet(person, 'pss4', whole), again: whole });
  expect(await valueOf(facilitator.answers({ person }))).toMatchObject({ answers: [{ isChecked: true }] });
});

test('of somebody who said no, neither answers nor a checklist are kept', async () => {
  const program = await opened();
  const { facilitator } = program;
  const no = { consents: [{ what: 'wellbeing', given: false, on: '2026-11-20' }] };
  const person = await somebody(program, 'Robin', no);
  expect(await facilitator.saveAnswer(sheet(person, 'rating', [4]))).toEqual({ done: false, why: 'no-consent' });
  expect(await facilitator.saveSources({ key: press(), person, at: null, ticked: ['sleep'] })).toEqual({
    done: false,
    why: 'no-consent',
  });
  expect(await valueOf(facilitator.answers({ person }))).toMatchObject({
    consent: 'refused',
    answers: [],
    sources: [],
  });
});

test('a rating takes the place of the one before it, and its undo brings that one back', async () => {
  const program = await opened();
  const { facilitator } = program;
  const { session, people } = await room(program, 1);
  const [person = ''] = people;
  const rate = (value: number) =>
    valueOf(facilitator.saveAnswer({ ...sheet(person, 'rating', [value]), session, moment: 'before' }));
  const first = await rate(7);
  await rate(3);
  const before = async () => (await valueOf(facilitator.sessionRatings({ session })))[0]?.before;
  expect(await before()).toMatchObject({ value: 3 });
  await facilitator.bringBackAnswer({ key: press(), person, id: first.id });
  expect(await before()).toEqual({ id: first.id, value: 7 });
  const { answers } = await valueOf(facilitator.answers({ person }));
  expect(answers.filter(({ removed }) => !removed)).toHaveLength(1);
});

test('a room is tallied from five answers on, each person once', async () => {
  const program = await opened();
  const { facilitator } = program;
  const { session, people } = await room(program, 6);
  const rate = async (person: string, moment: 'before' | 'after', value: number) => {
    await facilitator.saveAnswer({ ...sheet(person, 'rating', [value]), session, moment });
  };
  const told = () => valueOf(facilitator.tally({ session }));
  for (const [index, person] of people.slice(0, 4).entries()) await rate(person, 'before', 5 + index);
  expect(await told()).toEqual({ before: null, after: null, change: null });
  for (const person of people.slice(4)) await rate(person, 'before', 9);
  for (const [index, person] of people.entries()) await rate(person, 'after', index < 3 ? 2 : 9);
  expect(await told()).toEqual({
    before: { count: 6, median: 7.5 },
    after: { count: 6, median: 5.5 },
    change: { count: 6, lower: 3, same: 2, higher: 1 },
  });
  const [one = '', other = ''] = people;
  const { kept, gone } = { kept: one, gone: other };
  const { merged, revisions } = await valueOf(facilitator.mergePreview({ kept, gone }));
  await facilitator.merge({ key: press(), kept, gone, revisions, person: merged });
  expect(await told()).toMatchObject({ before: { count: 5 }, after: { count: 5 } });
  expect((await valueOf(facilitator.answers({ person: gone }))).person).toBe(kept);
});

test('a group is told its change from five people on, with answers of other groups left out', async () => {
  const program = await opened();
  const { facilitator, house, clock } = program;
  const people: string[] = [];
  for (let index = 0; index < 5; index += 1) people.push(await somebody(program, `Person ${index}`));
  const enrolled = people.map((person) => ({ person, state: 'enrolled' as const, since: '2026-11-01', why: '' }));
  await house.parts.store.write(groupRecipe, 'grp_1', {
    ...sampleGroup,
    group: { ...sampleGroup.group, people: enrolled },
  });
  const ask = () => valueOf(facilitator.groupChanges({ group: 'grp_1' }));
  const answer = async (index: number, moment: 'before' | 'after', value: number, session: string | null = null) => {
    clock.pass(60_000);
    const responses = [value, value, value, value, value];
    await valueOf(facilitator.saveAnswer({ ...sheet(people[index] ?? '', 'who5', responses), moment, session }));
  };
  for (const index of [0, 1, 2, 3, 4]) await answer(index, 'before', 2);
  for (const index of [0, 1, 2, 3]) await answer(index, 'after', index === 0 ? 2 : 3);
  await answer(4, 'after', 5, (await room(program, 0)).session);
  expect(await ask()).toMatchObject([{ instrument: { id: 'who5' }, series: null, inClass: null }]);
  await answer(4, 'after', 1);
  expect(await ask()).toMatchObject([
    {
      instrument: { id: 'who5', higherMeans: 'better' },
      series: { count: 5, before: 40, after: 60, by: 20, people: { better: 3, same: 1, worse: 1 } },
    },
  ]);
  expect(await facilitator.groupChanges({ group: 'grp_none' })).toEqual({
    done: false,
    why: 'no-such-group',
  });
});

test('the projector is told nothing of it, and neither is anybody while the records are shut away', async () => {
  const { projector, facilitator, program } = await opened();
  await expect(projector.answers({ person: 'per_1' })).rejects.toThrow('not for projector');
  await expect(projector.tally({ session: 'ses_1' })).rejects.toThrow('not for projector');
  program.screens.isPrivate = true;
  await expect(facilitator.answers({ person: 'per_1' })).rejects.toThrow('locked');
});
