import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { axeFindings } from '#test/world/axe';
import { keepPictures, openBilled, printedBy } from '#test/world/bill-printed';

test('a programme is told by years with nobody to be made out, on paper and as a table, and few people are hidden', async () => {
  const opened = await openBilled({ people: 14, meetings: 10, signed: 8 });
  const { page, complaints, troubles } = opened;
  await page.goto(`${opened.host.url}#/records`);
  await page.reload();
  const panel = page.getByRole('region', { name: 'Programme report' });
  await panel.getByLabel('First year').fill('2025');
  expect(await axeFindings(page)).toEqual([]);
  const report = await printedBy(opened, 'Print the report or save as PDF');
  await keepPictures(report, 'programme');
  const [text = ''] = report.pages;
  expect(report.pages).toHaveLength(1);
  expect(report.isTagged).toBe(true);
  expect(report.title).toBe('Programme report 2025 2026');
  expect(text).toMatch(/2026\s+8\s+14\s+\d+/);
  for (const name of ['Abel', 'Ana', 'Chidi', 'November', 'Nov ']) expect(text).not.toContain(name);

  const coming = page.waitForEvent('download');
  await panel.getByRole('button', { name: 'Save the report as a table' }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe('programme_2025_2026.csv');
  expect(await readFile(await file.path(), 'utf8')).toMatch(/year,2026,8,14,/);
  await panel.getByText('it is not sealed').waitFor();

  await panel.getByLabel('First year').fill('2027');
  await panel.getByText('Write two years such as 2026').waitFor();
  expect(complaints).toEqual([]);
  expect(troubles).toEqual([]);
});
