import { expect, onTestFinished, test } from 'vitest';
import { launchChromium } from '#test/world/chromium';
import { openRoom } from '#test/world/class-story';
import { loopbackProgram } from '#test/world/loopback-program';
import { pictureFile } from '#test/world/media-files';
import { temporaryFolder } from '#test/world/temporary-folder';

const many = 60;

test('of sixty pictures only those in sight are read when one is chosen, and the rest when they come into sight', async () => {
  const { host, house } = await loopbackProgram(temporaryFolder());
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  await page.goto(host.url);
  const { buffer } = await pictureFile(page, 'chair.png', 'image/png');
  const { mediaUpload } = host.program;
  for (let number = 1; number <= many; number += 1) {
    const about = { title: `Chair ${number}`, alt: 'A chair', length: null, width: 320, height: 180 };
    const begun = mediaUpload.begin(about);
    if (!begun.done) return expect.unreachable();
    mediaUpload.piece(begun.value, buffer.toString('base64'));
    expect(await mediaUpload.finish(begun.value, house.parts.store, house.now())).toMatchObject({ done: true });
  }
  await openRoom(page, 'Room to breathe');
  await page.keyboard.press('p');
  const pictures = page.getByRole('option').locator('img');
  const read = page.getByRole('option').locator('img[src]');
  await expect.poll(() => pictures.count()).toBe(many);
  await expect.poll(() => read.count()).toBeGreaterThan(0);
  await page.waitForTimeout(1500);
  expect(await read.count()).toBeLessThan(many / 2);
  await page.getByRole('option', { name: `Chair ${many}`, exact: true }).scrollIntoViewIfNeeded();
  await expect.poll(() => pictures.last().getAttribute('src')).toMatch(/^blob:/);
});
