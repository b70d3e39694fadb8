import type { Browser, Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import type { LibraryKind } from '#core/library/library-entry';
import { builtInLibrary } from '#files/built-in-library';
import { launchChromium } from '#test/world/chromium';
import { complaintsOf } from '#test/world/class-story';
import { loopbackProgram } from '#test/world/loopback-program';
import { pdfPictures } from '#test/world/pdf-pictures';
import { readPdf } from '#test/world/pdf-read';
import { temporaryFolder } from '#test/world/temporary-folder';

type Format = 'A4' | 'Letter';
const formats: readonly Format[] = ['A4', 'Letter'];

/** As narrow as A4 and as low as Letter: what is one page of it is one page of both. */
const narrowAndLow = { width: '210mm', height: '279.4mm' } as const;

interface Open {
  readonly page: Page;
  readonly browser: Browser;
  readonly url: string;
  readonly complaints: readonly string[];
}

async function open(): Promise<Open> {
  const { host } = await loopbackProgram(temporaryFolder());
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = 'yes';
    };
    // Each file that is made here ends with it; the pages stay until the test puts them away.
    window.addEventListener('afterprint', (event) => event.isTrusted && event.stopImmediatePropagation());
  });
  const complaints = complaintsOf(page);
  await page.goto(host.url);
  return { page, browser, url: host.url, complaints };
}

interface Named {
  readonly id: string;
  readonly title: string;
}

async function look(page: Page, kind: LibraryKind, { id, title }: Named): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/library/${kind}/${id}`);
  // The wall that is shown there has headings of its own.
  await page.locator('header').getByRole('heading', { name: title, level: 1, exact: true }).waitFor();
}

/** Presses the button; the printer's window stays shut, and the pages lie ready until it would be closed. */
async function press(page: Page, kind: LibraryKind): Promise<void> {
  if (kind === 'practices')
    await page.getByRole('button', { name: 'Print the handout or save as PDF', exact: true }).click();
  else {
    await page.getByRole('button', { name: 'Print handouts or save as PDF', exact: true }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^All \d+$/ })
      .click();
    await page.getByRole('button', { name: /^Print \d+ pages?$/ }).click();
  }
  await page.locator('html[data-printed]').waitFor();
}

async function putAway(page: Page): Promise<void> {
  await page.evaluate(() => {
    delete document.documentElement.dataset['printed'];
    window.dispatchEvent(new Event('afterprint'));
  });
  await page.locator('.print-sheet').waitFor({ state: 'detached' });
}

function pdfOf(page: Page, format: Format): Promise<Buffer> {
  return page.pdf({ format, tagged: true, outline: true, preferCSSPageSize: false });
}

function lettersOn(page: Page): Promise<readonly number[]> {
  return page
    .locator('.print-sheet > .handout-page')
    .evaluateAll((all) => all.map((one) => Number(getComputedStyle(one).getPropertyValue('--handout-size'))));
}

const { practices, classes, curricula } = builtInLibrary();
const ownHandouts = practices.filter(({ handout }) => handout !== undefined);

test('each handout that comes with a practice is one page of A4 and of Letter, in letters that can be read', async () => {
  const { page, complaints } = await open();
  const found: string[] = [];
  for (const practice of ownHandouts) {
    const { id, handout } = practice;
    await look(page, 'practices', practice);
    await page.getByRole('heading', { name: handout?.title ?? '', level: 3 }).waitFor();
    await press(page, 'practices');
    const [size = 0] = await lettersOn(page);
    if (size < 10) found.push(`${id}: letters of ${size} points`);
    const { pages } = await readPdf(await page.pdf({ ...narrowAndLow, tagged: true }));
    if (pages.length !== 1) found.push(`${id}: ${pages.length} pages`);
    if (!pages.join(' ').includes(handout?.title ?? '')) found.push(`${id}: its title is not there`);
    await putAway(page);
  }
  expect(ownHandouts.length).toBeGreaterThan(30);
  expect(found).toEqual([]);
  expect(complaints).toEqual([]);
}, 300_000);

test('a class brings its own page and those of its practices, each one page, and the pages that are not wanted stay away', async () => {
  const { page, complaints } = await open();
  const found: string[] = [];
  const whole = classes.filter(({ id, handout }) => handout !== undefined && id.endsWith('-60'));
  expect(whole.length).toBeGreaterThan(7);
  for (const plan of whole) {
    await look(page, 'classes', plan);
    await press(page, 'classes');
    const letters = await lettersOn(page);
    for (const format of formats) {
      const { pages } = await readPdf(await pdfOf(page, format));
      if (pages.length !== letters.length) found.push(`${plan.id}: ${pages.length} pages for ${letters.length}`);
    }
    if (letters.length < 2 || Math.min(...letters) < 10) found.push(`${plan.id}: letters of ${letters.join(', ')}`);
    await putAway(page);
  }
  expect(found).toEqual([]);
  const [first] = whole;
  if (first === undefined) throw new Error('expected a class');
  await look(page, 'classes', first);
  await page.getByRole('button', { name: 'Print handouts or save as PDF', exact: true }).click();
  await expect.poll(() => page.getByRole('dialog').getByRole('checkbox').count()).toBeGreaterThan(2);
  await page.getByRole('button', { name: 'Print 1 page', exact: true }).click();
  await page.locator('html[data-printed]').waitFor();
  const { pages, title } = await readPdf(await pdfOf(page, 'A4'));
  expect([pages.length, title]).toEqual([1, first.handout?.title]);
  await putAway(page);
  expect(await page.title()).not.toBe(title);
  expect(complaints).toEqual([]);
}, 300_000);

test('a curriculum is printed as its own page and one for each meeting', async () => {
  const { page } = await open();
  for (const curriculum of curricula) {
    const { id, meetings, handout } = curriculum;
    await look(page, 'curricula', curriculum);
    await press(page, 'curricula');
    const { pages } = await readPdf(await pdfOf(page, 'A4'));
    expect([id, pages.length]).toEqual([id, meetings.length + (handout === undefined ? 0 : 1)]);
    await putAway(page);
  }
}, 120_000);

test('a printed handout has a title, a language, headings, lists and its text in order, and nothing else of the program', async () => {
  const { page, browser } = await open();
  const practice = ownHandouts.find(({ handout }) => /^_{9,}$/m.test(handout?.text ?? ''));
  if (practice === undefined) throw new Error('expected a handout with a line to write on');
  await look(page, 'practices', practice);
  await press(page, 'practices');
  const file = await pdfOf(page, 'A4');
  const read = await readPdf(file);
  expect(read.isTagged).toBe(true);
  expect(read.title).toBe(practice.handout?.title);
  expect(read.language).toBe('en');
  const roles = new Set(read.roles);
  for (const role of ['H1', 'H2', 'L', 'LI', 'P']) expect([...roles]).toContain(role);
  expect(read.roles.filter((role) => role === 'H1')).toHaveLength(1);
  expect(new Set(read.alts)).toEqual(new Set(['room to write']));
  const text = (read.pages[0] ?? '').replaceAll(/\s+/g, ' ');
  const headings = [...(practice.handout?.text ?? '').matchAll(/^## (.*)$/gm)].map(([, words = '']) => words);
  const places = headings.map((words) => text.indexOf(words));
  expect(places).toEqual([...places].toSorted((one, other) => one - other));
  expect(Math.min(...places)).toBeGreaterThan(0);
  expect(text).not.toMatch(/Library|Today|Settings|##|\*\*|__/);
  // The picture of the page: margins for every printer, and lines to write on.
  const [picture] = await pdfPictures(browser, file);
  const { left = 0, right = 0, top = 0, bottom = 0 } = picture?.margins ?? {};
  expect(Math.min(left, right, top)).toBeGreaterThan(12);
  expect(bottom).toBeGreaterThan(10);
  const rooms = practice.handout?.text.match(/^_{9,}$/gm) ?? [];
  expect(picture?.ruled).toBeGreaterThanOrEqual(rooms.length);
}, 60_000);
