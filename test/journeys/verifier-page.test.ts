import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { linkLine } from '#core/chain/chain-file';
import { wordsOf } from '#core/chain/head-words';
import { chainOf, endOf, fileOf } from '#test/core/chain/made-chain';
import { axeFindings } from '#test/world/axe';
import { launchChromium } from '#test/world/chromium';
import { temporaryFolder } from '#test/world/temporary-folder';

const address = new URL('../../dist/renderer/verifier/index.html', import.meta.url).href;
const seals = chainOf(3);
const whole = fileOf(seals);
const verdict = { whole: 'Whole: 9 links, 3 sessions', broken: 'Not whole. Found: ' } as const;

function fileWith(lines: readonly string[]): string {
  const path = join(temporaryFolder(), 'signatures.chain');
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

/** The page, opened from the disk on a computer without a network. */
async function open() {
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const context = await browser.newContext({ offline: true, viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address);
  return { page, asked, complaints };
}

async function give(page: Page, lines: readonly string[]): Promise<void> {
  await page.getByLabel('Choose a file').setInputFiles(fileWith(lines));
}

function heading(page: Page, name: string) {
  return page.getByRole('heading', { level: 2, name });
}

test('a page of its own, opened from the disk, tells that a file is whole, and names only when it is asked', async () => {
  const { page, asked, complaints } = await open();
  await give(page, whole);
  await heading(page, verdict.whole).waitFor();
  expect(await page.locator('main').innerText()).not.toMatch(/Robin|Kim|Sam Rivers/);
  await page.getByRole('button', { name: 'Show the sessions and names' }).click();
  const rows = page.getByRole('row');
  expect(await rows.count()).toBe(10);
  expect(await rows.nth(1).innerText()).toMatch(/Sam Rivers, LCSW\s+Robin Vale: present, 6 min/);
  await page.getByRole('button', { name: 'Put the names away' }).click();
  expect(await page.locator('main').innerText()).not.toMatch(/Robin|Kim|Sam Rivers/);
  expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
  expect(complaints).toEqual([]);
});

test('what was changed is named with its place, and an end that was cut off by the words on the paper', async () => {
  const { page } = await open();
  const [, , third] = seals;
  if (third === undefined) throw new Error('no third link');
  await give(page, whole.with(3, linkLine({ ...third, text: third.text.replace('"late"', '"none"') })));
  await heading(page, verdict.broken).waitFor();
  expect(await page.getByRole('listitem').allInnerTexts()).toEqual([
    'Line 4, link 3: what stands here is not what was signed.',
  ]);
  await page.getByRole('button', { name: 'Show the sessions and names' }).click();
  expect(await page.getByRole('row').nth(3).innerText()).toMatch(/Not what was signed, so it is not shown$/);
  await give(page, fileOf(seals.slice(0, 5)));
  await heading(page, 'Whole: 5 links').waitFor();
  await page.getByLabel('Words on a printed sign-in sheet').fill(wordsOf(endOf(seals).head));
  await page.getByRole('button', { name: 'Compare with the paper' }).click();
  await heading(page, verdict.broken).waitFor();
  expect(await page.locator('main').innerText()).toContain('The words on the paper belong to no link of this file.');
  await give(page, whole);
  await heading(page, verdict.whole).waitFor();
  expect(await page.locator('main').innerText()).toContain(
    'The paper names link 9. It is in this file; links after it: 0.',
  );
});

test('words that are none are said to be that beside the field, and nothing is compared', async () => {
  const { page } = await open();
  await page.getByLabel('Words on a printed sign-in sheet').fill('acorn alder zzz');
  await give(page, whole);
  expect(await page.getByRole('alert').innerText()).toContain('“zzz”');
  expect(await page.getByRole('heading', { level: 2 }).count()).toBe(0);
});

test('the page can be used by keyboard and by a screen reader, by day and by dusk', async () => {
  const { page } = await open();
  await give(page, whole);
  await heading(page, verdict.whole).waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('table', { name: 'What was signed' }).waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFindings(page)).toEqual([]);
  }
});

test('a file that says it is markup is text, and runs nothing', async () => {
  const { page, complaints } = await open();
  await give(page, ['<script>document.title = "gone"</script>', '<img src=x onerror=alert(1)>']);
  await heading(page, 'Not whole. Found: 1.').waitFor();
  expect(await page.title()).toBe('Is this record whole?');
  expect(complaints).toEqual([]);
});
