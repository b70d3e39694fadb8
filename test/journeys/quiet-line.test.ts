import { statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { launchChromium } from '#test/world/chromium';
import { openRoom, openWall } from '#test/world/class-story';
import { framesOf } from '#test/world/frames';
import { openLine } from '#test/world/page-line';
import { chooseKey } from '#test/world/pass-gate';
import { spawnHost } from '#test/world/spawned-host';
import { temporaryFolder } from '#test/world/temporary-folder';

/** How much lies in the journals of all sessions, bytes. */
async function journalled(folder: string): Promise<number> {
  const sessions = join(folder, 'sessions');
  const names = await readdir(sessions);
  return names
    .filter((name) => name.endsWith('.journal'))
    .reduce((total, name) => total + statSync(join(sessions, name)).size, 0);
}

test('while a class breathes and nobody presses a key, not one message goes between the program and its windows', async () => {
  const folder = temporaryFolder();
  const host = await spawnHost(folder);
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const framesIn = framesOf(context);
  const page = await context.newPage();
  await page.goto(host.url);
  await chooseKey(page);
  await openRoom(page, 'Room to breathe');
  const wall = await openWall(page);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('button', { name: /^Belly breathing/ }).click();
  await page.getByRole('heading', { name: 'Belly breathing', level: 2 }).waitFor();
  await wall.getByText('Belly breathing').first().waitFor();
  // A page of Playwright's hears no ping of the protocol: a plain socket beside it does.
  const plain = await openLine({
    origin: new URL(host.url).origin,
    key: new URL(host.url).searchParams.get('key') ?? '',
  });
  await plain.look('room');
  await page.waitForTimeout(1500);

  const heard: string[] = [];
  plain.socket.on('ping', () => heard.push('ping')).on('message', () => heard.push('message'));
  const [room, screen] = [framesIn(page), framesIn(wall)];
  const [roomBefore, screenBefore, kept] = [room.count, screen.count, await journalled(folder)];
  expect(Math.min(roomBefore, screenBefore)).toBeGreaterThan(0);
  await page.waitForTimeout(15_000);
  expect(room.since(roomBefore)).toEqual([]);
  expect(screen.since(screenBefore)).toEqual([]);
  expect(heard).toEqual([]);
  // It was no sleep: the class has left its sign of life on the disk meanwhile.
  expect(await journalled(folder)).toBeGreaterThan(kept);

  await page.keyboard.press('b');
  await page.getByText('The wall is dark').waitFor();
  await page.waitForTimeout(1500);
  const told = room.toldSince(roomBefore);
  // The touch tells that somebody is there, once in twenty seconds.
  expect(told.filter((path) => path !== 'touched').toSorted()).toEqual(['command', 'room']);
  expect(screen.toldSince(screenBefore)).toEqual(['wall']);
  plain.socket.terminate();
});
