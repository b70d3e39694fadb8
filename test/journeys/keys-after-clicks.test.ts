import { join } from 'node:path';
import { expect, test } from 'vitest';
import { launchChromium } from '#test/world/chromium';
import { aMoment, openRoom } from '#test/world/class-story';
import { loopbackProgram } from '#test/world/loopback-program';
import { temporaryFolder } from '#test/world/temporary-folder';

test('after a click Space stays the key of the class, and what goes away leaves the focus in the room', async () => {
  const { host } = await loopbackProgram(join(temporaryFolder(), 'data'));
  const browser = await launchChromium();
  const page = await browser.newPage();
  await page.goto(host.url);
  await openRoom(page, 'Room to breathe');
  const focused = (selector: string) => page.locator(`${selector}:focus`).count();
  const title = page.locator('.part-clock-title');

  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect.poll(() => title.textContent()).toBe('How are you arriving?');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Resume' }).waitFor();
  expect(await title.textContent()).toBe('How are you arriving?');

  await page.getByRole('button', { name: 'Ann Lee: mark as here' }).click();
  await page.getByRole('button', { name: /^Ann Lee, Here/ }).waitFor();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Pause' }).waitFor();
  expect(await page.getByRole('group', { name: 'Mark for Ann Lee' }).count()).toBe(0);

  await page.getByRole('button', { name: /^Ann Lee: Here.*Change the mark/ }).press('Enter');
  await page.getByRole('group', { name: 'Mark for Ann Lee' }).getByRole('button', { name: /^Late/ }).press('Enter');
  await page.getByRole('button', { name: /^Ann Lee, Late/ }).waitFor();
  expect(await focused('[data-row]')).toBe(1);

  // Open choices print their letters: after a click they hold as well.
  await page.getByRole('button', { name: /^Ann Lee: Late.*Change the mark/ }).click();
  await page.getByRole('group', { name: 'Mark for Ann Lee' }).waitFor();
  await page.keyboard.press('p');
  await page.getByRole('button', { name: /^Ann Lee, Here/ }).waitFor();
  expect(await page.getByRole('heading', { name: 'Show a picture' }).count()).toBe(0);

  await page.getByRole('button', { name: /^Closing/ }).press('Enter');
  await expect.poll(() => title.textContent()).toBe('Closing');
  expect(await focused('.ribbon-button')).toBe(1);

  await aMoment(page);
  await page.getByRole('button', { name: 'End class' }).press('Enter');
  await page.getByRole('heading', { name: 'Sign this session' }).waitFor();
  await expect.poll(() => focused('.room')).toBe(1);
  await browser.close();
});
