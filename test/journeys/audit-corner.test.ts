import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { asFacilitator } from '#test/world/as-facilitator';
import { axeFindings } from '#test/world/axe';
import { launchChromium } from '#test/world/chromium';
import { groupWith, personIn, value } from '#test/world/group-of-mondays';
import { loopbackProgram } from '#test/world/loopback-program';
import { temporaryFolder } from '#test/world/temporary-folder';

/** The lines of the list as they stand there, without their times. */
function lines(page: Page): Promise<readonly string[]> {
  return page.locator('.audit-did').allInnerTexts();
}

test('who saw, changed and printed what is listed, narrowed to a deed and to a person, and saved without a name', async () => {
  const { host } = await loopbackProgram(temporaryFolder());
  const facilitator = asFacilitator(host.program);
  const { id: group } = await groupWith(facilitator, ['Ana']);
  const robin = await personIn(facilitator, 'Robin', { phone: '303 555 0142' });
  await value(facilitator.person({ id: robin }));
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const page = await browser.newPage({
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  const go = async (hash: string): Promise<void> => {
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
  };
  await page.goto(host.url);

  // A print is told before the print dialogue opens.
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printing', '');
  });
  await go(`#/groups/${group}/attendance`);
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await page.locator('body[data-printing]').waitFor();
  const printed = await value(facilitator.audit({ from: '2026-11-01', to: '2026-12-31', did: 'printed' }));
  expect(printed.days.flatMap(({ entries }) => entries)).toMatchObject([{ kind: 'grid', target: group }]);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));

  await go('#/settings/audit');
  await page.getByRole('heading', { name: 'Who saw and changed what' }).waitFor();
  await page.getByText('Looked at a person: Robin Vale').waitFor();
  expect(await lines(page)).toContain('Asked to print an attendance grid: Monday evenings');
  expect((await lines(page)).join()).toContain('Unlocked the records\nWith the passphrase');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect.poll(() => axeFindings(page), { timeout: 8000 }).toEqual([]);
  }

  const choose = async (field: string, option: string): Promise<void> => {
    await page.getByRole('button', { name: new RegExp(field) }).click();
    await page.getByRole('option', { name: option, exact: true }).click();
  };
  await choose('What was done', 'Looked at');
  await expect.poll(async () => (await lines(page)).every((line) => line.startsWith('Looked at'))).toBe(true);
  await choose('What was done', 'Anything');

  // By the keyboard alone: a few letters, an arrow, Enter.
  const person = page.getByRole('combobox', { name: 'About whom' });
  await person.focus();
  await page.keyboard.type('rob');
  await page.getByRole('option', { name: /^Robin Vale · / }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const ofRobin = ['Looked at a person: Robin Vale', 'Made a person: Robin Vale'];
  await expect.poll(() => lines(page)).toEqual(ofRobin);
  await expect.poll(() => axeFindings(page), { timeout: 8000 }).toEqual([]);

  const saved = async (): Promise<readonly string[]> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as a file' }).click(),
    ]);
    const path = join(temporaryFolder(), download.suggestedFilename());
    await download.saveAs(path);
    return (await readFile(path, 'utf8')).trimEnd().split('\r\n');
  };
  const own = await saved();
  expect(own.slice(1).map((line) => line.split(',').slice(4, 7).join(' '))).toEqual([
    `saw person ${robin}`,
    `made person ${robin}`,
  ]);
  await person.fill('');
  await expect.poll(async () => (await lines(page)).length).toBeGreaterThan(ofRobin.length);
  const all = (await saved()).join('\n');
  for (const told of [`saw,person,${robin}`, `printed,grid,${group}`, 'saw,roster,', 'exported,audit,'])
    expect(all).toContain(told);
  expect(all).not.toMatch(/Robin|Vale|Ana|Monday|303 555/);
});
