import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { launchChromium } from '#test/world/chromium';
import { expected, markEight, openRoom, openWall, walkIns } from '#test/world/class-story';
import { chooseKey, unlock } from '#test/world/pass-gate';
import { spawnHost } from '#test/world/spawned-host';
import { temporaryFolder } from '#test/world/temporary-folder';

async function newPage(): Promise<Page> {
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  return browser.newPage({ viewport: { width: 1366, height: 768 } });
}

const locked = 'The records are locked';

test('the first start asks for a passphrase and shows a recovery key; the next one lets in whoever has either, and nobody else', async () => {
  const folder = temporaryFolder();
  const page = await newPage();
  const first = await spawnHost(folder);
  await page.goto(first.url);
  const key = await chooseKey(page);
  expect(key).toMatch(/^([0-9A-Z]{4}-){6}[0-9A-Z]{4}$/);
  expect(await page.content()).not.toContain(key.slice(0, 9));
  await first.end('SIGINT');

  const second = await spawnHost(folder);
  await page.goto(second.url);
  await page.getByRole('heading', { name: locked }).waitFor();
  await unlock(page, 'not the passphrase');
  await page.getByText(/doesn’t open the records/).waitFor();
  await unlock(page);
  await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
  await second.end('SIGINT');

  const third = await spawnHost(folder);
  await page.goto(third.url);
  await page.getByRole('button', { name: 'Use the recovery key instead' }).click();
  await page.getByRole('textbox', { name: 'Recovery key' }).fill(key.toLowerCase().replaceAll('-', ' '));
  await page.getByRole('button', { name: 'Unlock', exact: true }).click();
  await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
  await third.end('SIGINT');
});

test('locking in the middle of a class takes every name out of the window and leaves the class; unlocking brings them back', async () => {
  const page = await newPage();
  const host = await spawnHost(temporaryFolder());
  await page.goto(host.url);
  await chooseKey(page);
  await openRoom(page, 'Room to breathe');
  const wall = await openWall(page);
  await page.keyboard.press('Space');
  await markEight(page);
  await page.getByRole('button', { name: /^Lock/ }).first().click();
  await page.getByText('Names are shut away').first().waitFor();
  const names = [...expected, ...walkIns];
  for (const name of names) expect(await page.content()).not.toContain(name);
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await page.getByRole('heading', { name: 'How are you arriving?', level: 2 }).waitFor();
  await wall.getByText('How are you arriving?').first().waitFor();
  await unlock(page);
  await expect.poll(() => page.getByText('8 of 8 here').count()).toBeGreaterThan(0);
  await host.end('SIGINT');
});

test('locking with no class running shuts everything away, also what other windows show', async () => {
  const page = await newPage();
  const host = await spawnHost(temporaryFolder());
  await page.goto(host.url);
  await chooseKey(page);
  await openRoom(page, 'Ten quiet minutes');
  await page.getByRole('button', { name: /^Lock/ }).first().click();
  await page.getByRole('heading', { name: locked }).waitFor();
  for (const name of expected) expect(await page.content()).not.toContain(name);
  await unlock(page);
  await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
  for (const name of expected) expect(await page.content()).toContain(name);
  await host.end('SIGINT');
});

test('records whose key files are gone are said to be so, and a backup brings them back with their key', async () => {
  const folder = temporaryFolder();
  const page = await newPage();
  const first = await spawnHost(folder);
  await page.goto(first.url);
  await chooseKey(page);
  await openRoom(page, 'Ten quiet minutes');
  await page.keyboard.press('Space');
  // Shown is what is on disk: before that the class may still be lost.
  await page.getByRole('button', { name: 'Pause', exact: true }).waitFor();
  await first.end('SIGINT');
  // The next start makes a backup that holds the class.
  const second = await spawnHost(folder);
  await page.goto(second.url);
  await unlock(page);
  await page.getByRole('timer').waitFor();
  await second.end('SIGINT');
  for (const name of ['keys.json', 'keys-copy.json']) rmSync(join(folder, name));

  const third = await spawnHost(folder);
  await page.goto(third.url);
  await page.getByRole('heading', { name: 'The key to these records is gone' }).waitFor();
  await page.getByRole('textbox', { name: 'Folder that holds the backups' }).fill(join(folder, 'backups'));
  await page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill('five calm words for tests');
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await page.getByRole('heading', { name: 'Your records are back' }).waitFor();
  expect(existsSync(join(folder, 'keys.json'))).toBe(true);
  await third.end('SIGINT');
});
