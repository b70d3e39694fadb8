import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { axeFindings } from '#test/world/axe';
import { launchChromium } from '#test/world/chromium';
import { aMoment, expected, openRoom } from '#test/world/class-story';
import { loopbackProgram } from '#test/world/loopback-program';
import { temporaryFolder } from '#test/world/temporary-folder';

test('what was signed is saved as a file, and the page that is saved beside it finds a word that was changed', async () => {
  const { host, pass } = await loopbackProgram(temporaryFolder());
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, acceptDownloads: true });
  await page.goto(host.url);
  await openRoom(page, 'Ten quiet minutes');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  for (const name of expected) await page.getByRole('button', { name: `${name}: mark as here` }).click();
  await pass(9 * 60_000);
  await aMoment(page);
  await page.getByRole('button', { name: /^On with the day/ }).click();
  await aMoment(page);
  await page.getByRole('button', { name: 'End class' }).click();
  await page.getByRole('textbox', { name: 'Your name' }).fill('Kim Park');
  await page.getByRole('button', { name: 'Sign and lock this session' }).click();
  await page.getByText('Signed by Kim Park').first().waitFor();
  await page.getByRole('button', { name: 'Leave the room' }).click();
  await page.getByRole('link', { name: 'Records' }).click();
  await page.getByRole('heading', { name: /^What was signed/ }).waitFor();
  await expect.poll(() => axeFindings(page), { timeout: 8000 }).toEqual([]);

  const folder = temporaryFolder();
  const saved = async (button: string): Promise<string> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ]);
    const path = join(folder, download.suggestedFilename());
    await download.saveAs(path);
    return path;
  };
  const chainFile = await saved('Save all signatures');
  await page.getByText(/holds one signature/).waitFor();
  const pageFile = await saved('Save the page that checks them');
  const text = await readFile(chainFile, 'utf8');

  const checker = await browser.newPage();
  await checker.goto(pathToFileURL(pageFile).href);
  const look = async (content: string): Promise<string> => {
    const input = checker.locator('input[type=file]').first();
    await input.setInputFiles({ name: 'signed.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(content) });
    await checker.waitForTimeout(1500);
    return checker.locator('body').innerText();
  };
  const whole = await look(text);
  const changed = await look(text.replace('Björn', 'Bjorn'));
  expect(text).toContain('Björn');
  expect(changed).not.toBe(whole);
  expect(whole).not.toContain('Björn');
});
