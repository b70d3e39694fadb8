import { expect, test } from 'vitest';
import { openWall } from '#test/world/class-story';
import { elasticRoom } from '#test/world/elastic-room';

const minute = 60_000;
/** A clicker's button bounces: what comes within 700 ms is the same press. */
const bounce = 800;

test('inside a guided practice a clicker takes two presses, in the room and at the wall, and outside of it one', async () => {
  const { page, run, pass, complaints, troubles } = await elasticRoom();
  const wall = await openWall(page);
  const again = page.getByText('Press again to leave the practice');
  await page.bringToFront();
  await page.keyboard.press('PageDown');
  await expect.poll(() => run().part).toBe('hello');
  await page.waitForTimeout(bounce);
  await page.keyboard.press('PageDown');
  await expect.poll(() => run().part).toBe('talk');
  await page.waitForTimeout(bounce);
  await page.keyboard.press('PageDown');
  await expect.poll(() => run().part).toBe('breath');
  await pass(minute);

  await page.waitForTimeout(bounce);
  await page.keyboard.press('PageDown');
  await again.waitFor();
  expect(run().part).toBe('breath');
  await page.waitForTimeout(bounce);
  await page.keyboard.press('PageDown');
  await expect.poll(() => run().part).toBe('pairs');

  await page.getByRole('button', { name: /^The scan/ }).click();
  await expect.poll(() => run().part).toBe('scan');
  await pass(minute);
  await wall.bringToFront();
  await wall.keyboard.press('PageDown');
  await again.waitFor();
  expect(await wall.getByText('Press again').count()).toBe(0);
  // Nobody presses again: after four seconds it was a bump.
  await again.waitFor({ state: 'detached' });
  expect(run().part).toBe('scan');
  await wall.keyboard.press('PageDown');
  await wall.waitForTimeout(bounce);
  await wall.keyboard.press('PageDown');
  await expect.poll(() => run().part).toBe('bye');
  expect([...complaints, ...troubles]).toEqual([]);
});
