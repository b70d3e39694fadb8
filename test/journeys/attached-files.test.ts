import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { axeFindings } from '#test/world/axe';
import { launchChromium } from '#test/world/chromium';
import { complaintsOf } from '#test/world/class-story';
import { loopbackProgram } from '#test/world/loopback-program';
import { type ChosenFile, pdfFile, pictureFile } from '#test/world/media-files';
import { temporaryFolder } from '#test/world/temporary-folder';

async function attach(page: Page, file: ChosenFile): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Attach a file', exact: true }).click(),
  ]);
  await chooser.setFiles(file);
}

/** A class of three parts, made by hand, with its editor open at what it says of itself. */
async function ownClass(page: Page, url: string): Promise<string> {
  await page.goto(`${url}#/library/new-from-table`);
  await page.getByRole('textbox', { name: 'Paste your agenda' }).fill('Welcome\t5\nBody scan\t12\nGoodbye\t3');
  await page.getByRole('textbox', { name: 'What the class is called' }).fill('Evening class');
  await page.getByRole('button', { name: 'Make this class' }).click();
  await page.waitForURL(/#\/library\/classes\/cls_[^/]+\/edit$/);
  await page.getByRole('button', { name: /About this class/ }).click();
  await page.getByRole('button', { name: 'Attach a file', exact: true }).waitFor();
  return page.url().replace(/\/edit$/, '');
}

async function open() {
  const { host, troubles } = await loopbackProgram(temporaryFolder());
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  return { page, complaints, troubles, url: host.url };
}

test('a PDF and a picture are attached, named, taken off, put back, and come out as they went in', async () => {
  const { page, complaints, troubles, url } = await open();
  const item = await ownClass(page, url);
  const sheet = pdfFile('sleep_sheet.pdf', ['Sleep well']);
  await attach(page, sheet);
  await page.getByText('“sleep sheet” is attached.').waitFor();
  await attach(page, await pictureFile(page, 'lake.png', 'image/png'));
  await page.getByText('“lake” is attached.').waitFor();
  await page.getByText('PDF, 1 kB', { exact: true }).waitFor();
  await page.getByText(/^Picture, \d/).waitFor();
  await page.getByRole('textbox', { name: 'Name of file 1' }).fill('Sleep, one page');
  await page.getByRole('button', { name: 'Take off lake' }).click();
  await page.getByRole('textbox', { name: 'Name of file 2' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Put it back' }).click();
  await page.getByRole('textbox', { name: 'Name of file 2' }).waitFor();
  await expect.poll(() => axeFindings(page), { timeout: 8000 }).toEqual([]);

  await page.evaluate((address) => {
    window.location.href = address;
  }, item);
  await page.getByRole('button', { name: 'Open lake' }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Open Sleep, one page' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Sleep one page.pdf');
  expect(await readFile(await download.path())).toEqual(sheet.buffer);
  expect([...complaints, ...troubles]).toEqual([]);
}, 120_000);

test('a file of a kind that is not taken is refused in words, and nothing is attached', async () => {
  const { page, url } = await open();
  await ownClass(page, url);
  const refused = [
    [{ name: 'tool.exe', mimeType: 'application/pdf', buffer: Buffer.from('MZ\u0000\u0001') }, 'media-wrong-kind'],
    [{ name: 'torn.png', mimeType: 'image/png', buffer: Buffer.from('\u0089PNG\r\n\u001a\nno', 'latin1') }, 'damaged'],
  ] as const;
  for (const [file] of refused) {
    await attach(page, file);
    await page.locator('.attachment-problem:not(:empty)').waitFor();
    expect(await page.locator('.attachment').count()).toBe(0);
  }
}, 60_000);

test('a handout is written with the buttons, seen as a page, and told when it is too long for one', async () => {
  const { page, complaints, url } = await open();
  await ownClass(page, url);
  await page.getByRole('button', { name: 'Add a handout' }).click();
  const text = page.getByRole('textbox', { name: 'What stands on it' });
  await text.fill('The idea');
  await page.getByRole('button', { name: 'Heading', exact: true }).click();
  await text.press('End');
  await text.pressSequentially('\n\nMy place:');
  await page.getByRole('button', { name: 'Room to write' }).click();
  const paper = page.locator('.handout-paper');
  await paper.getByRole('heading', { name: 'The idea' }).waitFor();
  expect(await paper.getByRole('img', { name: 'room to write' }).count()).toBe(1);
  await page.getByText('Fits on one page, in letters of 12 points.').waitFor();
  await text.fill('A line that people read at home.\n\n'.repeat(80));
  await page.getByText(/Too long for one page: about \d+ lines go onto a second one/).waitFor();
  await text.fill('A line that people read at home.\n\n'.repeat(32));
  await page.getByText(/Fits on one page, in letters of 1\d(\.5)? points/).waitFor();
  await expect.poll(() => axeFindings(page), { timeout: 8000 }).toEqual([]);
  expect(complaints).toEqual([]);
}, 120_000);
