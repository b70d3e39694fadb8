import { expect, test } from 'vitest';
import { evening, openProgram, press } from '#test/world/open-program';
import { temporaryFolder } from '#test/world/temporary-folder';

const day = 86_400_000;

test('a class that the start closed stands in both lists as ended, with the time of its last sign of life and the word for it', async () => {
  const folder = temporaryFolder();
  const { facilitator, house, clock, close } = await openProgram(folder);
  await facilitator.open({ key: press(), classId: 'first-hour', plannedStart: null, expected: ['Ann Lee'] });
  await facilitator.command({ key: press(), command: { ask: 'start' } });
  clock.pass(10_000);
  await house.beat();
  await close();
  clock.pass(day);
  clock.reboot();
  const again = await openProgram(folder, clock);
  const today = await again.facilitator.today();
  const records = await again.facilitator.sessions({ from: '2026-11-23', to: '2026-11-23' });
  const listed = { state: 'ended', closedLate: true, began: evening, ended: evening + 10_000, unmarked: 1 };
  expect(today.done ? today.value.waiting : null).toMatchObject([listed]);
  expect(records.done ? records.value.sessions : null).toMatchObject([listed]);
});

test('a class that somebody ended says nothing of a sign of life', async () => {
  const { facilitator, clock } = await openProgram(temporaryFolder());
  await facilitator.open({ key: press(), classId: 'first-hour', plannedStart: null, expected: [] });
  await facilitator.command({ key: press(), command: { ask: 'start' } });
  clock.pass(600_000);
  await facilitator.command({ key: press(), command: { ask: 'end' } });
  const today = await facilitator.today();
  const [waiting] = today.done ? today.value.waiting : [];
  expect(waiting).toMatchObject({ state: 'ended', classId: 'first-hour' });
  expect(waiting).not.toHaveProperty('closedLate');
  expect(waiting).not.toHaveProperty('ran');
});
