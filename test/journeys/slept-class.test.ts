import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { elasticRoom } from '#test/world/elastic-room';
import { unlock } from '#test/world/pass-gate';

const minute = 60_000;

/** What the big clock of the room says, in seconds; less than nothing when the part is over its time. */
async function faceOf(page: Page): Promise<number> {
  const face = (await page.getByRole('timer').first().innerText()).replaceAll(/\s/g, '');
  const [minutes = 0, seconds = 0] = face
    .replace(/^[+−-]/, '')
    .split(':')
    .map(Number);
  return (minutes * 60 + seconds) * (/^[+]/.test(face) ? -1 : 1);
}

test('a laptop that slept asks once whether the class went on or rested, and the clock follows the answer', async () => {
  const { page, run, sleep, complaints, troubles } = await elasticRoom();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: /^The talk/ }).click();
  await expect.poll(() => faceOf(page)).toBeGreaterThan(7 * 60);
  const question = page.getByText(/^This laptop slept 3 minutes\./);

  await sleep(3 * minute);
  await question.waitFor();
  await expect.poll(() => faceOf(page)).toBeLessThanOrEqual(5 * 60);
  await page.getByRole('button', { name: 'It went on' }).click();
  await question.waitFor({ state: 'detached' });
  const before = await faceOf(page);
  expect(before).toBeLessThanOrEqual(5 * 60);

  await sleep(3 * minute);
  await question.waitFor();
  await expect.poll(() => faceOf(page)).toBeLessThanOrEqual(2 * 60);
  await page.getByRole('button', { name: 'It rested' }).click();
  await question.waitFor({ state: 'detached' });
  await expect.poll(() => faceOf(page)).toBeGreaterThan(before - 25);
  expect(run()).toMatchObject({ playback: 'play', slept: null, stops: [{ why: 'sleep' }] });

  // A lid that was closed has shut names away; whoever is back opens them again.
  await expect.poll(() => page.getByText('Ann Lee').count()).toBe(0);
  await unlock(page);
  await page.getByText('Ann Lee').first().waitFor();
  expect([...complaints, ...troubles]).toEqual([]);
});
