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

test('a host that is killed in the middle of a breathing finds the class running at the right second, with every mark and note', async () => {
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
  await page.getByRole('button', { name: /^Belly breathing/ }).click();
  const title = page.getByRole('heading', { name: 'Belly breathing', level: 2 });
  await title.waitFor();
  await page.keyboard.press('t');
  await page.keyboard.type('The heating hums.');
  await page.keyboard.press('Enter');
  const notes = page.getByRole('list', { name: 'Notes of this class' });
  await notes.getByText('The heating hums.').waitFor();
  const face = page.getByRole('timer');
  const before = { left: secondsOf(await face.innerText()), at: performance.now() };

  await first.end('SIGKILL');
  const second = await spawnHost(folder);
  await page.goto(second.url);
  await unlock(page);
  await title.waitFor();

  const after = { left: secondsOf(await face.innerText()), at: performance.now() };
  const passed = (after.at - before.at) / 1000;
  expect(Math.abs(before.left - after.left - passed)).toBeLessThan(1.5);
  await expect.poll(() => page.getByText('8 of 8 here').count()).toBeGreaterThan(0);
  await page.getByRole('tab', { name: /^Notes/ }).click();
  await notes.getByText('The heating hums.').waitFor();
  await second.end('SIGINT');
  expect(second.child.exitCode).toBe(0);
});
