import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Page } from 'playwright';
import readXlsx from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { axeFindings } from '#test/world/axe';
import { openBilled } from '#test/world/bill-printed';
import { value } from '#test/world/group-of-mondays';
import { readSealedZip } from '#test/world/read-sealed-zip';

const dates = { from: '2026-11-01', to: '2026-11-30' };

/** What a file is made of is chosen by a window in front of a quarter in which everything is known that bills need. */
async function openExports(colorScheme: 'light' | 'dark' = 'light') {
  const opened = await openBilled({ people: 8, meetings: 6, signed: 4, covered: 5 });
  const { page, host } = opened;
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.goto(`${host.url}#/records/billing`);
  await page.reload();
  await begin(page);
  return opened;
}

async function begin(page: Page) {
  await page.getByRole('textbox', { name: 'From' }).fill(dates.from);
  await page.getByRole('textbox', { name: 'To', exact: true }).fill(dates.to);
  await page.getByRole('button', { name: 'Make a file' }).press('Enter');
  await page.getByText(/ in all\. /).waitFor();
}

/** Presses the button and takes what comes down. */
async function saved(page: Page) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the file' }).press('Enter'),
  ]);
  await page.getByText(/^Saved as /).waitFor();
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

async function choose(page: Page, label: string, option: string) {
  await page.getByRole('button', { name: new RegExp(label) }).click();
  await page.getByRole('option', { name: option }).click();
}

test.each(['light', 'dark'] as const)(
  'lines become a file that says what it holds before it is saved, with the system set to %s',
  async (colorScheme) => {
    const { page, facilitator, complaints, troubles } = await openExports(colorScheme);
    const preview = await value(
      facilitator.exportPreview({ ...dates, rows: 'attended', columns: ['charge', 'participant_code'] }),
    );
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save the file' }).click();
    await page.getByText('Say what the file is for.').waitFor();
    await choose(page, 'What is it for', 'A biller');
    const workbook = await saved(page);
    expect(workbook.name).toBe('billing-lines_2026-11-01_2026-11-30.xlsx');
    const [lines, sessions, sums] = await readXlsx(workbook.bytes);
    expect(lines?.data).toHaveLength(preview.lines + 1);
    expect(sessions?.data).toHaveLength(preview.sessions + 1);
    expect(Number(sums?.data.at(-1)?.at(-1)) * 100).toBe(preview.total);
    await page.getByText(`${preview.lines} lines of ${preview.sessions} classes, `).waitFor();
    await page.getByText(/not signed and therefore left out/).waitFor();
    expect(complaints).toEqual([]);
    expect(troubles).toEqual([]);
  },
);

test('columns are chosen by hand, kept by a name, taken up again, and a file that names people says so', async () => {
  const { page, complaints } = await openExports();
  await page.getByText('Nobody is named; each person has a code.').waitFor();
  await choose(page, 'Columns', 'For a biller, with names');
  await page.getByText('This file names people: last name, first name, birth date, member number.').waitFor();
  await page.getByRole('button', { name: 'Choose by hand' }).click();
  await page.getByText('Place of service', { exact: true }).click();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByText('Spreadsheet (CSV)').click();
  await page.getByText('Semicolon').click();
  await page.getByRole('button', { name: 'Keep this choice' }).click();
  await page.getByRole('textbox', { name: 'Name of this choice' }).fill('For Dana');
  await page.keyboard.press('Enter');
  await page.getByText('“For Dana” is kept.').waitFor();
  await page.reload();
  await begin(page);
  await choose(page, 'A choice you kept', 'For Dana');
  await choose(page, 'What is it for', 'A payer that asked');
  const { name, bytes } = await saved(page);
  expect(name).toMatch(/\.csv$/);
  const rows = Papa.parse<Record<string, string>>(bytes.toString().slice(1), { header: true, skipEmptyLines: true });
  expect(rows.meta.delimiter).toBe(';');
  expect(rows.meta.fields).toContain('last_name');
  expect(rows.meta.fields).not.toContain('pos');
  await page.getByRole('button', { name: 'Take “For Dana” away' }).click();
  await page.getByText('“For Dana” was taken away.').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Take “For Dana” away' }).waitFor();
  expect(complaints).toEqual([]);
});

test('a file under a passphrase comes as a ZIP that another reader opens with it, and a short one is refused', async () => {
  const { page, complaints } = await openExports();
  await page.getByText('This file is not sealed').waitFor();
  await page.getByText('FHIR R4 (JSON)').click();
  await choose(page, 'What is it for', 'An auditor');
  await page.getByText('Whoever has a passphrase').click();
  const field = page.getByRole('textbox', { name: 'Passphrase of this file' });
  const again = page.getByRole('textbox', { name: 'The same passphrase again' });
  await field.fill('short');
  await again.fill('short');
  await page.getByRole('button', { name: 'Save the file' }).click();
  await expect.poll(() => page.locator('[aria-invalid=true]').count()).toBeGreaterThan(0);
  await field.fill('river lamp stone moss');
  await again.fill('river lamp stone moss');
  const { name, bytes } = await saved(page);
  expect(name).toBe('billing-lines_2026-11-01_2026-11-30.zip');
  const opened = readSealedZip(bytes, 'river lamp stone moss');
  expect(opened?.name).toBe('billing-lines_2026-11-01_2026-11-30.json');
  expect(JSON.parse(opened?.bytes.toString() ?? '')).toMatchObject({ resourceType: 'Bundle', type: 'collection' });
  expect(complaints).toEqual([]);
});
