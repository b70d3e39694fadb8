import { expect, test } from 'vitest';
import { elasticRoom } from '#test/world/elastic-room';

const minute = 60_000;
/** In Denver half past one in the night in which the clocks are set back; it comes again an hour later. */
const firstHalfPastOne = Date.UTC(2026, 10, 1, 7, 30);

test('a class in the night in which the clocks are set back ends after its minutes, and each time on the screen is that of the wall clock', async () => {
  const { page, room, run, pass, complaints, troubles } = await elasticRoom({
    now: firstHalfPastOne + 20 * minute,
    plannedStart: firstHalfPastOne + 20 * minute,
  });
  const top = page.getByRole('banner');
  await page.keyboard.press('Space');
  await expect.poll(() => run().playback).toBe('play');
  // Ten minutes later the clocks go back to one: the class, from 01:50 on, ends at 01:20.
  await expect.poll(() => top.innerText()).toContain('01:20');
  await page
    .getByRole('button', { name: /^The bye/ })
    .getByText('01:17', { exact: true })
    .waitFor();
  await pass(25 * minute);
  await expect.poll(() => top.innerText()).toContain('01:20');
  await page.getByRole('button', { name: /^The bye/ }).click();
  await expect.poll(() => run().part).toBe('bye');
  await pass(5 * minute);
  await page.getByRole('button', { name: 'End class', exact: true }).click();
  await page.getByRole('heading', { name: 'Sign this session' }).waitFor();
  const lasted = ((run().endedAt ?? 0) - (run().began?.at ?? 0)) / minute;
  expect(lasted).toBeGreaterThanOrEqual(30);
  expect(lasted).toBeLessThan(30.5);
  expect(run().flags).toEqual([]);
  expect(room().changes).toEqual([]);
  await page.getByText('01:50').first().waitFor();
  await page.getByText('01:20').first().waitFor();
  expect([...complaints, ...troubles]).toEqual([]);
});
