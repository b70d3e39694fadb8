import { expect, onTestFinished, test } from 'vitest';
import { createCallerFactory, type Role } from '#api/door';
import { appRouter } from '#api/router';
import { startProgram } from '#api/start-program';
import { builtInLibrary } from '#files/built-in-library';
import { randomIds } from '#machine/random-ids';
import { takeVault } from '#store/vault';
import { evening, openProgram, press, roomOf } from '#test/world/open-program';
import { type SimulatedClock, simulatedClock } from '#test/world/simulated-clock';
import { temporaryFolder } from '#test/world/temporary-folder';
import { cheapCost, testPassphrase } from '#test/world/unlocked';

const minute = 60_000;
const done = { done: true, value: null };
const wrong = { done: false, why: 'wrong-key' };

/** The program before anybody has come: a folder that is new or locked. */
async function atTheGate(folder: string, clock: SimulatedClock = simulatedClock(evening)) {
  const vault = await takeVault(folder, { keychain: null, now: () => clock.now().wall, cost: cheapCost });
  const started = await startProgram({
    vault,
    clock,
    ids: randomIds(),
    ...builtInLibrary(),
    zone: 'America/Denver',
    onTrouble: () => undefined,
    onRemark: () => undefined,
  });
  onTestFinished(() => started.close());
  const { program } = started;
  const as = (role: Role) => createCallerFactory(appRouter)({ role, program, wallAddress: null });
  return { program, clock, facilitator: as('facilitator'), projector: as('projector'), close: () => started.close() };
}

/** A class that runs with two people in it, and whose names are shut away after a quarter of an hour. */
async function classWithNames() {
  const open = await openProgram(temporaryFolder());
  const { facilitator, house } = open;
  await facilitator.saveSettings({ ...house.settings, lockAfter: 15 });
  await facilitator.open({ key: press(), classId: 'first-hour', plannedStart: null, expected: ['Ann Lee', 'Bo Ruiz'] });
  await facilitator.command({ key: press(), command: { ask: 'start' } });
  return open;
}

test('before a key was made nothing can be asked for but making one', async () => {
  const { program, facilitator, projector } = await atTheGate(temporaryFolder());
  expect(program.gate.value).toMatchObject({ is: 'new', hasPassphrase: false, recoveryMadeAt: null });
  const verbs = [
    () => facilitator.settings(),
    () => facilitator.today(),
    () => facilitator.classes(),
    () => facilitator.backups(),
    () => facilitator.leave(),
    () => facilitator.importBegin(),
  ];
  for (const verb of verbs) await expect(verb()).rejects.toThrow('locked');
  expect(await projector.click({ key: press(), what: 'next' })).toEqual({ done: false, why: 'no-open-session' });
  expect(await facilitator.createKeys({ passphrase: 'short' })).toEqual({ done: false, why: 'weak-passphrase' });
  const made = await facilitator.createKeys({ passphrase: testPassphrase });
  expect(made).toMatchObject({ done: true, value: expect.stringMatching(/^[0-9A-Z-]{34}$/) });
  expect(program.gate.value).toMatchObject({ is: 'open', hasPassphrase: true, recoveryMadeAt: evening });
  expect(await facilitator.createKeys({ passphrase: testPassphrase })).toEqual({ done: false, why: 'not-new' });
  expect(await facilitator.today()).toMatchObject({ done: true });
});

test('a locked folder opens with its key, and five wrong ones in a row make the next wait', async () => {
  const folder = temporaryFolder();
  const first = await openProgram(folder);
  await first.close();
  const { program, facilitator, clock } = await atTheGate(folder);
  expect(program.gate.value).toMatchObject({ is: 'locked', hasPassphrase: true });
  for (let time = 1; time <= 5; time += 1) {
    expect(await facilitator.unlock({ passphrase: `not it ${time}` })).toEqual(wrong);
    expect(program.gate.value).toMatchObject({ is: 'locked', wrongTries: time });
  }
  expect(await facilitator.unlock({ passphrase: testPassphrase })).toEqual({ done: false, why: 'wait-a-little' });
  clock.pass(6_000);
  expect(await facilitator.unlock({ passphrase: testPassphrase })).toEqual(done);
  expect(program.gate.value).toMatchObject({ is: 'open', wrongTries: 0 });
});

test('a program that nobody touches locks after the time that was set, and forgets what it showed', async () => {
  const { program, facilitator, house, clock, screens } = await openProgram(temporaryFolder());
  await facilitator.saveSettings({ ...house.settings, lockAfter: 15 });
  await facilitator.open({ key: press(), classId: 'first-hour', plannedStart: null, expected: ['Ann Lee'] });
  clock.pass(14 * minute);
  await facilitator.touched();
  clock.pass(14 * minute);
  await program.beat();
  expect(program.gate.value.is).toBe('open');
  clock.pass(2 * minute);
  await program.beat();
  expect(program.gate.value.is).toBe('locked');
  expect([screens.room.value, screens.wall.value, program.house]).toEqual([null, null, null]);
  await expect(facilitator.today()).rejects.toThrow('locked');
  expect(await facilitator.unlock({ passphrase: testPassphrase })).toEqual(done);
  expect(await facilitator.today()).toMatchObject({ done: true, value: { waiting: [{ listed: 1 }] } });
});

test('while a class runs only names and records are shut away: the class goes on, and its keys still work', async () => {
  const { program, facilitator, projector, house, clock, screens } = await classWithNames();
  const [ann] = roomOf(house).people;
  clock.pass(16 * minute);
  await program.beat();
  expect(program.gate.value.is).toBe('private');
  expect(roomOf(house)).toMatchObject({ isPrivate: true, people: [], undo: null, run: { playback: 'play' } });
  expect(JSON.stringify(screens.room.value)).not.toMatch(/Ann|Ruiz/);
  const person = ann?.person ?? '';
  const shut = [
    () => facilitator.mark({ key: press(), person, mark: 'present' as const }),
    () => facilitator.addPerson({ key: press(), name: 'X' }),
    () => facilitator.today(),
    () => facilitator.sessions({ from: '2026-01-01', to: '2026-12-31' }),
    () => facilitator.sign({ key: press(), by: 'X', credential: '', statement: 'x' }),
  ];
  for (const verb of shut) await expect(verb()).rejects.toThrow('locked');
  expect(await facilitator.command({ key: press(), command: { ask: 'next' } })).toEqual(done);
  expect(await projector.click({ key: press(), what: 'next' })).toEqual(done);
  expect(await facilitator.unlock({ passphrase: 'not it' })).toEqual(wrong);
  expect(roomOf(house).people).toEqual([]);
  expect(await facilitator.unlock({ passphrase: testPassphrase })).toEqual(done);
  expect(roomOf(house).people.map(({ name }) => name)).toEqual(['Ann Lee', 'Bo Ruiz']);
  expect(await facilitator.mark({ key: press(), person, mark: 'present' })).toEqual(done);
});

test('a mark can not be taken back while names are shut away, a step of the class can', async () => {
  const { program, facilitator, house } = await classWithNames();
  const [ann] = roomOf(house).people;
  await facilitator.mark({ key: press(), person: ann?.person ?? '', mark: 'present' });
  await program.lock();
  expect(await facilitator.undo({ key: press() })).toEqual({ done: false, why: 'nothing-to-undo' });
  await facilitator.command({ key: press(), command: { ask: 'next' } });
  expect(roomOf(house).undo).toMatchObject({ did: 'go', person: null });
  expect(await facilitator.undo({ key: press() })).toEqual(done);
  await facilitator.unlock({ passphrase: testPassphrase });
  expect(roomOf(house).people[0]?.mark).toBe('present');
});

test('a class that ended behind the lock keeps its closing on the wall, and is all shut away when the time is over again', async () => {
  const { program, facilitator, house, clock, screens } = await classWithNames();
  await program.lock();
  clock.pass(40 * minute);
  await facilitator.command({ key: press(), command: { ask: 'end' } });
  await program.beat();
  expect(roomOf(house)).toMatchObject({ isPrivate: true, run: { playback: 'finished' } });
  expect(screens.wall.value).not.toBeNull();
  clock.pass(16 * minute);
  await program.beat();
  expect(program.gate.value.is).toBe('locked');
  await facilitator.unlock({ passphrase: testPassphrase });
  expect(await facilitator.today()).toMatchObject({ value: { waiting: [{ state: 'ended', unmarked: 2 }] } });
});

test('a lid that was closed locks, whatever time was set', async () => {
  const { program, clock } = await openProgram(temporaryFolder());
  clock.sleep(minute);
  await program.beat();
  expect(program.gate.value.is).toBe('locked');
});

test('a class that was running when the program was killed goes on once it is unlocked', async () => {
  const folder = temporaryFolder();
  const first = await openProgram(folder);
  await first.facilitator.open({ key: press(), classId: 'first-hour', plannedStart: null, expected: ['Ann Lee'] });
  await first.facilitator.command({ key: press(), command: { ask: 'start' } });
  first.clock.pass(2 * minute);
  await first.close();
  const { program, facilitator } = await atTheGate(folder, first.clock);
  expect(program.screens.room.value).toBeNull();
  expect(await facilitator.unlock({ passphrase: testPassphrase })).toEqual(done);
  expect(program.screens.room.value).toMatchObject({ run: { playback: 'play' }, people: [{ name: 'Ann Lee' }] });
});

test('whoever unlocks after the machine slept stays inside', async () => {
  const { program, facilitator, clock } = await openProgram(temporaryFolder());
  await program.lock();
  clock.sleep(8 * 60 * minute);
  expect(await facilitator.unlock({ passphrase: testPassphrase })).toEqual(done);
  clock.pass(1000);
  await program.beat();
  expect(program.gate.value.is).toBe('open');
});

test('a session that waited in the room when it was locked waits there again', async () => {
  const { program, facilitator, screens } = await openProgram(temporaryFolder());
  await facilitator.open({ key: press(), classId: 'first-hour', plannedStart: null, expected: ['Ann Lee'] });
  await program.lock();
  expect(screens.room.value).toBeNull();
  await facilitator.unlock({ passphrase: testPassphrase });
  expect(screens.room.value).toMatchObject({ people: [{ name: 'Ann Lee' }], run: { playback: 'stop' } });
});

test('while names are shut away nobody is told who leads, and nobody switches the lock off', async () => {
  const { program, facilitator, house } = await classWithNames();
  await facilitator.saveSettings({ ...house.settings, facilitator: { name: 'Kim Park', credential: 'LCSW' } });
  await program.lock();
  const seen = await facilitator.settings();
  expect(seen.facilitator.name).toBe('');
  await facilitator.saveSettings({ ...seen, lockAfter: 0, muted: true });
  expect(house.settings).toMatchObject({ lockAfter: 15, muted: true, facilitator: { name: 'Kim Park' } });
});

test('the auto-lock works while a new key waits for the session in the room', async () => {
  const { program, facilitator, clock } = await classWithNames();
  expect(await facilitator.rotateKey({ passphrase: testPassphrase })).toEqual({ done: false, why: 'class-runs' });
  await facilitator.command({ key: press(), command: { ask: 'end' } });
  expect(await facilitator.rotateKey({ passphrase: testPassphrase })).toMatchObject({ done: true });
  expect(await facilitator.rotateKey({ passphrase: testPassphrase })).toEqual({ done: false, why: 'sealing-runs' });
  clock.pass(16 * minute);
  await program.beat();
  expect(program.gate.value.is).toBe('locked');
});
