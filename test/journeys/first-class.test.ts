import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import type { Part } from '#core/curriculum/class-plan';
import { builtInClasses } from '#files/built-in-classes';
import { launchChromium } from '#test/world/chromium';
import { aMoment, complaintsOf, expected, markEight, openRoom, openWall, walkIns } from '#test/world/class-story';
import { loopbackProgram } from '#test/world/loopback-program';
import { listenForSound } from '#test/world/loudness';
import { temporaryFolder } from '#test/world/temporary-folder';

const [firstHour] = builtInClasses();

async function shownRows(page: Page): Promise<readonly (readonly string[])[]> {
  const rows = page.getByRole('list', { name: /People of this session/ }).getByRole('listitem');
  return Promise.all((await rows.all()).map(async (row) => (await row.innerText()).split('\n')));
}

interface Looking {
  readonly wall: Page;
  readonly pass: (span: number) => Promise<void>;
}

/** Looks at the wall where a part shows more than its title; returns how much time was let pass for it. */
async function lookIn({ breathing, kind, lines = [] }: Part, { wall, pass }: Looking): Promise<number> {
  if (breathing !== undefined) {
    await pass(breathing.leadIn);
    await wall
      .getByText(/^Breathe (in|out)$/)
      .first()
      .waitFor();
    return breathing.leadIn;
  }
  const second = lines[1];
  if (kind !== 'guided' || second === undefined) return 0;
  await pass(second.at);
  await wall.getByText(second.text, { exact: true }).waitFor();
  await wall.keyboard.press('b');
  await wall.locator('.blackout[data-on]').waitFor();
  // A clicker's button bounces: a second press within 700 ms is the same press.
  await wall.waitForTimeout(800);
  await wall.keyboard.press('b');
  await wall.locator('.blackout[data-on]').waitFor({ state: 'detached' });
  await wall.getByText(second.text, { exact: true }).waitFor();
  return second.at;
}

test('a new user runs the built-in hour from welcome to closing, marks eight people, signs, and saves a file that says what the screen says', async () => {
  const { host, pass, troubles } = await loopbackProgram(temporaryFolder());
  const browser = await launchChromium({ sound: true });
  onTestFinished(() => browser.close());
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, timezoneId: 'America/Denver' });
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await page.addInitScript(listenForSound);
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
    await pass(part.duration - 5000 - (await lookIn(part, { wall, pass })));
    const last = part.kind === 'closing';
    await aMoment(page);
    await page.getByRole('button', { name: last ? 'End class' : 'Next', exact: true }).click();
  }

  await wall.getByText('To try at home').waitFor();
  expect(await page.evaluate(() => window.loudest())).toBeGreaterThan(0.01);

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
  const minutes = [...new Set(data.map((row) => row['minutes']))];
  expect(minutes).toHaveLength(1);
  expect(['58', '59', '60']).toContain(minutes[0]);
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
