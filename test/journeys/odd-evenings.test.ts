import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { launchChromium } from '#test/world/chromium';
import { expected, openRoom } from '#test/world/class-story';
import { guests } from '#test/world/elastic-program';
import { elasticRoom } from '#test/world/elastic-room';
import { chooseKey, unlock } from '#test/world/pass-gate';
import { spawnHost } from '#test/world/spawned-host';
import { temporaryFolder } from '#test/world/temporary-folder';

const minute = 60_000;

/** Signs the class that is over, and goes to the list of records. */
async function signedByScreen(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Your name' }).fill('Kim Park');
  await page.getByRole('button', { name: 'Sign and lock this session' }).click();
  await page.getByText('Signed by Kim Park').first().waitFor();
  await page.getByRole('button', { name: 'Leave the room' }).click();
  await page.getByRole('link', { name: 'Records', exact: true }).click();
}

test.each([
  // In Denver the clocks go from two to three on this night.
  ['an hour is left out', Date.UTC(2027, 2, 14, 8, 50), '01:50', '03:20', 'Sunday, March 14, 2027'],
  // The class belongs to the evening on which it began.
  ['the day ends', Date.UTC(2026, 10, 24, 6, 50), '23:50', '00:20', 'Monday, November 23, 2026'],
])(
  'a class in a night in which %s has each of its minutes once, on the screen and in its signed record',
  async (_, now, began, ends, day) => {
    const { page, room, run, pass, complaints, troubles } = await elasticRoom({ now, plannedStart: now });
    const top = page.getByRole('banner');
    await page.keyboard.press('Space');
    for (const name of guests) await page.getByRole('button', { name: `${name}: mark as here` }).click();
    await expect.poll(() => top.innerText()).toContain(ends);
    await pass(27 * minute);
    await page.getByRole('button', { name: /^The bye/ }).click();
    await expect.poll(() => run().part).toBe('bye');
    await pass(3 * minute);
    await expect.poll(() => top.innerText()).toContain(ends);
    await page.getByRole('button', { name: 'End class', exact: true }).click();
    await expect.poll(() => room().people.map(({ minutes }) => minutes)).toEqual([30, 30]);
    await signedByScreen(page);
    await page.getByRole('link', { name: /An elastic class/ }).click();
    const record = page.getByRole('main');
    await record.getByText(`${day}, ${began} to ${ends}`).waitFor();
    for (const name of guests)
      await record.getByRole('row', { name: new RegExp(`${name}.*${began}.*${ends} 30`) }).waitFor();
    expect([...complaints, ...troubles]).toEqual([]);
  },
);

test('a laptop that is carried into another zone in the middle of a class goes on with the times of the room in which it began', async () => {
  const folder = temporaryFolder();
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const windowIn = (timezoneId: string) => browser.newPage({ viewport: { width: 1366, height: 768 }, timezoneId });
  const endOf = async (page: Page) => /Planned end (\d\d:\d\d)/.exec(await page.getByRole('banner').innerText())?.[1];
  const denver = await spawnHost(folder, 'America/Denver');
  const before = await windowIn('America/Denver');
  await before.goto(denver.url);
  await chooseKey(before);
  await openRoom(before, 'Ten quiet minutes');
  await before.keyboard.press('Space');
  for (const name of expected) await before.getByRole('button', { name: `${name}: mark as here` }).click();
  await expect.poll(() => before.getByText(`${expected.length} of ${expected.length} here`).count()).toBeGreaterThan(0);
  const end = await endOf(before);
  expect(end).toMatch(/^\d\d:\d\d$/);
  await before.close();
  await denver.end('SIGINT');

  const berlin = await spawnHost(folder, 'Europe/Berlin');
  const after = await windowIn('Europe/Berlin');
  await after.goto(berlin.url);
  await unlock(after);
  await expect.poll(() => endOf(after)).toBe(end);
  await after.getByRole('button', { name: 'More', exact: true }).click();
  await after.getByRole('button', { name: 'End class', exact: true }).click();
  await signedByScreen(after);
  await after.getByRole('link', { name: /Ten quiet minutes/ }).click();
  const text = await after
    .getByRole('main')
    .getByText(/2\d{3}, \d\d:\d\d to \d\d:\d\d$/)
    .innerText();
  const [hour = 0, minutes = 0] = (end ?? '').split(':').map(Number);
  const began = new Date(Date.UTC(2026, 0, 2, hour, minutes - 10)).toISOString().slice(11, 16);
  expect(text).toContain(`, ${began} to `);
});
