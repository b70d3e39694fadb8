import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { builtInClasses } from '#files/built-in-classes';
import { launchChromium } from '#test/world/chromium';
import { complaintsOf, expected, markEight, openRoom, openWall, walkIns } from '#test/world/class-story';
import { loopbackProgram } from '#test/world/loopback-program';
import { temporaryFolder } from '#test/world/temporary-folder';

const [firstHour] = builtInClasses();

async function shownRows(page: Page): Promise<readonly (readonly string[])[]> {
  const rows = page.getByRole('list', { name: /People of this session/ }).getByRole('listitem');
  return Promise.all((await rows.all()).map(async (row) => (await row.innerText()).split('\n')));
}

test('a new user runs the built-in hour from welcome to closing, marks eight people, signs, and saves a file that says what the screen says', async () => {
  const { host, pass, troubles } = await loopbackProgram(temporaryFolder());
  const browser = await launchChromium({ sound: true });
  onTestFinished(() => browser.close());
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, timezoneId: 'America/Denver' });
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await page.goto(host.url);

  await openRoom(page, 'Room to breathe');
  const wall = await openWall(page);
  const wallComplaints = complaintsOf(wall);
  await wall.getByRole('heading', { name: 'Room to breathe' }).waitFor();

  await page.keyboard.press('Space');
  await markEight(page);
  for (const part of firstHour?.parts ?? []) {
    await page.getByRole('heading', { name: part.title, level: 2 }).waitFor();
    await wall.getByText(part.title, { exact: true }).first().waitFor();
    await pass(part.duration - 1000);
    const last = part.kind === 'closing';
    await page.getByRole('button', { name: last ? 'End class' : 'Next', exact: true }).click();
  }

  await page.getByRole('textbox', { name: 'Your name' }).fill('Kim Park');
  await page.getByRole('textbox', { name: /Credential/ }).fill('LCSW');
  await page.getByRole('button', { name: 'Sign and lock this session' }).click();
  await page.getByText('Signed by Kim Park, LCSW').waitFor();
  const shown = await shownRows(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save attendance file' }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');

  const { data, errors } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  const named = data.map((row) => row['name']?.replace(/^'(?==)/, ''));
  expect(named).toEqual([...expected, ...walkIns]);
  expect(data.map((row) => row['status'])).toEqual(Array.from({ length: 8 }, () => 'present'));
  expect(new Set(data.map((row) => row['minutes']))).toEqual(new Set(['59']));
  for (const [index, row] of data.entries()) {
    expect(shown[index]?.join(' ')).toContain(named[index]);
    expect(shown[index]?.join(' ')).toContain(`${row['minutes']} min`);
  }
  expect(data[0]).toMatchObject({
    class_title: 'Room to breathe',
    head_count: '8',
    signed_by: 'Kim Park',
    service_date: '2026-11-23',
  });
  expect([...complaints, ...wallComplaints, ...troubles]).toEqual([]);
}, 240_000);
