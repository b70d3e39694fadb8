import { expect, test } from 'vitest';
import { instant } from '#core/time/instant';
import { progressOf } from '#desktop/show-progress';
import { elasticProgram } from '#test/world/elastic-program';
import { roomOf } from '#test/world/open-program';

const minute = 60_000;

test('a class is as far as its time goes: nothing before, a half in the middle, whole at the end, nothing after', async () => {
  const program = await elasticProgram();
  const now = () => instant(program.clock.now().wall);
  const far = () => progressOf(roomOf(program.house), now());
  expect([progressOf(null, now()), far()]).toEqual([null, null]);
  await program.ask({ ask: 'start' });
  expect(far()).toBe(0);
  const whole = roomOf(program.house).agenda.reduce((sum, { duration }) => sum + duration, 0);
  program.clock.pass(whole / 2);
  expect(far()).toBeGreaterThan(0.2);
  expect(far()).toBeLessThan(0.8);
  program.clock.pass(10 * 60 * minute);
  expect(far()).toBeLessThanOrEqual(1);
  await program.ask({ ask: 'end' });
  expect(far()).toBeNull();
});
