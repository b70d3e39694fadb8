import { readFileSync } from 'node:fs';
import type { Browser, Download, Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { recipes } from '#core/records/recipes';
import {
  leaflet,
  leafletPiece,
  ownClass,
  ownCurriculum,
  ownPractice,
  passphrase,
} from '#test/core/packages/package-samples';
import { axeFindings } from '#test/world/axe';
import { launchChromium } from '#test/world/chromium';
import { complaintsOf } from '#test/world/class-story';
import { loopbackProgram } from '#test/world/loopback-program';
import { temporaryFolder } from '#test/world/temporary-folder';

type Laptop = Awaited<ReturnType<typeof loopbackProgram>>;

async function corner(browser: Browser, { host }: Laptop, name: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(host.url);
  await toCorner(page, name);
  return page;
}

async function toCorner(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  await page.getByRole('link', { name, exact: true }).click();
}

/** A library of one's own: a practice with a leaflet, a class, and a curriculum that names it. */
async function fill({ house: { parts } }: Laptop): Promise<void> {
  await parts.store.write(recipes.practices, ownPractice.id, ownPractice);
  await parts.store.write(recipes.classes, ownClass.id, ownClass);
  await parts.store.write(recipes.curricula, ownCurriculum.id, ownCurriculum);
  await parts.store.write(recipes.media, leaflet.id, leaflet);
  await parts.store.write(recipes['media-pieces'], leafletPiece.id, leafletPiece);
}

async function downloaded(page: Page, press: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return download;
}

test('a library goes to another laptop as one sealed file, practices, curricula and documents with it', async () => {
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const [one, other] = [await loopbackProgram(temporaryFolder()), await loopbackProgram(temporaryFolder())];
  await fill(one);
  const out = await corner(browser, one, 'Export and import');
  const complaints = complaintsOf(out);
  await out.getByRole('textbox', { name: 'Passphrase for this file' }).fill(passphrase);
  await out.getByRole('textbox', { name: 'The same passphrase again' }).fill(passphrase);
  const file = await downloaded(out, () => out.getByRole('button', { name: 'Save sealed file' }).click());
  const path = await file.path();
  expect(readFileSync(path, 'utf8')).not.toContain('Box breath');

  const into = await corner(browser, other, 'Export and import');
  const heard = complaintsOf(into);
  const [chooser] = await Promise.all([
    into.waitForEvent('filechooser'),
    into.getByRole('button', { name: 'Choose a file…' }).click(),
  ]);
  await chooser.setFiles({ name: file.suggestedFilename(), mimeType: '', buffer: readFileSync(path) });
  await into.getByRole('textbox', { name: 'Its passphrase' }).fill(passphrase);
  await into.getByRole('button', { name: 'Open it' }).click();
  const items = into.getByRole('group', { name: 'What is in the file' });
  for (const name of ['Practice “Box breath”', 'Class “A sample”', 'Curriculum “Two evenings”', 'File “Leaflet”']) {
    await items.getByText(name, { exact: true }).waitFor();
  }
  await expect.poll(() => axeFindings(into), { timeout: 8000 }).toEqual([]);
  await into.getByRole('button', { name: 'Take 4 documents' }).click();
  await into.getByText('4 documents were taken.').waitFor();

  await toCorner(into, 'Pictures and recordings');
  await into.getByRole('heading', { name: 'Documents', level: 3 }).waitFor();
  const sheet = await downloaded(into, () => into.getByRole('button', { name: 'Open Leaflet' }).click());
  expect(sheet.suggestedFilename()).toBe('Leaflet.pdf');
  expect(readFileSync(await sheet.path()).toString('base64')).toBe(leafletPiece.base64);
  await into.getByText('“Leaflet” was saved among your downloads.').waitFor();
  await expect.poll(() => axeFindings(into), { timeout: 8000 }).toEqual([]);

  // What is used is kept, and says why.
  await into.getByRole('button', { name: 'Remove Leaflet' }).click();
  await into.getByText('still uses this, so it was not taken away').waitFor();
  const kept = await other.house.parts.store.read(recipes.practices, ownPractice.id);
  expect(kept).toEqual({ found: ownPractice });
  expect([...complaints, ...heard, ...one.troubles, ...other.troubles]).toEqual([]);
});
