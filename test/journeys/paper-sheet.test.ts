import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { asFacilitator } from '#test/world/as-facilitator';
import { axeFindings } from '#test/world/axe';
import { launchChromium } from '#test/world/chromium';
import { value } from '#test/world/group-of-mondays';
import { loopbackProgram } from '#test/world/loopback-program';
import { press, roomOf } from '#test/world/open-program';
import { readPdf } from '#test/world/pdf-read';
import { temporaryFolder } from '#test/world/temporary-folder';

const people = Array.from(
  { length: 15 },
  (_, at) => `${'ABCDEFGHIJKLMNO'[at] ?? ''}da Person-${'ABCDEFGHIJKLMNO'[at] ?? ''}`,
);

/** A keystroke of somebody who types from paper, and the glance at the sheet before each row (keystroke-level model: K 0.28 s, M 1.35 s). */
const [keystroke, glance] = [0.28, 1.35];

async function openClass(page: Page): Promise<void> {
  await page.getByRole('radio', { name: /Ten quiet minutes/ }).check({ force: true });
  await page.getByRole('textbox', { name: /Who is expected/ }).fill(people.join('\n'));
  await page.getByRole('button', { name: 'Open the room' }).click();
  await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
}

/** Holds back the print dialogue; tells what a printer gets as a PDF. */
async function printed(page: Page, ask: () => Promise<void>): Promise<Buffer> {
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printing', '');
  });
  await ask();
  await page.locator('body[data-printing]').waitFor();
  const pdf = await page.pdf({ format: 'A4', tagged: true, preferCSSPageSize: false });
  await page.evaluate(() => {
    document.body.removeAttribute('data-printing');
    window.dispatchEvent(new Event('afterprint'));
  });
  return pdf;
}

test('a sheet is printed, signed by hand, and entered in its order: fifteen people in less than a minute', async () => {
  const { host, house, pass } = await loopbackProgram(temporaryFolder());
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  await page.goto(host.url);
  await openClass(page);

  await page.getByRole('button', { name: 'More', exact: true }).click();
  const sheetButton = page.getByRole('button', { name: 'Print the sign-in sheet or save as PDF' });
  const pdf = await printed(page, () => sheetButton.click());
  const read = await readPdf(pdf);
  expect(read.isTagged).toBe(true);
  expect(read.pages).toHaveLength(1);
  const [text = ''] = read.pages;
  const sheet = /S-[0-9A-Z]{5}-1/.exec(text)?.[0] ?? '';
  expect(sheet).not.toBe('');
  expect(roomOf(house).sheet).toMatchObject({ sheet, rows: roomOf(house).people.map(({ person }) => person) });
  // Nobody's whole name, and nothing of what the class is about.
  expect(text).toContain('Ada P.');
  expect(text).not.toMatch(/Person-|quiet|breath|stress/i);
  expect(text).toContain('20');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect.poll(() => roomOf(house).run.playback).toBe('play');
  await pass(9 * 60_000);
  await page.getByRole('button', { name: /^On with the day/ }).click();
  await page.waitForTimeout(750);
  await page.getByRole('button', { name: 'End class' }).click();
  await page.getByRole('button', { name: 'Enter a signed sheet' }).click();
  const number = page.getByRole('textbox', { name: 'Sheet number' });
  expect(await number.inputValue()).toBe(sheet);
  await expect.poll(() => axeFindings(page), { timeout: 8000 }).toEqual([]);

  const rows = ['', '', '', 'L', '', '', 'A', '', '', 'X', '', '', '', '', 'E'];
  await page.getByRole('textbox', { name: /^Row 1, / }).focus();
  let strokes = 1;
  for (const row of rows) {
    await page.keyboard.type(row);
    await page.keyboard.press('Enter');
    strokes += row.length + 1;
  }
  await page.getByText('15 of 15 entered').waitFor();
  expect(strokes * keystroke + rows.length * glance).toBeLessThan(60);
  const told = roomOf(house).people.map(({ mark, signature }) => [mark, signature?.kind ?? null]);
  const marks = { '': 'present', L: 'late', A: 'absent', X: 'excused', E: 'left-early' } as const;
  expect(told).toEqual(
    rows.map((row) => {
      const mark = marks[row as keyof typeof marks];
      return [mark, mark === 'absent' || mark === 'excused' ? null : 'paper'];
    }),
  );
  expect(roomOf(house).people[14]?.signature).toEqual({ kind: 'paper', sheet, row: 15 });

  // Who walked in wrote their name into the next row.
  const newRow = page.getByRole('textbox', { name: 'Row 16: a name that was written in' });
  await newRow.fill('Pia Walker');
  await newRow.press('Enter');
  const walker = page.getByRole('textbox', { name: 'Row 16, Pia Walker' });
  await walker.fill('hello');
  await walker.press('Enter');
  await page.getByText(/^Not read/).waitFor();
  await walker.fill('');
  await walker.press('Enter');
  await page.getByText('16 of 16 entered').waitFor();
  expect(roomOf(house).people.at(-1)).toMatchObject({ name: 'Pia Walker', came: 'walk-in', mark: 'present' });
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await page.getByRole('textbox', { name: 'Your name' }).fill('Kim Park');
  await page.getByRole('button', { name: 'Sign and lock this session' }).click();
  await page.getByText('Signed by Kim Park').first().waitFor();
  expect(await page.getByRole('button', { name: 'Enter a signed sheet' }).count()).toBe(0);
});

test('of several sheets the one that is chosen gives the rows; without a number marks alone are kept; every mark can be typed', async () => {
  const { host, house, pass } = await loopbackProgram(temporaryFolder());
  const facilitator = asFacilitator(host.program);
  const expected = ['Ann Lee', 'Bo Ruiz', 'Cy Dunn', 'Di Falk', 'Ed Gray'];
  const [first] = await facilitator.classes();
  const opening = { key: press(), classId: first?.id ?? '', plannedStart: null, expected };
  await value(facilitator.open(opening));
  const one = await value(facilitator.sheet({ key: press(), session: null }));
  await value(facilitator.command({ key: press(), command: { ask: 'start' } }));
  await pass(9 * 60_000);
  await value(facilitator.command({ key: press(), command: { ask: 'end' } }));
  const two = await value(facilitator.sheet({ key: press(), session: null }));
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  await page.goto(host.url);
  await page.getByRole('button', { name: 'Enter a signed sheet' }).click();
  const number = page.getByRole('textbox', { name: 'Sheet number' });
  await number.waitFor();
  expect(await number.inputValue()).toBe(two.sheet);
  const order = page.getByRole('button', { name: /Rows as on$/ });
  await order.waitFor();
  expect(await order.innerText()).toMatch(`${two.sheet}: 5 people`);

  const line = (at: number) => roomOf(house).people[at];
  const enter = async (row: number, typed: string): Promise<void> => {
    const field = page.getByRole('textbox', { name: new RegExp(`^Row ${row}, `) });
    await field.fill(typed);
    await field.press('Enter');
  };
  await number.fill('');
  await page.getByText(/^Without the number of the sheet only marks are kept/).waitFor();
  await enter(1, '');
  await expect.poll(() => line(0)?.mark).toBe('present');
  expect(line(0)?.signature).toBeNull();
  await page.getByText('0 of 5 entered').waitFor();

  await number.fill('S-OTHER-9');
  await page.getByText(/^No sheet with that number was printed for this class/).waitFor();
  await order.click();
  await page.getByRole('option', { name: new RegExp(`^${one.sheet}: `) }).click();
  expect(await number.inputValue()).toBe(one.sheet);
  await expect.poll(() => axeFindings(page), { timeout: 8000 }).toEqual([]);
  for (const [at, typed] of ['c', 'k', 'U', 'v', 'O'].entries()) await enter(at + 1, typed);
  await page.getByText('5 of 5 entered').waitFor();
  const told = roomOf(house).people.map(({ mark, signature }) => [
    mark,
    signature?.kind === 'paper' && signature.sheet,
  ]);
  expect(told).toEqual([
    ['distress-exit', one.sheet],
    ['cancelled-late', false],
    ['no-show', false],
    ['visitor', one.sheet],
    ['observer', one.sheet],
  ]);
});
