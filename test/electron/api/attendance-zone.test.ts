import { expect, test } from 'vitest';
import { builtInLibrary } from '#files/built-in-library';
import { evening, openProgram, press, roomOf } from '#test/world/open-program';
import { simulatedClock } from '#test/world/simulated-clock';
import { temporaryFolder } from '#test/world/temporary-folder';

const minute = 60_000;

type Program = Awaited<ReturnType<typeof openProgram>>;

async function fileOf({ facilitator }: Program): Promise<string> {
  let text = '';
  for await (const piece of await facilitator.exportCsv({ from: '2026-11-20', to: '2026-11-30' })) {
    if ('text' in piece) text += piece.text;
  }
  return text;
}

test('a class keeps its zone, its times and its minutes when the laptop is carried into another in the middle of it', async () => {
  const [folder, clock] = [temporaryFolder(), simulatedClock(evening)];
  const denver = await openProgram(folder, clock);
  await denver.facilitator.open({ key: press(), classId: 'first-hour', plannedStart: null, expected: ['Ann Lee'] });
  await denver.facilitator.command({ key: press(), command: { ask: 'start' } });
  const person = roomOf(denver.house).people[0]?.person ?? '';
  clock.pass(20 * minute);
  await denver.facilitator.mark({ key: press(), person, mark: 'late' });
  await denver.close();

  clock.pass(10 * minute);
  clock.reboot();
  const berlin = await openProgram(folder, clock, { ...builtInLibrary(), zone: 'Europe/Berlin' });
  clock.pass(30 * minute);
  await berlin.facilitator.command({ key: press(), command: { ask: 'end' } });
  expect(roomOf(berlin.house)).toMatchObject({ zone: 'America/Denver', people: [{ minutes: 40 }] });
  const attestation = { by: 'Kim Park', credential: '', statement: 'As marked.' };
  await berlin.facilitator.sign({ key: press(), ...attestation });
  const there = await fileOf(berlin);
  await berlin.close();

  clock.reboot();
  const home = await openProgram(folder, clock);
  expect(await fileOf(home)).toBe(there);
  expect(there).toContain('2026-11-23T18:20:00,2026-11-23T19:00:00,40');
});
