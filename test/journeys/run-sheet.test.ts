import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { launchChromium } from '#test/world/chromium';
import { expected, markEight, openRoom } from '#test/world/class-story';
import { loopbackProgram } from '#test/world/loopback-program';
import { temporaryFolder } from '#test/world/temporary-folder';

/** How many pages a printer would get. */
async function pagesOf(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const file = (await page.pdf({ format })).toString('latin1');
  return file.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
}

async function sheetOf(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' });
  const text = await page.evaluate(() => document.body.innerText);
  await page.emulateMedia({ media: null });
  return text;
}

/** Presses the button; the printer's window stays shut, and the sheet lies ready until it would be closed. */
async function press(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Print the run sheet or save as PDF', exact: true }).click();
  await page.locator('.run-sheet').waitFor({ state: 'attached' });
}

async function open() {
  const { host, pass } = await loopbackProgram(temporaryFolder());
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const context = await browser.newContext({ timezoneId: 'America/Denver', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await page.goto(host.url);
  return { page, pass };
}

test('each class that comes with the program is printed on exactly one page, of A4 and of Letter', async () => {
  const { page } = await open();
  await page.getByText('At a time', { exact: true }).click();
  await page.getByLabel('Planned start').fill('18:30');
  await page.getByLabel('Ends at').fill('19:45');
  const found: unknown[] = [];
  for (const title of ['Room to breathe', 'Room to think', 'Room to let go', 'Ten quiet minutes']) {
    await page.getByRole('radio', { name: new RegExp(title) }).check({ force: true });
    for (const format of ['A4', 'Letter'] as const) {
      await press(page);
      const text = await sheetOf(page);
      expect(text).toContain(title);
      expect(text).toContain('18:30 to ');
      expect(text).toContain('To be over by 19:45');
      expect(text).not.toContain('Run a class now');
      // What a print dialogue offers as the name of a file.
      expect(await page.title()).toBe(`Run sheet: ${title}`);
      found.push([title, format, await pagesOf(page, format)]);
      await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
      await page.locator('.run-sheet').waitFor({ state: 'detached' });
      expect(await page.title()).not.toContain('Run sheet');
      const focused = await page.evaluate(() => document.activeElement?.textContent);
      expect(focused).toBe('Print the run sheet or save as PDF');
    }
  }
  expect(found.map((one) => JSON.stringify(one))).toEqual([
    '["Room to breathe","A4",1]',
    '["Room to breathe","Letter",1]',
    '["Room to think","A4",1]',
    '["Room to think","Letter",1]',
    '["Room to let go","A4",1]',
    '["Room to let go","Letter",1]',
    '["Ten quiet minutes","A4",1]',
    '["Ten quiet minutes","Letter",1]',
  ]);
}, 60_000);

test('while a class runs its sheet has the true times and nobody’s name', async () => {
  const { page, pass } = await open();
  await openRoom(page, 'Room to breathe');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await markEight(page);
  await pass(9 * 60_000);
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await page.getByRole('heading', { name: 'How are you arriving?', level: 2 }).waitFor();
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await press(page);
  const text = await sheetOf(page);
  expect(text).toMatch(/0\s+18:00\s+Welcome/);
  expect(text).toMatch(/5\s+18:09\s+How are you arriving\?/);
  expect(text).toMatch(/9\s+18:13\s+What stress does/);
  for (const name of expected) expect(text).not.toContain(name);
  expect(await pagesOf(page, 'Letter')).toBe(1);
}, 60_000);
