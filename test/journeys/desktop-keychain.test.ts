import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication } from 'playwright';
import { expect, test } from 'vitest';
import { expected, markEight, openRoom } from '#test/world/class-story';
import { launchDesktop } from '#test/world/emulated-electron/launch';
import { chooseKey, unlock } from '#test/world/pass-gate';
import { temporaryFolder } from '#test/world/temporary-folder';

// The keychain is emulated: what the real ones do is Electron's to answer for; what we do with them is shown here.
const desktop = 'emulated electron';

function machine(app: ElectronApplication, sign: 'suspend' | 'lock-screen'): Promise<boolean> {
  return app.evaluate(({ powerMonitor }, name) => powerMonitor.emit(name), sign);
}

test('on emulated electron the keychain opens a new folder and its next start without a question, and the files are sealed', async () => {
  const [data, home] = [join(temporaryFolder(), 'data'), temporaryFolder()];
  const app = await launchDesktop(desktop, data, { home });
  const page = await app.firstWindow();
  await openRoom(page, 'Room to breathe');
  await app.close();
  const keys = await readFile(join(data, 'keys.json'), 'utf8');
  expect(keys).toContain('"keychain"');
  expect(keys).not.toContain('"passphrase"');
  const again = await launchDesktop(desktop, data, { home });
  const next = await again.firstWindow();
  await next.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
  await next.getByText('Not begun yet').waitFor();
  await again.close();
});

test('on emulated electron a keychain that is none (basic_text) is refused, and a passphrase asked for', async () => {
  const app = await launchDesktop(desktop, join(temporaryFolder(), 'data'), { keychain: 'basic_text' });
  const page = await app.firstWindow();
  expect(await chooseKey(page)).toMatch(/^([0-9A-Z]{4}-){6}/);
  await app.close();
});

test('on emulated electron a closed lid or a locked screen shuts names away while a class runs, and everything when none does', async () => {
  const app = await launchDesktop(desktop, join(temporaryFolder(), 'data'), { keychain: 'basic_text' });
  const page = await app.firstWindow();
  await chooseKey(page);
  await machine(app, 'lock-screen');
  await page.getByRole('heading', { name: 'The records are locked' }).waitFor();
  await unlock(page);
  await openRoom(page, 'Room to breathe');
  await page.keyboard.press('Space');
  await markEight(page);
  await machine(app, 'suspend');
  await page.getByText('Names are shut away').first().waitFor();
  for (const name of expected) expect(await page.content()).not.toContain(name);
  await unlock(page);
  await expect.poll(() => page.getByText('8 of 8 here').count()).toBeGreaterThan(0);
  await app.close();
});
