import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { axeFindings } from '#test/world/axe';
import { launchChromium } from '#test/world/chromium';
import { complaintsOf } from '#test/world/class-story';
import { loopbackProgram } from '#test/world/loopback-program';
import { bringIn, pdfFile, pictureFile } from '#test/world/media-files';
import { temporaryFolder } from '#test/world/temporary-folder';

async function open() {
  const { host, house, troubles } = await loopbackProgram(temporaryFolder());
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await page.goto(host.url);
  return { page, complaints, troubles, url: host.url, house };
}

async function toCorner(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  await page.getByRole('link', { name: 'Pictures and recordings', exact: true }).click();
}

/** What is on the disk of where each file comes from, by title. */
async function kept({ house }: Pick<Awaited<ReturnType<typeof open>>, 'house'>) {
  const index = await house.parts.store.index('media');
  return index.map(({ digest }) => digest?.list);
}

test('a picture comes in without a word of where it is from; it is said afterwards, by keyboard, and is on the disk when it is shown', async () => {
  const opened = await open();
  const { page, complaints, troubles } = opened;
  await toCorner(page);
  await bringIn(page, await pictureFile(page, 'lake.png', 'image/png'), { title: 'Lake' });
  await page.getByText('Licence and maker not said').waitFor();
  await page.getByRole('button', { name: 'Say it: where Lake comes from' }).press('Enter');
  const group = page.getByRole('group', { name: 'Where “Lake” comes from' });
  const licence = group.getByRole('combobox', { name: /Licence/ });
  await expect.poll(() => licence.evaluate((box) => box === document.activeElement)).toBe(true);
  await page.keyboard.type('cc');
  expect(await page.getByRole('option').allTextContents()).toEqual(['CC0', 'CC BY 4.0']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Anna Park, ');
  await page.getByText('Kept with “Lake”.').waitFor();
  await page.keyboard.type('lakes.example');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Anna Park, lakes.example · CC BY 4.0').waitFor();
  const again = page.getByRole('button', { name: 'Change where Lake comes from' });
  await expect.poll(() => again.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(await kept(opened)).toMatchObject([{ licence: 'CC BY 4.0', source: 'Anna Park, lakes.example' }]);
  await expect.poll(() => axeFindings(page), { timeout: 8000 }).toEqual([]);

  const sheet = await pictureFile(page, 'sun.png', 'image/png');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose a file' }).click(),
  ]);
  await chooser.setFiles(sheet);
  await page.getByRole('button', { name: 'Usual answers' }).click();
  await page.getByRole('option', { name: 'My own work' }).click();
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await page.getByText('“sun” is here').waitFor();
  await page.getByText('My own work', { exact: true }).waitFor();
  expect([...complaints, ...troubles]).toEqual([]);
}, 120_000);

test('a class says quietly what its picture and its file lack, leads to the field, and is content once it is said', async () => {
  const opened = await open();
  const { page, complaints, troubles, url } = opened;
  await toCorner(page);
  await bringIn(page, await pictureFile(page, 'lake.png', 'image/png'), { title: 'Lake' });
  await page.goto(`${url}#/library/new-from-table`);
  await page.getByRole('textbox', { name: 'Paste your agenda' }).fill('Welcome\t5\nBody scan\t12\nGoodbye\t3');
  await page.getByRole('textbox', { name: 'What the class is called' }).fill('Evening class');
  await page.getByRole('button', { name: 'Make this class' }).click();
  await page.waitForURL(/#\/library\/classes\/cls_[^/]+\/edit$/);
  await page.getByRole('button', { name: /Picture$/ }).click();
  await page.getByRole('option', { name: 'Lake', exact: true }).click();
  const fields = page.getByRole('group', { name: 'Where “Lake” comes from' });
  await fields.waitFor();

  await page.getByRole('button', { name: /About this class/ }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Attach a file', exact: true }).click(),
  ]);
  await chooser.setFiles(pdfFile('sleep_sheet.pdf', ['Sleep well']));
  await page.getByText('“sleep sheet” is attached.').waitFor();
  await page.getByRole('heading', { name: 'Before you hand it on' }).waitFor();
  const ofFile = page.getByRole('button', { name: /An attached file: say its licence and who made it/ });
  await ofFile.click();
  const ofSheet = page.getByRole('group', { name: 'Where “sleep sheet” comes from' });
  const licence = ofSheet.getByRole('combobox', { name: 'Licence' });
  await expect.poll(() => licence.evaluate((box) => box === document.activeElement)).toBe(true);
  await page.keyboard.type('CC BY-SA 4.0');
  await page.getByRole('button', { name: /An attached file: say who made it/ }).click();
  const source = ofSheet.getByRole('textbox', { name: 'Made by, from' });
  await expect.poll(() => source.evaluate((box) => box === document.activeElement)).toBe(true);
  await page.keyboard.type('Rest Centre');
  await ofFile.waitFor({ state: 'detached' });
  await expect.poll(() => axeFindings(page), { timeout: 8000 }).toEqual([]);

  await page.getByRole('button', { name: /A picture: say its licence and who made it/ }).click();
  await fields.getByRole('combobox', { name: 'Licence' }).waitFor();
  await page.keyboard.type('My own work');
  await page.keyboard.press('Escape');
  await fields.getByText('Kept', { exact: true }).waitFor();
  await page.getByRole('button', { name: /About this class/ }).click();
  await page.getByRole('heading', { name: 'Worth a look' }).waitFor();
  await expect.poll(() => page.getByRole('heading', { name: 'Before you hand it on' }).count()).toBe(0);
  expect(await kept(opened)).toMatchObject([
    { title: 'Lake', licence: 'My own work', source: '' },
    { title: 'sleep sheet', licence: 'CC BY-SA 4.0', source: 'Rest Centre' },
  ]);
  expect([...complaints, ...troubles]).toEqual([]);
}, 120_000);
