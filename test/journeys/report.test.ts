import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { axeFindings } from '#test/world/axe';
import { launchChromium } from '#test/world/chromium';
import { aMoment, expected, openRoom } from '#test/world/class-story';
import { loopbackProgram } from '#test/world/loopback-program';
import { roomOf } from '#test/world/open-program';
import { temporaryFolder } from '#test/world/temporary-folder';

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

/** What a printer gets of a page. */
async function printed(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' });
  const text = await page.evaluate(() => document.body.innerText);
  await page.emulateMedia({ media: null });
  return text;
}

test('after the class its report asks why, takes a late end back to its true time, and is printed without a name', async () => {
  const { host, house, pass } = await loopbackProgram(temporaryFolder());
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  await page.goto(host.url);
  await openRoom(page, 'Ten quiet minutes');
  await press(page, 'Start');
  for (const name of expected) await page.getByRole('button', { name: `${name}: mark as here` }).click();
  await pass(60_000);
  await aMoment(page);
  await press(page, 'Pause');
  await expect.poll(() => roomOf(house).run.playback).toBe('pause');
  await pass(120_000);
  await aMoment(page);
  await press(page, 'Resume');
  await expect.poll(() => roomOf(house).run.playback).toBe('play');
  const { agenda } = roomOf(house);
  await page.getByRole('button', { name: /^On with the day/ }).click();
  await expect.poll(() => roomOf(house).run.part).toBe(agenda.at(-1)?.id);
  await pass(40 * 60_000);
  await press(page, 'End class');
  await page.getByRole('heading', { name: 'Sign this session' }).waitFor();

  const rows = page.getByRole('table', { name: 'Part by part' }).getByRole('row');
  expect(await rows.count()).toBe(agenda.length + 2);
  await page.getByText('stood still for 2:0').first().waitFor();
  const why = page.getByRole('form', { name: /^Paused for 2:0/ }).getByRole('textbox', { name: 'Why' });
  await why.fill('The heating had to be turned down');
  await why.press('Enter');
  await page.getByText('Kept', { exact: true }).waitFor();
  expect(roomOf(house).changes[0]?.reason).toBe('The heating had to be turned down');
  // Another word is kept when the field is left.
  await why.fill('The heating was too loud');
  await page.getByRole('textbox', { name: 'Your name' }).fill('Kim Park');
  await expect.poll(() => roomOf(house).changes[0]?.reason).toBe('The heating was too loud');

  const ended = roomOf(house).run.endedAt ?? 0;
  const field = page.getByLabel('It really ended at');
  const told = await field.inputValue();
  const [hour = 0, minute = 0] = told.split(':').map(Number);
  const earlier = hour * 60 + minute - 30;
  await field.fill('03:00');
  await page.getByText(/^Write a time between/).waitFor();
  await field.fill([earlier / 60, earlier % 60].map((part) => String(Math.floor(part)).padStart(2, '0')).join(':'));
  await press(page, 'Change the end');
  await page.getByText(/^Counted as ended at/).waitFor();
  const corrected = roomOf(house).run.endedAt ?? 0;
  expect(Math.round((ended - corrected) / 60_000)).toBe(30);
  await press(page, 'Undo');
  await expect.poll(() => roomOf(house).run.endedAt).toBe(ended);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect.poll(() => axeFindings(page), { timeout: 8000 }).toEqual([]);
  }

  await press(page, 'Sign and lock this session');
  await page.getByText('Signed by Kim Park').waitFor();
  expect(await page.getByRole('textbox', { name: 'Why' }).count()).toBe(0);
  expect(await page.getByLabel('It really ended at').count()).toBe(0);
  await page.getByText('The heating was too loud').first().waitFor();
  await page.getByRole('button', { name: 'Print report' }).waitFor();
  const sheet = await printed(page);
  for (const said of ['Ten quiet minutes', 'How the class went', '3 people', 'Why: The heating was too loud', 'Led by'])
    expect(sheet).toContain(said);
  for (const name of [...expected, 'Kim Park', 'Print report']) expect(sheet).not.toContain(name);
  const pdf = (await page.pdf({ format: 'Letter' })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);

  await page.getByRole('button', { name: /^Lock/ }).first().click();
  await page.getByRole('heading', { name: 'The records are locked' }).waitFor();
  expect(await page.getByText('The heating was too loud').count()).toBe(0);
  expect(await printed(page)).not.toContain('The heating was too loud');
}, 120_000);
