import { expect, test } from 'vitest';
import type { WallCheck } from '#core/session/wall-check';
import { instant } from '#core/time/instant';
import { seconds } from '#core/time/milliseconds';
import { evening, openProgram, press } from '#test/world/open-program';
import { temporaryFolder } from '#test/world/temporary-folder';

const code: WallCheck = { kind: 'code', code: '47' };

async function inTheRoom() {
  const program = await openProgram(temporaryFolder());
  await program.facilitator.open({ key: press(), classId: 'first-hour', plannedStart: evening, expected: [] });
  const command = (ask: 'start' | 'end') => program.facilitator.command({ key: press(), command: { ask } });
  return { ...program, command };
}

test('a check is shown to whoever follows the wall, until it is put away', async () => {
  const { facilitator, projector } = await inTheRoom();
  const told = (await projector.wallCheck())[Symbol.asyncIterator]();
  expect((await told.next()).value).toBeNull();
  expect(await facilitator.showCheck(code)).toEqual({ done: true, value: 0 });
  expect((await told.next()).value).toEqual(code);
  await facilitator.showCheck(null);
  expect((await told.next()).value).toBeNull();
  await told.return?.();
});

test('a class that starts puts the check away, and none is shown while it runs', async () => {
  const { facilitator, screens, command } = await inTheRoom();
  await facilitator.showCheck({ kind: 'light' });
  await command('start');
  expect(screens.check.value).toBeNull();
  expect(await facilitator.showCheck(code)).toEqual({ done: false, why: 'class-runs' });
  expect(screens.check.value).toBeNull();
  await command('end');
  expect(await facilitator.showCheck(code)).toMatchObject({ done: true });
});

test('leaving the room puts the check away; one that was begun in the settings stays while settings are saved', async () => {
  const { facilitator, screens } = await inTheRoom();
  await facilitator.showCheck(code);
  await facilitator.leave();
  expect(screens.check.value).toBeNull();
  await facilitator.showCheck({ kind: 'light' });
  await facilitator.saveSettings(await facilitator.settings());
  expect(screens.check.value).toEqual({ kind: 'light' });
});

test('a check goes with the last window that could put it away, and not with a wall', async () => {
  const { facilitator, projector, screens } = await inTheRoom();
  const [controls, others, wall] = await Promise.all(
    [facilitator, facilitator, projector].map(async (who) => (await who.wallCheck())[Symbol.asyncIterator]()),
  );
  for (const each of [controls, others, wall]) await each?.next();
  await facilitator.showCheck(code);
  await wall?.return?.();
  await others?.return?.();
  expect(screens.check.value).toEqual(code);
  await controls?.return?.();
  expect(screens.check.value).toBeNull();
});

test('locking the records puts the check away', async () => {
  const { facilitator, screens, program } = await openProgram(temporaryFolder());
  await facilitator.showCheck(code);
  await program.lock();
  expect(screens.check.value).toBeNull();
});

test.each<[string, unknown]>([
  ['a name in place of digits', { kind: 'code', code: 'Ann Lee' }],
  ['a light that flashes more than once a second', { kind: 'sync', from: evening, every: 400 }],
  ['a word besides', { kind: 'light', text: 'Ann Lee' }],
  ['something else', { kind: 'message' }],
])('a check with %s is refused', async (_what, check) => {
  const { facilitator, screens } = await inTheRoom();
  const shown: unknown = Reflect.apply(facilitator.showCheck, undefined, [check]);
  await expect(shown).rejects.toThrow();
  expect(screens.check.value).toBeNull();
});

test('the wall can’t have itself checked', async () => {
  const { projector } = await inTheRoom();
  const check: WallCheck = { kind: 'sync', from: instant(evening), every: seconds(2) };
  await expect(projector.showCheck(check)).rejects.toThrow('not for projector');
});
