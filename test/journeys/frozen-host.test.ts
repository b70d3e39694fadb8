import { expect, onTestFinished, test } from 'vitest';
import { launchChromium } from '#test/world/chromium';
import { openRoom } from '#test/world/class-story';
import { chooseKey } from '#test/world/pass-gate';
import { spawnHost } from '#test/world/spawned-host';
import { temporaryFolder } from '#test/world/temporary-folder';

test('a host that hangs is said to within ten seconds of a press, the clock runs on, and what was pressed is done once when it wakes', async () => {
  const host = await spawnHost(temporaryFolder());
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(host.url);
  await chooseKey(page);
  await openRoom(page, 'Room to breathe');
  await page.keyboard.press('Space');
  await page.getByRole('heading', { name: 'Welcome', level: 2 }).waitFor();
  const lost = page.getByText(/stopped answering/);

  host.child.kill('SIGSTOP');
  await page.keyboard.press('PageDown');
  await lost.waitFor({ timeout: 10_000 });
  const face = page.getByRole('timer');
  const before = await face.innerText();
  await expect.poll(() => face.innerText()).not.toBe(before);

  host.child.kill('SIGCONT');
  await lost.waitFor({ state: 'detached', timeout: 10_000 });
  const second = page.getByRole('heading', { name: 'How are you arriving?', level: 2 });
  await second.waitFor();
  await page.waitForTimeout(2000);
  expect(await second.count()).toBe(1);
  expect(await lost.count()).toBe(0);
});
