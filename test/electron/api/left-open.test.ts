import { expect, test } from 'vitest';
import { sampleSession, sessionRecipe } from '#core/records/session-record';
import { instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';
import { evening, openProgram, press, roomOf } from '#test/world/open-program';
import { temporaryFolder } from '#test/world/temporary-folder';
import { testPassphrase } from '#test/world/unlocked';

const minute = 60_000;
const day = 24 * 60 * minute;
const done = { done: true, value: null };

type Program = Awaited<ReturnType<typeof openProgram>>;

/** A class of yesterday: it began, gave one sign of life, and then the lid was closed on it; the program is started again. */
async function leftSinceYesterday(folder: string) {
  const first = await openProgram(folder);
  const opened = await first.facilitator.open({
    key: press(),
    classId: 'first-hour',
    plannedStart: evening,
    expected: ['Ann Lee', 'Bo Ruiz'],
  });
  await first.facilitator.command({ key: press(), command: { ask: 'start' } });
  first.clock.pass(10_000);
  await first.house.beat();
  await first.close();
  first.clock.pass(day);
  first.clock.reboot();
  const second = await openProgram(folder, first.clock);
  return { ...second, id: opened.done ? opened.value : '' };
}

async function stateOfOnly({ facilitator }: Program): Promise<string | undefined> {
  const listed = await facilitator.sessions({ from: '2026-11-22', to: '2026-11-26' });
  return listed.done ? listed.value.sessions.map(({ state }) => state).join() : undefined;
}

test('a class left open since yesterday is closed by the start at its last sign of life, and says so', async () => {
  const program = await leftSinceYesterday(temporaryFolder());
  expect(program.screens.room.value).toBeNull();
  expect(await stateOfOnly(program)).toBe('ended');
  expect(await program.facilitator.reopen({ id: program.id })).toEqual(done);
  const { run, changes } = roomOf(program.house);
  expect(run).toMatchObject({ playback: 'finished', endedAt: evening + 10_000, flags: ['closed-late'] });
  expect(changes).toMatchObject([{ what: 'closed-late', at: evening + 10_000 + day, reason: '' }]);
});

test('the closing of a class left open can be taken back for a minute, and no longer', async () => {
  const program = await leftSinceYesterday(temporaryFolder());
  await program.facilitator.reopen({ id: program.id });
  const { house, facilitator, clock } = program;
  expect(roomOf(house).undo).toMatchObject({ did: 'close-late', until: evening + 10_000 + day + minute });
  clock.pass(minute);
  expect(await facilitator.undo({ key: press() })).toEqual(done);
  expect(roomOf(house).run).toMatchObject({ playback: 'play', part: 'welcome', endedAt: null, flags: [] });

  const other = await leftSinceYesterday(temporaryFolder());
  await other.facilitator.reopen({ id: other.id });
  other.clock.pass(minute + 1000);
  expect(await other.facilitator.undo({ key: press() })).toEqual({ done: false, why: 'nothing-to-undo' });
});

test('a class that was closed by the start is closed once, however often the program is started', async () => {
  const folder = temporaryFolder();
  const second = await leftSinceYesterday(folder);
  await second.close();
  second.clock.pass(day);
  const third = await openProgram(folder, second.clock);
  await third.facilitator.reopen({ id: second.id });
  const closings = third.house.live?.events.filter(({ deed }) => deed.do === 'close-late') ?? [];
  expect(closings).toHaveLength(1);
  expect(roomOf(third.house).run.endedAt).toBe(evening + 10_000);
});

test('a class on which the lid was closed in the evening is over when it is opened in the morning, unless somebody says no', async () => {
  const { facilitator, house, clock } = await openProgram(temporaryFolder());
  await facilitator.open({ key: press(), classId: 'first-hour', plannedStart: evening, expected: [] });
  await facilitator.command({ key: press(), command: { ask: 'start' } });
  clock.pass(50 * minute);
  await house.beat();
  clock.sleep(10 * 60 * minute);
  await house.clockChanged();
  expect(roomOf(house).run).toMatchObject({ playback: 'finished', endedAt: evening + 50 * minute });
  expect(roomOf(house).run.flags).toEqual(['slept', 'closed-late']);
  expect(await facilitator.undo({ key: press() })).toEqual(done);
  expect(roomOf(house).run).toMatchObject({ playback: 'play', slept: { span: 10 * 60 * minute } });
});

test('a lid that was closed in the evening shuts everything away, and the class waits in the room, closed, for whoever unlocks', async () => {
  const { program, facilitator, house, clock } = await openProgram(temporaryFolder());
  await facilitator.open({ key: press(), classId: 'first-hour', plannedStart: evening, expected: ['Ann Lee'] });
  await facilitator.command({ key: press(), command: { ask: 'start' } });
  clock.pass(50 * minute);
  await house.beat();
  clock.sleep(10 * 60 * minute);
  await program.beat();
  expect([program.gate.value.is, program.screens.room.value]).toEqual(['locked', null]);
  expect(await facilitator.unlock({ passphrase: testPassphrase })).toEqual(done);
  expect(program.screens.room.value).toMatchObject({
    run: { playback: 'finished', endedAt: evening + 50 * minute, flags: ['slept', 'closed-late'] },
    people: [{ name: 'Ann Lee' }],
  });
});

test('a class that slept through its break is not over for that, whatever the clock was set to meanwhile', async () => {
  const { facilitator, house, clock } = await openProgram(temporaryFolder());
  await facilitator.open({ key: press(), classId: 'first-hour', plannedStart: evening, expected: [] });
  await facilitator.command({ key: press(), command: { ask: 'start' } });
  clock.pass(20 * minute);
  await house.beat();
  clock.sleep(15 * minute);
  clock.step(day);
  await house.clockChanged();
  expect(roomOf(house).run).toMatchObject({ playback: 'play', slept: { span: 15 * minute }, endedAt: null });
});

test('a class that was only opened, and never begun, is not closed by the start', async () => {
  const folder = temporaryFolder();
  const first = await openProgram(folder);
  await first.facilitator.open({ key: press(), classId: 'first-hour', plannedStart: evening, expected: [] });
  await first.close();
  first.clock.pass(day);
  const second = await openProgram(folder, first.clock);
  expect(await stateOfOnly(second)).toBe('not-started');
});

test('a class that was left running elsewhere is not opened as if it still ran, and can be closed by hand', async () => {
  const program = await openProgram(temporaryFolder());
  const { facilitator, house } = program;
  const at = { wall: instant(evening - 2 * day), mono: milliseconds(5000), boot: 'another-laptop' };
  const begun = {
    ...sampleSession,
    plannedStart: at.wall,
    events: [{ id: 'evt_1', seq: 1, at, deed: { do: 'start' } }],
  };
  // As a package or a backup brings it, past the start.
  await house.parts.store.write(sessionRecipe, sampleSession.id, sessionRecipe.parse(begun));
  expect(await stateOfOnly(program)).toBe('left-running');
  expect(await facilitator.reopen({ id: sampleSession.id })).toEqual({ done: false, why: 'left-running' });
  expect(await facilitator.closeLate({ key: press(), id: sampleSession.id })).toEqual(done);
  expect(roomOf(house).run).toMatchObject({ endedAt: at.wall, flags: ['closed-late'] });
});
