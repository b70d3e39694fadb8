import { expect, test } from 'vitest';
import { read } from '#core/session/reading';
import { evening, openProgram, press, roomOf } from '#test/world/open-program';
import { simulatedClock } from '#test/world/simulated-clock';
import { temporaryFolder } from '#test/world/temporary-folder';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

type Program = Awaited<ReturnType<typeof openProgram>>;

async function begin({ facilitator }: Program): Promise<void> {
  const classId = 'first-hour';
  await facilitator.open({ key: press(), classId, plannedStart: null, expected: ['Ann Lee'] });
  await facilitator.command({ key: press(), command: { ask: 'start' } });
}

function elapsedIn({ house }: Program): number | null {
  const { agenda, run } = roomOf(house);
  return read(agenda, run, house.now()).elapsed;
}

test('what the clock and the laptop did before a class was opened is no part of that class', async () => {
  const program = await openProgram(temporaryFolder());
  program.clock.pass(3 * hour);
  program.clock.sleep(8 * hour);
  program.clock.step(-hour);
  await begin(program);
  program.clock.pass(5 * minute);
  await program.house.beat();
  const { run } = roomOf(program.house);
  expect(run.flags).toEqual([]);
  expect(run.began?.at).toBe(evening + 10 * hour);
  expect(program.house.now()).toBe(evening + 10 * hour + 5 * minute);
});

test('windows measure their clocks anew when the clock is set while no class is open', async () => {
  const { house, clock } = await openProgram(temporaryFolder());
  const before = house.parts.screens.clockEpoch;
  clock.step(hour);
  await house.beat();
  expect(house.parts.screens.clockEpoch).toBe(before + 1);
  clock.pass(1000);
  await house.beat();
  expect(house.parts.screens.clockEpoch).toBe(before + 1);
});

test('a class stands still, but never runs backwards, on a clock that was set back while the program was stopped', async () => {
  const folder = temporaryFolder();
  const clock = simulatedClock(evening);
  const first = await openProgram(folder, clock);
  await begin(first);
  clock.pass(4 * minute);
  await first.facilitator.addPerson({ key: press(), name: 'Cas Ode' });
  await first.close();
  clock.step(-26 * 365 * day);
  clock.reboot();
  const second = await openProgram(folder, clock);
  expect(elapsedIn(second)).toBe(4 * minute);
  clock.pass(minute);
  clock.step(26 * 365 * day);
  await second.house.beat();
  expect(elapsedIn(second)).toBe(5 * minute);
  expect(roomOf(second.house).run.flags).toEqual(['clock-changed']);
});

test('a class that runs is not taken for left running when the clock was corrected by a day', async () => {
  const program = await openProgram(temporaryFolder());
  await begin(program);
  program.clock.step(day);
  await program.house.beat();
  const listed = await program.facilitator.sessions({ from: '2026-11-22', to: '2026-11-26' });
  expect(listed.done && listed.value.sessions.map(({ state }) => state)).toEqual(['running']);
});
