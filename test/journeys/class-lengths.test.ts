import { expect, onTestFinished, test } from 'vitest';
import { launchChromium } from '#test/world/chromium';
import { loopbackProgram } from '#test/world/loopback-program';
import { temporaryFolder } from '#test/world/temporary-folder';

test('a class is chosen once, then how long it is to be, and that is what the room is opened with', async () => {
  const { host, house, troubles } = await loopbackProgram(temporaryFolder());
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await page.goto(host.url);
  const week = page.getByRole('radio', { name: /Week 2/ });
  await week.check({ force: true });
  expect(await week.count()).toBe(1);
  await page.getByText('75 min', { exact: true }).click();
  await expect.poll(() => page.getByRole('radio', { name: '75 min', exact: true }).isChecked()).toBe(true);
  expect(await week.isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Open the room' }).click();
  await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
  expect(house.live?.record.plan).toMatchObject({ id: 'week-2-body-75', length: 75 * 60_000 });
  expect(troubles).toEqual([]);
});
