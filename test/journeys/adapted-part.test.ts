import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { aMoment, openWall } from '#test/world/class-story';
import { elasticRoom } from '#test/world/elastic-room';

const second = 1000;
/** Of the elastic class’s breath: time to settle, and one breath in and out. */
const leadIn = 30 * second;
const cycle = 10 * second;

async function openPart(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'Lead a part otherwise' }).click();
  await page.getByRole('heading', { name: 'How this part is led' }).waitFor();
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`${label}$`) }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

test('a breath that is given to a running part begins where the one that is led ends, and goes back by one undo', async () => {
  const { page, run, pass, complaints, troubles } = await elasticRoom();
  const wall = await openWall(page);
  await page.bringToFront();
  await page.keyboard.press(' ');
  await page.getByRole('button', { name: /^The breath/ }).click();
  await expect.poll(() => run().part).toBe('breath');
  await pass(leadIn + 2 * cycle);
  await openPart(page);
  await choose(page, 'Breath', 'Box, four by four');

  await expect.poll(() => run().adapted['breath']?.to.breathing?.pattern.id).toBe('box-4');
  const turn = run().adapted['breath']?.turn?.at ?? Number.NaN;
  // After the breaths that were led already, and at the end of one.
  expect(turn).toBeGreaterThan(leadIn + 2 * cycle);
  expect((turn - leadIn) % cycle).toBe(0);
  await page.getByText('Planned: Even').waitFor();
  await page.getByText('in 4 · hold 4 · out 4 · rest 4').waitFor();
  await page.getByText(/Beside it, without holds/).waitFor();
  await wall.getByText('Hold', { exact: true }).first().waitFor({ timeout: 25_000 });

  await aMoment(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect.poll(() => run().adapted).toEqual({});
  await wall.getByText('Hold', { exact: true }).first().waitFor({ state: 'detached', timeout: 25_000 });
  await wall
    .getByText(/^Breathe (in|out)$/)
    .first()
    .waitFor();
  expect([...complaints, ...troubles]).toEqual([]);
});

test('what the next part sounds like is chosen before it begins, said where it was planned otherwise, and told in the report', async () => {
  const { page, run, complaints, troubles } = await elasticRoom();
  await page.keyboard.press(' ');
  await page.getByRole('button', { name: /^The talk/ }).click();
  await expect.poll(() => run().part).toBe('talk');
  await openPart(page);
  await page.getByText('Next: The breath').click();
  await choose(page, 'Ambient sound', 'Rain');
  await expect.poll(() => run().adapted['breath']?.to).toEqual({ ambience: 'rain' });
  await page.getByText('Planned: Nothing').waitFor();
  await page.getByText('Begin at 12 a minute and slow down').click();
  await expect.poll(() => run().adapted['breath']?.to.breathing?.ramp).toMatchObject({ from: 12, to: 6 });
  await page.getByText('A soft tone with every breath').click();
  await expect.poll(() => run().adapted['breath']?.to.breathTones).toBe(false);
  await choose(page, 'Ambient sound', 'Nothing');
  await expect.poll(() => run().adapted['breath']?.to.ambience).toBe(null);
  await page.getByRole('button', { name: 'As planned' }).click();
  await expect
    .poll(() => run().adapted['breath']?.to)
    .toMatchObject({ ambience: null, breathTones: true, breathing: { pattern: { id: 'even' } } });
  expect(run().adapted['breath']?.to.breathing?.ramp).toBeUndefined();
  await expect.poll(() => page.getByRole('button', { name: 'As planned' }).isDisabled()).toBe(true);
  await choose(page, 'Ambient sound', 'Tide');
  await expect.poll(() => run().adapted['breath']?.to).toMatchObject({ ambience: 'tide' });
  await page.getByRole('button', { name: 'Close' }).click();
  await page.keyboard.press('ArrowRight');
  await page.getByText(/Tide under it/).waitFor();
  await aMoment(page);

  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'End class' }).click();
  await page.getByText('Led otherwise than planned').first().waitFor();
  expect([...complaints, ...troubles]).toEqual([]);
});
