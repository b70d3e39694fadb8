import { expect, test } from 'vitest';
import { read } from '#core/session/reading';
import { evening, openProgram, press, roomOf } from '#test/world/open-program';
import { temporaryFolder } from '#test/world/temporary-folder';

const minute = 60_000;

async function openClassIn(folder: string) {
  const program = await openProgram(folder);
  const [first] = await program.facilitator.classes();
  const classId = first?.id ?? '';
  await program.facilitator.open({ key: press(), classId, plannedStart: evening, expected: ['Ann Lee', 'Bo Ruiz'] });
  const ask = (name: 'start' | 'pause' | 'next' | 'back' | 'end') =>
    program.facilitator.command({ key: press(), command: { ask: name } });
  return { ...program, ask };
}

test('a class runs from its first part to its last, and next on the last part ends it once', async () => {
  const { ask, house, clock } = await openClassIn(temporaryFolder());
  await ask('start');
  for (const part of roomOf(house).plan.parts) {
    expect(roomOf(house).run.part).toBe(part.id);
    clock.pass(part.duration);
    expect(await ask('next')).toEqual({ done: true, value: null });
  }
  const { run, plan } = roomOf(house);
  expect(run.playback).toBe('finished');
  expect(run.done.map(({ part }) => part)).toEqual(plan.parts.map(({ id }) => id));
  expect(await ask('next')).toEqual({ done: false, why: 'not-now' });
});

test('people who are expected are unmarked until the facilitator says otherwise, and keep the session from being signed', async () => {
  const { facilitator, ask, house, clock } = await openClassIn(temporaryFolder());
  await ask('start');
  clock.pass(60 * minute);
  await ask('end');
  const signature = { by: 'Kim Park', credential: 'LCSW', statement: 'As marked.' };
  expect(await facilitator.sign({ key: press(), ...signature })).toEqual({ done: false, why: 'unmarked-people' });
  for (const { person } of roomOf(house).people) await facilitator.mark({ key: press(), person, mark: 'present' });
  expect(await facilitator.sign({ key: press(), ...signature })).toEqual({ done: true, value: null });
  const [ann] = roomOf(house).people;
  expect(ann?.minutes).toBe(60);
  expect(await facilitator.addPerson({ key: press(), name: 'Too Late' })).toEqual({ done: false, why: 'locked' });
});

test('a walk-in counts from the start within five minutes, and from the door after that', async () => {
  const { facilitator, ask, house, clock } = await openClassIn(temporaryFolder());
  await ask('start');
  clock.pass(4 * minute);
  await facilitator.addPerson({ key: press(), name: 'Cas Ode' });
  clock.pass(16 * minute);
  await facilitator.addPerson({ key: press(), name: 'Dee Orr' });
  clock.pass(40 * minute);
  await ask('end');
  const figures = roomOf(house)
    .people.slice(2)
    .map(({ name, mark, minutes }) => [name, mark, minutes]);
  expect(figures).toEqual([
    ['Cas Ode', 'present', 60],
    ['Dee Orr', 'late', 40],
  ]);
});

test('somebody entered after the end is unmarked, and present for the whole class only if the facilitator says so', async () => {
  const { facilitator, ask, house, clock } = await openClassIn(temporaryFolder());
  await ask('start');
  clock.pass(60 * minute);
  await ask('end');
  clock.pass(5 * minute);
  await facilitator.addPerson({ key: press(), name: 'Eve Moss' });
  const eve = () => roomOf(house).people.find(({ name }) => name === 'Eve Moss') ?? expect.unreachable();
  expect(eve()).toMatchObject({ mark: null, minutes: null });
  await facilitator.mark({ key: press(), person: eve().person, mark: 'present' });
  expect(eve()).toMatchObject({ mark: 'present', minutes: 60 });
});

test('a class without a set start is planned from the moment of Start, however long people took to arrive', async () => {
  const { facilitator, house, clock } = await openProgram(temporaryFolder());
  await facilitator.open({ key: press(), classId: 'first-hour', plannedStart: null, expected: [] });
  clock.pass(9 * minute);
  await facilitator.command({ key: press(), command: { ask: 'start' } });
  const { agenda, run, plannedStart } = roomOf(house);
  const { overUnder, plannedEnd } = read(agenda, run, house.now());
  expect({ plannedStart, overUnder, plannedEnd }).toEqual({
    plannedStart: evening + 9 * minute,
    overUnder: 0,
    plannedEnd: evening + 69 * minute,
  });
});

test('a command that is sent twice is obeyed once', async () => {
  const { facilitator, ask, house } = await openClassIn(temporaryFolder());
  await ask('start');
  const again = { key: press(), command: { ask: 'next' as const } };
  await facilitator.command(again);
  await facilitator.command(again);
  expect(roomOf(house).run.part).toBe(roomOf(house).plan.parts[1]?.id);
});

test('what was done a minute ago at most can be taken back, as if it never happened', async () => {
  const { facilitator, ask, house, clock } = await openClassIn(temporaryFolder());
  await ask('start');
  clock.pass(3 * minute);
  const before = roomOf(house).run;
  await ask('next');
  clock.pass(6000);
  expect(await facilitator.undo({ key: press() })).toEqual({ done: true, value: null });
  expect(roomOf(house).run).toEqual(before);
  clock.pass(2 * minute);
  expect(await facilitator.undo({ key: press() })).toEqual({ done: false, why: 'nothing-to-undo' });
});

test('a class that is cut off goes on at the right second when the program is started again', async () => {
  const folder = temporaryFolder();
  const first = await openClassIn(folder);
  await first.ask('start');
  first.clock.pass(7 * minute);
  await first.ask('next');
  first.clock.pass(90_000);
  await first.close();
  first.clock.pass(20_000);
  first.clock.reboot();
  const second = await openProgram(folder, first.clock);
  const { agenda, run } = roomOf(second.house);
  expect(read(agenda, run, second.house.now()).elapsed).toBe(110_000);
});

test('a clock that is set while the class runs moves no part', async () => {
  const { ask, house, clock } = await openClassIn(temporaryFolder());
  await ask('start');
  clock.pass(2 * minute);
  clock.step(-14 * minute);
  await house.beat();
  const { agenda, run, clockEpoch } = roomOf(house);
  expect(read(agenda, run, house.now()).elapsed).toBe(2 * minute);
  expect(run.flags).toEqual(['clock-changed']);
  expect(clockEpoch).toBeGreaterThan(2);
});

test('time asleep counts as time that passed', async () => {
  const { ask, house, clock } = await openClassIn(temporaryFolder());
  await ask('start');
  clock.pass(2 * minute);
  clock.sleep(3 * minute);
  await house.beat();
  const { agenda, run } = roomOf(house);
  expect(read(agenda, run, house.now()).elapsed).toBe(5 * minute);
  expect(run.flags).toEqual(['slept']);
});

test('a second class is not opened over one that runs', async () => {
  const { ask, facilitator } = await openClassIn(temporaryFolder());
  await ask('start');
  const [first] = await facilitator.classes();
  const again = { key: press(), classId: first?.id ?? '', plannedStart: null, expected: [] };
  expect(await facilitator.open(again)).toEqual({ done: false, why: 'another-class-runs' });
  expect(await facilitator.leave()).toEqual({ done: false, why: 'another-class-runs' });
});
