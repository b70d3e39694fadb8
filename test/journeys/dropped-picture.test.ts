import { expect, onTestFinished, test } from 'vitest';
import { launchChromium } from '#test/world/chromium';
import { openRoom, openWall } from '#test/world/class-story';
import { loopbackProgram } from '#test/world/loopback-program';
import { bringIn, pictureFile } from '#test/world/media-files';
import { temporaryFolder } from '#test/world/temporary-folder';

test('a picture whose line drops while the wall reads it is on the wall when the line is back', async () => {
  const { host } = await loopbackProgram(temporaryFolder());
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  let drops = 0;
  let isCut = false;
  await context.routeWebSocket(/./, (window) => {
    const program = window.connectToServer();
    window.onMessage((message) => {
      if (!isCut || !String(message).includes('mediaPiece')) return program.send(message);
      drops += 1;
      isCut = drops < 2;
      void Promise.all([window.close(), program.close()]);
    });
  });
  const page = await context.newPage();
  await page.goto(host.url);
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  await page.getByRole('link', { name: 'Pictures and recordings', exact: true }).click();
  await page.getByRole('heading', { name: 'Pictures and recordings', level: 2 }).waitFor();
  await bringIn(page, await pictureFile(page, 'chair.png', 'image/png'), { title: 'Chair', alt: 'A chair' });
  await page.getByText('Chair', { exact: true }).waitFor();
  await page.goto(host.url);
  await openRoom(page, 'Room to breathe');
  const wall = await openWall(page);
  await page.bringToFront();
  await page.keyboard.press('p');
  const option = page.getByRole('option', { name: 'Chair', exact: true });
  await option.waitFor();
  await expect.poll(() => page.getByRole('option').locator('img[src]').count()).toBe(1);
  isCut = true;
  await option.click();
  await wall.locator('img.picture').waitFor({ timeout: 25_000 });
  expect(drops).toBe(2);
});
