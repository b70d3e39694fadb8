import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { instant } from '#core/time/instant';
import { asFacilitator } from '#test/world/as-facilitator';
import { axeFindings } from '#test/world/axe';
import { launchChromium } from '#test/world/chromium';
import { complaintsOf } from '#test/world/class-story';
import { fillYear } from '#test/world/group-year';
import { loopbackProgram } from '#test/world/loopback-program';
import { press } from '#test/world/open-program';
import { readPdf } from '#test/world/pdf-read';
import { rateGroup } from '#test/world/rated-group';
import { temporaryFolder } from '#test/world/temporary-folder';

/** A group of seven that met three times, gave ratings the first and the last time, and of whom four filled in a PSS-4. */
async function openRated(colorScheme: 'light' | 'dark') {
  const loopback = await loopbackProgram(temporaryFolder());
  const { program } = loopback.host;
  const group = await fillYear(loopback.house, { people: 7, meetings: 8, signed: 2 }, '2026-11-16');
  await rateGroup(program, group, [
    { session: 'ses_grp_year_20261102', before: [8, 7, 9, 6, 8, 7, 7], after: [6, 6, 9, 5, 7, 5, 8] },
    { session: 'ses_grp_year_20261116', before: [6, 5, 7, 6, 5, 6, 7], after: [4, 4, 8, 4, 4, 6, 6] },
  ]);
  const facilitator = asFacilitator(program);
  for (const { person } of group.people.slice(0, 4)) {
    for (const [at, moment] of [
      [Date.UTC(2026, 10, 3), 'before'],
      [Date.UTC(2026, 10, 17), 'after'],
    ] as const) {
      const sheet = { key: press(), person, session: null, moment, instrument: 'pss4', responses: [2, 1, 2, 3] };
      await facilitator.saveAnswer({ ...sheet, at, again: null, replaces: null });
    }
  }
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const page = await browser.newPage({
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
    timezoneId: 'America/Denver',
    colorScheme,
  });
  const complaints = complaintsOf(page);
  await page.goto(loopback.host.url);
  return { ...loopback, facilitator, group, page, complaints };
}

/** Asks for the page on paper, and reads what a printer would be given. */
async function printed(page: Page, name: string) {
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printing', '');
  });
  await page.getByRole('button', { name }).click();
  await page.locator('body[data-printing]').waitFor();
  return readPdf(await page.pdf({ tagged: true, preferCSSPageSize: true }));
}

async function rowsOf(page: Page, table: string): Promise<readonly string[]> {
  const rows = await page.getByRole('table', { name: table }).locator('tbody tr').all();
  return Promise.all(rows.map(async (row) => (await row.locator('th, td').allInnerTexts()).join(' | ')));
}

test.each(['light', 'dark'] as const)(
  'what changed for a group stands on its page and on paper, with so few people that it would tell of one left out and said to be, with the system set to %s',
  async (colorScheme) => {
    const { page, complaints, troubles, facilitator, group } = await openRated(colorScheme);
    await page.getByRole('link', { name: 'Groups', exact: true }).click();
    await page.getByRole('link', { name: 'A year of Mondays' }).click();
    await page.getByRole('link', { name: 'Wellbeing', exact: true }).click();
    await page.getByRole('heading', { name: 'How ratings and answers changed' }).waitFor();
    const ratings = await rowsOf(page, 'Stress right now, 0 to 10: first and last totals of the group');
    expect(ratings).toEqual([
      'First to last | 7 | 7 | 6 | -2 | 5 | 2 | 0',
      'Within a class | 7 | 6.5 | 5.5 | -1 | 5 | 1 | 1',
    ]);
    const few = await rowsOf(page, 'Perceived Stress Scale, 4 items: first and last totals of the group');
    for (const row of few) expect(row).toContain('Not told: fewer than five people');
    await page.getByText('It shows no effect of this class').waitFor();
    await page.getByRole('img', { name: /Within a class: from 6.5 to 5.5/ }).waitFor();
    await expect.poll(() => axeFindings(page), { timeout: 8000 }).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);

    const paper = await printed(page, 'Print this page or save it');
    expect(paper.isTagged).toBe(true);
    const text = paper.pages.join('\n');
    for (const words of [
      'Class A, 6 pm',
      'November 23, 2026',
      '6.5',
      'fewer than five people',
      'no effect of this class',
    ])
      expect(text).toContain(words);
    for (const name of ['Abel', 'Björn']) expect(text).not.toContain(name);
    for (const one of paper.pages) expect(one).toContain('Class A, 6 pm');
    const range = { from: '2026-11-20', to: '2026-11-25' };
    const audit = await facilitator.audit({ ...range, did: 'printed', kind: 'wellbeing' });
    expect(audit).toMatchObject({ done: true, value: { days: [{ entries: [{ target: group.id }] }] } });
    expect([...complaints, ...troubles]).toEqual([]);
  },
);

test('what somebody answered is printed with their name and the date on each page, the numbers beside the plots', async () => {
  const { page, complaints, troubles, facilitator, group } = await openRated('light');
  // So many that they take more than one page.
  const [{ person } = { person: '' }] = group.people;
  for (let day = 1; day <= 40; day += 1) {
    const at = instant(Date.UTC(2026, 8, day, 18));
    const sheet = { key: press(), person, session: null, moment: null, instrument: 'pss10', at };
    const responses = [2, 1, 2, 3, 1, 2, 0, 3, day % 5, 1];
    await facilitator.saveAnswer({ ...sheet, responses, again: null, replaces: null });
  }
  await page.evaluate((id) => {
    location.hash = `/groups/people/${id}`;
  }, person);
  await page.getByRole('table', { name: 'Perceived Stress Scale, 4 items: the totals and their bands' }).waitFor();
  await expect.poll(() => axeFindings(page), { timeout: 8000 }).toEqual([]);
  const paper = await printed(page, 'Print or save plots and numbers');
  expect(paper.isTagged).toBe(true);
  expect(paper.pages.length).toBeGreaterThan(1);
  for (const one of paper.pages) for (const words of ['Ana Abel', 'Nov 23, 2026']) expect(one).toContain(words);
  const text = paper.pages.join('\n');
  for (const words of ['Private: for Ana Abel', 'Perceived Stress Scale, 4 items', 'November 2, 2026', 'no diagnosis'])
    expect(text).toContain(words);
  expect(text).not.toContain('Remove');
  const range = { from: '2026-11-20', to: '2026-11-25' };
  const audit = await facilitator.audit({ ...range, did: 'printed', kind: 'wellbeing' });
  expect(audit).toMatchObject({ done: true, value: { days: [{ entries: [{ target: person }] }] } });
  expect([...complaints, ...troubles]).toEqual([]);
});

test('a group of which nobody answered says where answers come from', async () => {
  const { host, house } = await loopbackProgram(temporaryFolder());
  await fillYear(house, { people: 6, meetings: 4, signed: 1 }, '2026-11-16');
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  await page.goto(`${host.url}#/groups/grp_year/wellbeing`);
  await page.getByRole('heading', { name: 'No ratings or answers yet' }).waitFor();
  await expect.poll(() => axeFindings(page), { timeout: 8000 }).toEqual([]);
});
