import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import type { House } from '#api/house';
import { libraryItem } from '#api/library-items';
import { listLibrary } from '#api/library-list';
import type { LibraryContent, LibraryKind } from '#core/library/library-entry';
import { axeFindings } from '#test/world/axe';
import { launchChromium } from '#test/world/chromium';
import { complaintsOf } from '#test/world/class-story';
import { loopbackProgram } from '#test/world/loopback-program';
import { temporaryFolder } from '#test/world/temporary-folder';

async function start() {
  const program = await loopbackProgram(temporaryFolder());
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  await page.goto(`${program.host.url}#/library/new`);
  return { ...program, page, complaints: complaintsOf(page) };
}

async function own(house: House, kind: LibraryKind): Promise<LibraryContent['content']> {
  const item = (await listLibrary(house)).find((one) => one.kind === kind && !one.isBuiltIn);
  const answer = await libraryItem(house, { kind, id: item?.id ?? '' });
  if (!answer.done) throw new Error(answer.why);
  return answer.value.was.content;
}

async function make(page: Page, kind: 'practice' | 'curriculum', title: string): Promise<void> {
  await page.getByRole('radio', { name: new RegExp(kind, 'i') }).check({ force: true });
  await page.getByRole('textbox', { name: 'Its title' }).fill(title);
  await page.getByRole('button', { name: `Make this ${kind}` }).click();
  await page.locator('.editor-title').filter({ hasText: title }).waitFor();
}

/** Nothing to complain of for a screen reader, and nothing that sticks out, by day and at dusk. */
async function looksRight(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect.poll(() => axeFindings(page), { timeout: 8000 }).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
  }
}

const kept = (page: Page) =>
  page
    .getByRole('status')
    .filter({ hasText: /^Kept$/ })
    .waitFor();

test('a practice of one’s own gets its words, what is known of it and a handout, and each change can be taken back', async () => {
  const { page, house, complaints, troubles } = await start();
  await make(page, 'practice', 'Three slow sighs');
  await looksRight(page);
  await page.getByRole('textbox', { name: /^The one line on the wall/ }).fill('Breathe in, and sigh it out.');
  await page.getByRole('button', { name: /^About this practice/ }).click();
  await page.getByRole('textbox', { name: /^What can be said/ }).fill('It helps many people to settle.');
  await page.getByText('Name the study or book, or leave both empty.').waitFor();
  await page.getByRole('textbox', { name: /^Source/ }).fill('Balban and others, 2023');
  await looksRight(page);
  await page.getByRole('button', { name: /^To take home/ }).click();
  await page.getByRole('button', { name: 'Add a handout' }).click();
  await looksRight(page);
  await kept(page);
  expect(await own(house, 'practices')).toMatchObject({
    title: 'Three slow sighs',
    part: { prompt: 'Breathe in, and sigh it out.' },
    evidence: { says: 'It helps many people to settle.', source: 'Balban and others, 2023' },
    handout: {},
  });
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('Control+z');
  await kept(page);
  await expect.poll(async () => 'evidence' in (await own(house, 'practices'))).toBe(false);
  await expect.poll(async () => 'handout' in (await own(house, 'practices'))).toBe(false);
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await page.locator('.item-title').filter({ hasText: 'Three slow sighs' }).waitFor();
  expect([...complaints, ...troubles]).toEqual([]);
}, 120_000);

test('a curriculum gets meetings with classes, is put in order by drag and by keys, and loses one and has it back', async () => {
  const { page, house, complaints, troubles } = await start();
  await make(page, 'curriculum', 'Two evenings and a walk');
  const theme = page.getByRole('textbox', { name: 'Theme', exact: true });
  await theme.fill('Arriving');
  await page.getByRole('button', { name: 'Choose a class' }).click();
  await page.getByRole('combobox', { name: 'Look for a class' }).fill('quiet');
  await page.getByRole('option', { name: /^Ten quiet minutes/ }).click();
  await page.getByRole('button', { name: 'Done choosing' }).click();
  await page.getByRole('textbox', { name: /^To try at home/ }).fill('Five breaths a day\n\nA walk');
  await looksRight(page);
  for (const name of ['Going on', 'Keeping it']) {
    await page.getByRole('button', { name: 'Add a meeting' }).click();
    await expect.poll(() => theme.inputValue()).toBe('New meeting');
    await theme.fill(name);
  }
  const rows = page.getByRole('grid', { name: 'Meetings, in their order' }).getByRole('row');
  const titles = () => rows.locator('.agenda-title').allInnerTexts();
  expect(await titles()).toEqual(['Arriving', 'Going on', 'Keeping it']);
  await rows.nth(2).click();
  await page.keyboard.press('Alt+ArrowUp');
  expect(await titles()).toEqual(['Arriving', 'Keeping it', 'Going on']);
  await rows
    .nth(0)
    .locator('.order-grip')
    .dragTo(rows.nth(2), { targetPosition: { x: 40, y: 50 } });
  await expect.poll(titles).toEqual(['Keeping it', 'Going on', 'Arriving']);
  await page.getByRole('button', { name: 'Take out', exact: true }).click();
  await expect.poll(() => rows.count()).toBe(2);
  await page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => rows.count()).toBe(3);
  await kept(page);
  const ten = { classes: ['ten-quiet-minutes'], homePractice: ['Five breaths a day', 'A walk'] };
  const { meetings } = { meetings: [], ...(await own(house, 'curricula')) };
  expect(meetings).toContainEqual({ theme: 'Arriving', about: '', ...ten });
  await looksRight(page);
  // What is worth a look goes to its place.
  await page
    .getByRole('button', { name: /^a meeting without a class/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Choose a class' }).waitFor();
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await page.getByRole('heading', { name: 'Two evenings and a walk', level: 1 }).waitFor();
  expect([...complaints, ...troubles]).toEqual([]);
}, 120_000);
