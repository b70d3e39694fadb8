import { expect, onTestFinished, test } from 'vitest';
import { axeFindings } from '#test/world/axe';
import { launchChromium } from '#test/world/chromium';
import { openRoom, openWall } from '#test/world/class-story';
import { loopbackProgram } from '#test/world/loopback-program';
import { temporaryFolder } from '#test/world/temporary-folder';

test('before a class the computer is checked: its sound, its display, its timing, and in the room its wall', async () => {
  const { host } = await loopbackProgram(temporaryFolder());
  const browser = await launchChromium({ sound: true });
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(host.url);
  await page.getByRole('button', { name: 'Check this computer' }).click();
  await page.getByText('Sound is on.').waitFor();
  await page.getByText('Sound goes where this computer sends it.').waitFor();
  await page.getByText('The display is kept awake while a class runs.').waitFor();
  await page.getByRole('button', { name: 'Check timing' }).click();
  await page.getByText('Comparing sound and picture').waitFor();
  // Whatever a busy machine comes to, it is told in figures.
  await page.getByText(/^Picture to sound \d+ ms, drift -?\d+ ms\./).waitFor({ timeout: 30_000 });
  expect(await axeFindings(page)).toEqual([]);

  await openRoom(page, 'Room to breathe');
  await page.getByRole('button', { name: 'Check this computer' }).click();
  await page.getByText('No wall is open yet.').waitFor();
  await openWall(page);
  await page.getByText('The wall is open.').waitFor();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect.poll(() => page.getByRole('button', { name: 'Check this computer' }).count()).toBe(0);
});
