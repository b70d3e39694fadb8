import { expect, onTestFinished, test } from 'vitest';
import { launchChromium } from '#test/world/chromium';
import { markEight, openRoom } from '#test/world/class-story';
import { chooseKey, unlock } from '#test/world/pass-gate';
import { spawnHost } from '#test/world/spawned-host';
import { temporaryFolder } from '#test/world/temporary-folder';

/** The big clock of the room, in seconds. */
function secondsOf(face: string): number {
  const [minutes = 0, seconds = 0] = face.replaceAll(/\s/g, '').split(':').map(Number);
  return minutes * 60 + seconds;
}

test('a host that is killed in the middle of the class finds it running at the right second, with every mark', async () => {
  const folder = temporaryFolder();
  const first = await spawnHost(folder);
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(first.url);
  await chooseKey(page);
  await openRoom(page, 'Room to breathe');
  await page.keyboard.press('Space');
  await markEight(page);
  await page.keyboard.press('PageDown');
  await page.getByRole('heading', { name: 'How are you arriving?', level: 2 }).waitFor();
  const face = page.getByRole('timer');
  const before = { left: secondsOf(await face.innerText()), at: performance.now() };

  await first.end('SIGKILL');
  const second = await spawnHost(folder);
  await page.goto(second.url);
  await unlock(page);
  await page.getByRole('heading', { name: 'How are you arriving?', level: 2 }).waitFor();

  const after = { left: secondsOf(await face.innerText()), at: performance.now() };
  const passed = (after.at - before.at) / 1000;
  expect(Math.abs(before.left - after.left - passed)).toBeLessThan(1.5);
  await expect.poll(() => page.getByText('8 of 8 here').count()).toBeGreaterThan(0);
  await second.end('SIGINT');
  expect(second.child.exitCode).toBe(0);
});
