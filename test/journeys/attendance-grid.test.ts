import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { axeFindings } from '#test/world/axe';
import { launchChromium } from '#test/world/chromium';
import { complaintsOf } from '#test/world/class-story';
import { fillYear, type GroupYear } from '#test/world/group-year';
import { loopbackProgram } from '#test/world/loopback-program';
import { readPdf } from '#test/world/pdf-read';
import { temporaryFolder } from '#test/world/temporary-folder';

async function openGrid(year: GroupYear, colorScheme: 'light' | 'dark' = 'light') {
  const program = await loopbackProgram(temporaryFolder());
  await fillYear(program.house, year, '2026-11-16');
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce', colorScheme });
  const complaints = complaintsOf(page);
  await page.goto(program.host.url);
  await page.getByRole('link', { name: 'Groups', exact: true }).click();
  await page.getByRole('link', { name: 'A year of Mondays' }).click();
  await page.getByRole('link', { name: 'Attendance', exact: true }).click();
  const grid = page.getByRole('grid', { name: 'Attendance of A year of Mondays' });
  await grid.waitFor();
  return { ...program, page, grid, complaints };
}

/** What is said of the place at which somebody stands. */
function said(page: Page): Promise<string> {
  return page.locator('.grid-detail-words').innerText();
}

/** How long the window takes from a key to the next picture, milliseconds, for each of many presses. */
async function keyTimes(page: Page, keys: readonly string[]): Promise<readonly number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { keyTimes: times });
    document.addEventListener(
      'keydown',
      () => {
        const from = performance.now();
        requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - from)));
      },
      true,
    );
  });
  for (const key of keys) {
    await page.keyboard.press(key);
    // As fast as a key that is held down comes again.
    await page.waitForTimeout(35);
  }
  await page.waitForTimeout(200);
  return page.evaluate(() =>
    'keyTimes' in window && Array.isArray(window.keyTimes) ? window.keyTimes.map(Number) : [],
  );
}

test.each(['light', 'dark'] as const)(
  'who was there is read at a glance, walked through by keys, narrowed to what is missing, and printed, with the system set to %s',
  async (colorScheme) => {
    const { page, grid, complaints, troubles } = await openGrid({ people: 14, meetings: 30, signed: 11 }, colorScheme);
    await expect.poll(() => axeFindings(page), { timeout: 8000 }).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);

    await grid.focus();
    expect(await said(page)).toBe('Ana Abel: there 10 of 12 times');
    await page.keyboard.press('ArrowRight');
    expect(await said(page)).toBe('Ana Abel, Monday, August 31: Late, 54 min');
    await page.keyboard.press('ArrowUp');
    expect(await said(page)).toBe('Meeting 1, Monday, August 31, 2026: signed');
    await page.keyboard.press('Control+End');
    expect(await said(page)).toMatch(/^Ana Green, Monday, .*: To come$/);
    const active = await grid.getAttribute('aria-activedescendant');
    await page.locator(`#${active ?? 'none'}`).waitFor();
    expect(await grid.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);

    await page.getByText('Missing marks (2)').click();
    await expect.poll(() => grid.getByRole('row').count()).toBe(4);
    await expect.poll(() => grid.getByRole('gridcell', { name: 'Mark is missing' }).count()).toBe(2);
    await expect.poll(() => axeFindings(page), { timeout: 8000 }).toEqual([]);
    await page.getByText('Make-ups', { exact: true }).click();
    await page.getByText('Nothing in this group fits that.').waitFor();
    await page.getByText('All', { exact: true }).click();
    await page.getByRole('searchbox', { name: 'Find a person' }).fill('bjorn');
    await expect.poll(() => grid.getByRole('rowheader').allInnerTexts()).toEqual(['Björn Abel', 'Were there']);
    await page.getByRole('searchbox', { name: 'Find a person' }).fill('');
    await expect.poll(() => grid.getAttribute('aria-rowcount')).toBe('16');

    // The mending of what was signed is in its record.
    await grid.getByRole('gridcell', { name: 'Late, 54 min' }).first().click();
    await page.getByRole('link', { name: 'Amend in the record' }).waitFor();
    await grid.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/#\/records\/ses_grp_year_20260831$/);
    await page.goBack();
    await grid.waitFor();

    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printing', '');
    });
    await page.getByRole('button', { name: 'Print', exact: true }).click();
    await page.locator('body[data-printing]').waitFor();
    const pdf = await readPdf(await page.pdf({ tagged: true, preferCSSPageSize: true }));
    expect(pdf.isTagged).toBe(true);
    // Twenty-four dates fit across a page, and the rest are on one of their own.
    expect(pdf.pages).toHaveLength(2);
    for (const text of pdf.pages)
      for (const word of ['14 people', 'Ana Abel', 'Were there', 'Here']) expect(text).toContain(word);
    expect(pdf.pages[0]).toContain('Class A, 6 pm');
    // What the two signs of paper stand for is said on it.
    for (const word of ['†', 'Not signed yet']) expect(pdf.pages.join()).toContain(word);
    expect([...complaints, ...troubles]).toEqual([]);
  },
);

test('a year of 200 people and 52 meetings draws what is in sight alone, and each key is answered at once', async () => {
  const { page, grid, complaints, troubles } = await openGrid({ people: 200, meetings: 52, signed: 45 });
  const cells = page.locator('.attendance-grid .grid-cell');
  expect(await grid.getAttribute('aria-rowcount')).toBe('202');
  expect(await grid.getAttribute('aria-colcount')).toBe('54');
  const drawn = await cells.count();
  expect(drawn).toBeGreaterThan(100);
  expect(drawn).toBeLessThan(1200);

  await grid.focus();
  const walk = Array.from(
    { length: 60 },
    (_, at) => ['ArrowDown', 'ArrowRight', 'PageDown', 'ArrowRight'][at % 4] ?? 'End',
  );
  const times = (await keyTimes(page, walk)).toSorted((one, other) => one - other);
  expect(times.length).toBe(walk.length);
  // The middle one: on a machine that others use as well a few take longer for reasons of their own.
  expect(times[Math.floor(times.length / 2)]).toBeLessThan(100);
  await page.keyboard.press('Control+End');
  await expect.poll(() => said(page)).toMatch(/: To come$/);
  expect(await cells.count()).toBeLessThan(1200);
  await page.keyboard.press('Control+Home');
  await expect.poll(() => said(page)).toContain('Ana Abel');

  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printing', '');
  });
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await page.locator('body[data-printing]').waitFor();
  const { pages } = await readPdf(await page.pdf({ tagged: true, preferCSSPageSize: true }));
  expect(pages.length).toBeGreaterThan(20);
  // Each page says whose names and which dates are on it.
  for (const text of pages) for (const word of ['200 people', 'Class A, 6 pm']) expect(text).toContain(word);
  expect([...complaints, ...troubles]).toEqual([]);
});
