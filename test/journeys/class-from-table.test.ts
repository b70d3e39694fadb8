import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { axeFindings } from '#test/world/axe';
import { launchChromium } from '#test/world/chromium';
import { complaintsOf } from '#test/world/class-story';
import { loopbackProgram } from '#test/world/loopback-program';
import { temporaryFolder } from '#test/world/temporary-folder';

/** As a spreadsheet of a German Windows saves it: semicolons, its own letters, a title above, empty rows and columns. */
const messy = [
  'Zeit;Thema;Dauer;;Notizen;Material',
  '18:00;Ankommen;5 min;;"Stühle im Kreis\r\nTee bereitstellen";Tee',
  '18:05;Runde: wie bin ich da?;~7;;;',
  ';;;;;',
  '18:12;"Vortrag; was Stress ist";0:12;;Karte zeigen;Beamer',
  '18:24;Atem: vier ein, sechs aus;;;;',
  '18:32;Pause;acht;;;',
  ';;10;;vergessen;',
  '18:50;Abschluss;5,5;;;',
  ';;;;;',
].join('\r\n');

function windowsBytes(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}

async function open() {
  const { host, troubles } = await loopbackProgram(temporaryFolder());
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await page.goto(`${host.url}#/library/new-from-table`);
  await page.getByRole('heading', { name: 'A class from a table', level: 1 }).waitFor();
  return { page, complaints, troubles };
}

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose a file' }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'text/csv', buffer });
}

function parts(page: Page): Promise<readonly string[]> {
  return page.locator('.table-parts li').evaluateAll((rows) =>
    rows.map((row) =>
      [...row.querySelectorAll('span')]
        .map((cell) => cell.textContent)
        .filter((words) => words !== '')
        .join(' | '),
    ),
  );
}

test('a messy table becomes a class: what is wrong is told by its row, what was guessed can be changed', async () => {
  const { page, complaints, troubles } = await open();
  await choose(page, 'Abend_im_November.csv', windowsBytes(messy));
  await expect.poll(() => parts(page)).toHaveLength(6);
  expect(await parts(page)).toEqual([
    '5 min | Ankommen | Welcome',
    '7 min | Runde: wie bin ich da? | Check-in',
    '12 min | Vortrag; was Stress ist | Talk',
    '8 min | Atem: vier ein, sechs aus | Breathing',
    '8 min | Pause | Break',
    '5.5 min | Abschluss | Closing',
  ]);
  await page.getByText('Row 6: “acht” is no length').waitFor();
  await page.getByText('Row 7 has no title and was left out').waitFor();
  await page.getByText('6 parts, 45.5 min').waitFor();
  await expect.poll(() => axeFindings(page), { timeout: 8000 }).toEqual([]);

  // The column that nobody knew goes into the notes instead of the one that was guessed.
  await page.getByRole('button', { name: /^Choose… Material|Material \(column 6\)/ }).click();
  await page.getByRole('option', { name: 'Notes for me' }).click();
  await page
    .getByRole('button', { name: /Notizen \(column 5\)/ })
    .getByText('Leave out')
    .waitFor();
  await page.getByRole('button', { name: /Notizen \(column 5\)/ }).click();
  await page.getByRole('option', { name: 'Notes for me' }).click();

  const title = page.getByRole('textbox', { name: 'What the class is called' });
  expect(await title.inputValue()).toBe('Abend im November');
  await title.fill('');
  await page.getByRole('button', { name: 'Make this class' }).click();
  await page.getByText('Give the class a name').waitFor();
  await title.fill('Ein Abend im November');
  await page.getByRole('button', { name: 'Make this class' }).click();
  await page.waitForURL(/#\/library\/classes\/cls_[^/]+\/edit$/);
  await page.getByText('Ankommen').first().waitFor();

  // The stored class as text has all of it.
  await page.evaluate(() => {
    window.location.hash = window.location.hash.replace(/\/edit$/, '');
  });
  await page.getByRole('heading', { name: 'Ein Abend im November', level: 1 }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as text (Markdown)' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Ein-Abend-im-November.md');
  const text = await readFile(await download.path(), 'utf8');
  for (const words of [
    '# Ein Abend im November',
    '*45.5 min*',
    '## Ankommen\n\n*Welcome, 5 min*',
    '- Stühle im Kreis\n- Tee bereitstellen',
    '*Closing, 5.5 min*',
  ])
    expect(text).toContain(words);
  expect([...complaints, ...troubles]).toEqual([]);
}, 120_000);

test('rows that were copied from a spreadsheet are pasted, and what is no table is refused in words', async () => {
  const { page } = await open();
  const area = page.getByRole('textbox', { name: 'Paste your agenda' });
  await area.fill('Welcome\t5\nBody scan\t12\nGoodbye\t3');
  await page.getByText('3 parts, 20 min').waitFor();
  await area.fill('');
  await page.getByText('3 parts, 20 min').waitFor({ state: 'detached' });
  await choose(page, 'agenda.xlsx', Buffer.from('PK\u0003\u0004 and the rest'));
  await page.getByText(/whole spreadsheet file/).waitFor();
  await choose(page, 'photo.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]));
  await page.getByText(/no table in text form/).waitFor();
  expect(await area.inputValue()).toBe('');
}, 60_000);
