import { expect, test } from 'vitest';
import { blankPerson } from '#core/people/blank-person';
import { groupRecipe, sampleGroup } from '#core/records/group-record';
import { minutes } from '#core/time/milliseconds';
import { openProgram, press, roomOf } from '#test/world/open-program';
import { temporaryFolder } from '#test/world/temporary-folder';

type Opened = Awaited<ReturnType<typeof openProgram>>;

async function valueOf<T>(asked: Promise<{ done: true; value: T } | { done: false; why: string }>): Promise<T> {
  const answer = await asked;
  if (!answer.done) throw new Error(answer.why);
  return answer.value;
}

/** A class of today in the room, with some people of the roster, none of whom was asked yet, and one who is expected by name only. */
async function room({ facilitator, house }: Opened, count: number, expected: string[] = []) {
  const [first] = await facilitator.classes();
  await facilitator.open({ key: press(), classId: first?.id ?? '', plannedStart: null, expected });
  const people: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const person = { ...blankPerson(''), given: `Person ${index}` };
    const { id } = await valueOf(facilitator.savePerson({ key: press(), revision: null, person }));
    await facilitator.join({ key: press(), person: id, given: '', family: '', came: 'walk-in' });
    people.push(id);
  }
  return { session: roomOf(house).session, people };
}

function rating(person: string, session: string | null, value: number, moment: 'before' | 'after' = 'before') {
  const rest = { at: null, again: null, replaces: null };
  return { key: press(), person, session, moment, instrument: 'rating', responses: [value], ...rest };
}

test('of somebody who was not asked nothing is kept, until their yes is kept with the date', async () => {
  const program = await openProgram(temporaryFolder());
  const { facilitator } = program;
  const { session, people } = await room(program, 1);
  const [person = ''] = people;
  expect(await facilitator.saveAnswer(rating(person, session, 4))).toEqual({ done: false, why: 'not-asked' });
  expect(await facilitator.saveAnswer(rating(person, null, 4))).toEqual({ done: false, why: 'not-asked' });
  expect(await facilitator.saveSources({ key: press(), person, ticked: ['sleep'], at: null })).toEqual({
    done: false,
    why: 'not-asked',
  });
  const before = await valueOf(facilitator.person({ id: person }));
  const yes = { key: press(), person, session, isTakenBack: false };
  expect(await facilitator.saidYes(yes)).toEqual({ done: true, value: null });
  // Sent a second time.
  expect(await facilitator.saidYes(yes)).toEqual({ done: true, value: null });
  const { record } = await valueOf(facilitator.person({ id: person }));
  expect(record.person.consents).toEqual([{ what: 'wellbeing', given: true, on: expect.stringMatching(/^\d{4}-/) }]);
  expect(record.revision).toBe(before.record.revision + 1);
  expect((await facilitator.saveAnswer(rating(person, session, 4))).done).toBe(true);
  // Whoever had their page open meanwhile does not write over it.
  const stale = { key: press(), revision: before.record.revision, person: { ...before.record.person, phone: '1' } };
  expect(await facilitator.savePerson(stale)).toEqual({ done: false, why: 'changed-elsewhere' });
});

test('a yes that was a slip is taken back, and what was said with it is not told until it is said again', async () => {
  const program = await openProgram(temporaryFolder());
  const { facilitator } = program;
  const { session, people } = await room(program, 1);
  const [person = ''] = people;
  const say = (isTakenBack: boolean) => facilitator.saidYes({ key: press(), person, session, isTakenBack });
  await say(false);
  const { id } = await valueOf(facilitator.saveAnswer(rating(person, session, 4)));
  await say(true);
  const line = async () => (await valueOf(facilitator.sessionRatings({ session })))[0];
  expect(await line()).toMatchObject({ consent: 'unsaid', before: null });
  expect(await facilitator.bringBackAnswer({ key: press(), person, id })).toMatchObject({ done: true });
  await facilitator.removeAnswer({ key: press(), person, id });
  expect(await facilitator.bringBackAnswer({ key: press(), person, id })).toEqual({ done: false, why: 'not-asked' });
  await say(false);
  await facilitator.bringBackAnswer({ key: press(), person, id });
  expect(await line()).toMatchObject({ consent: 'given', before: { value: 4 } });
});

test('a no stays a no, whoever presses yes', async () => {
  const program = await openProgram(temporaryFolder());
  const { facilitator } = program;
  const { session } = await room(program, 0);
  const person = {
    ...blankPerson(''),
    given: 'No',
    consents: [{ what: 'wellbeing' as const, given: false, on: '2026-11-20' }],
  };
  const { id } = await valueOf(facilitator.savePerson({ key: press(), revision: null, person }));
  const asked = { key: press(), person: id, session, isTakenBack: false };
  expect(await facilitator.saidYes(asked)).toEqual({ done: false, why: 'no-consent' });
  expect(await facilitator.saveAnswer(rating(id, session, 4))).toEqual({ done: false, why: 'no-consent' });
  expect(await facilitator.saidYes({ ...asked, person: 'per_nobody' })).toEqual({ done: false, why: 'not-on-roster' });
});

test('a room is told together only of those who said yes', async () => {
  const program = await openProgram(temporaryFolder());
  const { facilitator } = program;
  const { session, people } = await room(program, 6);
  for (const [index, person] of people.entries()) {
    await facilitator.saidYes({ key: press(), person, session, isTakenBack: false });
    await valueOf(facilitator.saveAnswer(rating(person, session, index)));
  }
  const tally = () => valueOf(facilitator.tally({ session }));
  expect(await tally()).toMatchObject({ before: { count: 6 } });
  const [one = '', other = ''] = people;
  await facilitator.saidYes({ key: press(), person: one, session, isTakenBack: true });
  expect(await tally()).toMatchObject({ before: { count: 5 } });
  await facilitator.saidYes({ key: press(), person: other, session, isTakenBack: true });
  expect(await tally()).toMatchObject({ before: null });
});

test('the yes of somebody who stands only in the list of a session takes them into the roster', async () => {
  const program = await openProgram(temporaryFolder());
  const { facilitator } = program;
  const { session } = await room(program, 0, ['Ada Ash']);
  const [line] = await valueOf(facilitator.sessionRatings({ session }));
  const person = line?.person ?? '';
  await facilitator.saidYes({ key: press(), person, session, isTakenBack: false });
  expect((await facilitator.saveAnswer(rating(person, session, 4))).done).toBe(true);
  const { record } = await valueOf(facilitator.person({ id: person }));
  expect(record.person).toMatchObject({ given: 'Ada', family: 'Ash', consents: [{ what: 'wellbeing', given: true }] });
});

test('ratings that are typed later are of the time of the class', async () => {
  const program = await openProgram(temporaryFolder());
  const { facilitator, house, clock } = program;
  const { session, people } = await room(program, 1);
  const [person = ''] = people;
  await facilitator.saidYes({ key: press(), person, session, isTakenBack: false });
  await facilitator.command({ key: press(), command: { ask: 'start' } });
  const began = roomOf(house).run.began?.at;
  clock.pass(minutes(40));
  await facilitator.command({ key: press(), command: { ask: 'end' } });
  const ended = roomOf(house).run.endedAt;
  clock.pass(minutes(24 * 60));
  await valueOf(facilitator.saveAnswer(rating(person, session, 7)));
  await valueOf(facilitator.saveAnswer(rating(person, session, 3, 'after')));
  const { answers } = await valueOf(facilitator.answers({ person }));
  expect(answers.map(({ moment, at }) => [moment, at])).toEqual([
    ['after', ended],
    ['before', began],
  ]);
});

test('a group is told of each questionnaire that somebody of it answered, and of nobody who did not say yes', async () => {
  const program = await openProgram(temporaryFolder());
  const { facilitator, house } = program;
  const { people } = await room(program, 6);
  const enrolled = people.map((person) => ({ person, state: 'enrolled' as const, since: '2026-11-01', why: '' }));
  await house.parts.store.write(groupRecipe, 'grp_1', {
    ...sampleGroup,
    group: { ...sampleGroup.group, people: enrolled },
  });
  const told = () => valueOf(facilitator.groupChanges({ group: 'grp_1' }));
  expect(await told()).toEqual([]);
  for (const person of people) {
    await facilitator.saidYes({ key: press(), person, session: null, isTakenBack: false });
    await valueOf(facilitator.saveAnswer({ ...rating(person, null, 8), moment: 'before' }));
    program.clock.pass(60_000);
    await valueOf(facilitator.saveAnswer({ ...rating(person, null, 5), moment: 'after' }));
  }
  expect(await told()).toMatchObject([
    { instrument: { id: 'rating' }, series: { count: 6, before: 8, after: 5, by: -3, people: null }, inClass: null },
  ]);
  for (const person of people.slice(0, 2)) {
    await facilitator.saidYes({ key: press(), person, session: null, isTakenBack: true });
  }
  expect(await told()).toMatchObject([{ series: null, inClass: null }]);
});
