import type { Browser, Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import type { House } from '#api/house';
import { classPlan } from '#api/library-items';
import { listLibrary } from '#api/library-list';
import { saveItem } from '#api/library-save';
import type { ClassPlan } from '#core/curriculum/class-plan';
import { contentHash } from '#core/library/content-hash';
import { minutes } from '#core/time/milliseconds';
import { axeFindings } from '#test/world/axe';
import { launchChromium } from '#test/world/chromium';
import { complaintsOf } from '#test/world/class-story';
import { elasticClass } from '#test/world/elastic-class';
import { focused, handAt, tabTo } from '#test/world/hand';
import { loopbackProgram } from '#test/world/loopback-program';
import { temporaryFolder } from '#test/world/temporary-folder';

async function newPage(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

async function begin() {
  const program = await loopbackProgram(temporaryFolder());
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const page = await newPage(browser, program.host.url);
  return { ...program, browser, page, complaints: complaintsOf(page) };
}

/** The one class of one's own. */
async function ownClass(house: House): Promise<ClassPlan> {
  const own = (await listLibrary(house)).find(({ kind, isBuiltIn }) => kind === 'classes' && !isBuiltIn);
  const answer = await classPlan(house, own?.id ?? '');
  if (!answer.done) throw new Error(answer.why);
  return answer.value;
}

/** An own class that is stored, with its editor open. */
async function edit(page: Page, house: House, plan: ClassPlan = elasticClass): Promise<void> {
  const was = { kind: 'classes', content: plan } as const;
  const saved = await saveItem(house, { was, revision: 0, sitting: 'sit_before', basedOn: null });
  if (!saved.done) throw new Error(saved.why);
  await page.evaluate((id) => window.location.assign(`#/library/classes/${id}/edit`), plan.id);
  await page.getByRole('grid', { name: 'Parts of the class' }).waitFor();
}

const kept = (page: Page) =>
  page
    .getByRole('status')
    .filter({ hasText: /^Kept$/ })
    .waitFor();
const row = (page: Page, title: string) => page.getByRole('row', { name: title, exact: false }).first();
const titles = (page: Page) => page.locator('.agenda .order-row .agenda-title').allInnerTexts();

/** The title of the row that has the focus itself. */
const focusedRow = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.closest('.order-row:focus')?.getAttribute('aria-label') ?? '');

/** What is stored, whatever the count of its version. */
const hashOf = (plan: ClassPlan): string => contentHash({ ...plan, version: 1 });

test('a class is made from nothing by mouse in under three minutes: parts, minutes, order, a fit to the hour, and it is on disk', async () => {
  const { page, house, complaints, troubles } = await begin();
  const hand = handAt(page);
  await hand.press(page.getByRole('link', { name: 'Library', exact: true }));
  await hand.press(page.getByRole('link', { name: 'New', exact: true }));
  await hand.press(page.getByRole('textbox', { name: 'Its title' }));
  await hand.type('Breathing before exams');
  await hand.press(page.getByRole('button', { name: 'Make this class' }));
  const found = page.getByRole('listbox', { name: 'What can be added' });
  await found.waitFor();
  for (const words of ['check-in', 'body scan', 'discussion', 'longer breath', 'plan']) {
    await hand.press(page.getByRole('combobox', { name: 'Look for a practice, or a kind of part' }));
    await hand.type(words);
    await hand.press(found.getByRole('option').first());
  }
  await expect.poll(() => page.locator('.agenda .order-row').count()).toBe(7);
  // Longer by hand.
  await hand.press(page.getByRole('textbox', { name: /^Minutes of “Discussion”/ }));
  await hand.type('20');
  await hand.key('Enter');
  // The discussion comes after the breath.
  const before = await titles(page);
  const at = before.indexOf('Discussion');
  await hand.drag(page.locator('.agenda .order-row').nth(at), page.locator('.agenda .order-row').nth(at + 1));
  await expect.poll(() => titles(page)).toEqual(before.with(at, before[at + 1] ?? '').with(at + 1, 'Discussion'));
  await hand.press(page.locator('.agenda .order-row').nth(1));
  await hand.press(page.getByRole('button', { name: 'Done' }));
  // The editor has a heading of that name too; it goes once all is on disk.
  await page.locator('.item-head').getByRole('heading', { name: 'Breathing before exams' }).waitFor();
  const plan = await ownClass(house);
  expect(plan).toMatchObject({ title: 'Breathing before exams', length: minutes(60) });
  expect(plan.parts.map(({ kind }) => kind)).toHaveLength(7);
  expect(plan.parts.find(({ title }) => title === 'Discussion')?.duration).toBe(minutes(20));
  expect(plan.parts.filter(({ from }) => from !== undefined)).not.toEqual([]);
  expect(hand.seconds()).toBeLessThan(180);
  expect([...complaints, ...troubles]).toEqual([]);
});

test('a class is made from nothing by the keyboard alone in under three minutes', async () => {
  const { page, house, complaints, troubles } = await begin();
  const hand = handAt(page);
  await page.getByRole('link', { name: 'Today', exact: true }).waitFor();
  await tabTo(page, hand, /^Library/);
  await hand.key('Enter');
  await page.getByRole('heading', { name: 'Library', level: 1 }).waitFor();
  await tabTo(page, hand, /^New/);
  await hand.key('Enter');
  await tabTo(page, hand, /Its title/);
  await hand.type('Evenings that end');
  await hand.key('Enter');
  const found = page.getByRole('listbox', { name: 'What can be added' });
  await found.waitFor();
  await expect.poll(() => focused(page)).toMatch(/Look for a practice/);
  for (const words of ['check-in', 'body scan', 'discussion', 'longer breath', 'plan']) {
    await hand.type(words);
    await hand.key('ArrowDown');
    await hand.key('Enter');
  }
  await expect.poll(() => page.locator('.agenda .order-row').count()).toBe(7);
  // Back into the agenda, to the part that came last, and up it goes.
  const before = await titles(page);
  const last = before.at(-2) ?? '';
  const isOn = async (...rows: readonly string[]) => rows.includes(await focusedRow(page));
  for (let tabs = 0; tabs < 12 && !(await isOn(...before)); tabs += 1) await hand.key('Shift+Tab');
  for (let rows = 0; rows < 12 && !(await isOn(last)); rows += 1) await hand.key('ArrowUp');
  await hand.key('Alt+ArrowUp');
  const up = before.toSpliced(-3, 2, last, before.at(-3) ?? '');
  await expect.poll(() => titles(page)).toEqual(up);
  expect(await focusedRow(page)).toBe(last);
  await hand.key('Alt+ArrowDown');
  await expect.poll(() => titles(page)).toEqual(before);
  // Into its minutes: two more.
  const minute = page.getByRole('textbox', { name: `Minutes of “${last}”` });
  await tabTo(page, hand, new RegExp(`^Minutes of “${last}”`));
  const planned = Number(await minute.inputValue());
  await hand.key('ArrowUp');
  await hand.key('ArrowUp');
  const given = await minute.inputValue();
  expect(Number(given)).toBe(planned + 2);
  await tabTo(page, hand, /^Done/);
  await hand.key('Enter');
  await page.locator('.item-head').getByRole('heading', { name: 'Evenings that end' }).waitFor();
  const plan = await ownClass(house);
  expect(plan.parts).toHaveLength(7);
  expect(plan.parts.at(-2)?.title).toBe(last);
  expect(String((plan.parts.at(-2)?.duration ?? 0) / minutes(1))).toBe(given);
  expect(hand.seconds()).toBeLessThan(180);
  expect([...complaints, ...troubles]).toEqual([]);
});

test('more than fifty steps of every kind are taken back to the byte and done again, and every one says what it was', async () => {
  const { page, house, troubles } = await begin();
  await edit(page, house);
  const before = hashOf(await ownClass(house));
  let steps = 0;
  const step = async (doing: () => Promise<unknown>, what: string): Promise<void> => {
    await doing();
    await page.getByRole('button', { name: `Undo: ${what}`, exact: true }).waitFor();
    steps += 1;
  };
  const first = page.locator('.agenda .order-row').first();
  for (let round = 0; round < 9; round += 1) {
    await first.focus();
    await step(() => page.keyboard.press('Alt+ArrowDown'), 'move a part');
    const minute = page.getByRole('textbox', { name: /^Minutes of “/ }).nth(round % 3);
    await step(async () => {
      await minute.fill(`${20 + round}`);
      await minute.press('Enter');
    }, 'change minutes');
    await row(page, 'The talk').click();
    await step(() => page.getByRole('button', { name: 'Duplicate' }).click(), 'duplicate a part');
    await step(
      () => page.getByRole('radio', { name: round % 2 ? '75' : '90' }).check({ force: true }),
      'change the slot',
    );
    await page.getByRole('button', { name: 'About this class' }).click();
    const title = page.getByRole('textbox', { name: 'Title', exact: true });
    await step(() => title.fill(`An evening, ${round}`), 'write the title');
    await row(page, 'The talk').click();
    await step(() => page.getByRole('button', { name: 'Take out' }).click(), 'take out a part');
  }
  expect(steps).toBeGreaterThan(50);
  await kept(page);
  const after = hashOf(await ownClass(house));
  expect(after).not.toBe(before);
  for (let taken = 0; taken < steps; taken += 1) await page.keyboard.press('Control+z');
  await expect.poll(() => page.getByRole('button', { name: 'Undo', exact: true }).isDisabled()).toBe(true);
  await kept(page);
  expect(hashOf(await ownClass(house))).toBe(before);
  for (let again = 0; again < steps; again += 1) await page.keyboard.press(again % 2 ? 'Control+y' : 'Control+Shift+z');
  await expect.poll(() => page.getByRole('button', { name: 'Redo', exact: true }).isDisabled()).toBe(true);
  await kept(page);
  expect(hashOf(await ownClass(house))).toBe(after);
  expect(troubles).toEqual([]);
});

test('what a fit would do is shown before it is done, and is taken back in one step', async () => {
  const { page, house } = await begin();
  await edit(page, house, { ...elasticClass, length: minutes(25) });
  await page.getByText(/over$/).waitFor();
  await page.getByRole('button', { name: 'Fit to 25 min…' }).click();
  await page.getByRole('heading', { name: 'Fit to 25 min' }).waitFor();
  const changes = page.getByRole('list', { name: 'Parts that change' });
  expect(await changes.getByRole('listitem').count()).toBeGreaterThan(1);
  const before = hashOf(await ownClass(house));
  await page.getByRole('button', { name: 'Leave as it is' }).click();
  await page.getByRole('button', { name: 'Fit to 25 min…' }).click();
  await page.getByRole('button', { name: 'Change it so' }).click();
  await page.getByText('fits exactly').waitFor();
  await kept(page);
  const fitted = await ownClass(house);
  expect(fitted.parts.reduce((total, { duration }) => total + duration, 0)).toBe(minutes(25));
  await page.getByRole('button', { name: 'Undo: fit to the slot' }).click();
  await kept(page);
  expect(hashOf(await ownClass(house))).toBe(before);
});

test('where another window changed the class meanwhile neither is lost: the one becomes a copy, or gives way', async () => {
  const { page, house, browser, host } = await begin();
  await edit(page, house);
  const other = await newPage(browser, host.url);
  await other.evaluate((id) => window.location.assign(`#/library/classes/${id}/edit`), elasticClass.id);
  const longer = async (at: Page): Promise<void> => {
    const minute = at.getByRole('textbox', { name: 'Minutes of “The hello”' });
    await minute.fill('6');
    await minute.press('Enter');
  };
  await longer(other);
  await kept(other);
  await page.getByRole('button', { name: 'About this class' }).click();
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Mine');
  await page.getByText('This was changed in another window').waitFor();
  await page.getByRole('button', { name: 'Keep mine as a copy' }).click();
  await page.getByRole('heading', { name: 'Mine, my copy', level: 1 }).waitFor();
  const own = (await listLibrary(house)).filter(({ isBuiltIn }) => !isBuiltIn);
  expect(own.map(({ title }) => title).toSorted()).toEqual(['An elastic class', 'Mine, my copy']);

  await page.evaluate((id) => window.location.assign(`#/library/classes/${id}/edit`), elasticClass.id);
  await page.getByRole('heading', { name: 'An elastic class', level: 1 }).waitFor();
  const minute = other.getByRole('textbox', { name: 'Minutes of “The hello”' });
  await minute.fill('7');
  await minute.press('Enter');
  await kept(other);
  await page.getByRole('radio', { name: '75' }).check({ force: true });
  await page.getByRole('button', { name: 'Take the other' }).click();
  await expect.poll(() => page.getByRole('textbox', { name: 'Minutes of “The hello”' }).inputValue()).toBe('7');
  expect(await page.getByText('This was changed in another window').count()).toBe(0);
});

test('a finding goes to its place, and a finger drags a part by its grip', async () => {
  const { page, house, browser, host } = await begin();
  await edit(page, house, { ...elasticClass, licence: '' });
  await page.getByRole('button', { name: 'About this class' }).click();
  await page.getByRole('button', { name: /no licence is named/ }).click();
  await expect.poll(() => focused(page)).toMatch(/^Licence/);
  await page.keyboard.insertText('CC0');
  await page.getByRole('button', { name: /no licence is named/ }).waitFor({ state: 'detached' });
  await kept(page);

  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, hasTouch: true });
  const touched = await context.newPage();
  await touched.goto(host.url);
  await touched.evaluate((id) => window.location.assign(`#/library/classes/${id}/edit`), elasticClass.id);
  const rows = touched.locator('.agenda .order-row');
  await rows.first().waitFor();
  const before = await titles(touched);
  const grip = await rows.first().locator('.order-grip').boundingBox();
  const goal = await rows.nth(2).boundingBox();
  if (grip === null || goal === null) throw new Error('the agenda is not to be seen');
  const finger = await context.newCDPSession(touched);
  const at = (y: number) => [{ x: grip.x + grip.width / 2, y }];
  const start = grip.y + grip.height / 2;
  const end = goal.y + goal.height * 0.8;
  await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(start) });
  for (let move = 1; move <= 8; move += 1) {
    const y = start + ((end - start) * move) / 8;
    await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(y) });
  }
  await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  const [one, two, three, ...rest] = before;
  await expect.poll(() => titles(touched)).toEqual([two, three, one, ...rest]);
});

test('a class is rehearsed from a part on, and the editor is there again afterwards with everything kept', async () => {
  const { page, house, complaints, troubles } = await begin();
  await edit(page, house);
  const minute = page.getByRole('textbox', { name: 'Minutes of “The pairs”' });
  await minute.fill('7');
  await minute.press('Enter');
  await row(page, 'The pairs').click();
  await page.getByRole('button', { name: 'Rehearse from here' }).click();
  await page.getByText('First: The pairs, 7 min').waitFor();
  await page.getByRole('button', { name: 'End rehearsal' }).click();
  await expect.poll(() => minute.inputValue()).toBe('7');
  expect([...complaints, ...troubles]).toEqual([]);
});

test('a part is dragged by the keyboard, and what is typed but not yet taken is taken back first', async () => {
  const { page, house } = await begin();
  await edit(page, house);
  const before = await titles(page);
  await page.locator('.order-row').first().focus();
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Drag The hello');
  await page.keyboard.press('Enter');
  // A busy machine takes its time until the drag has begun, and until the next place is the one.
  const chosen = page.locator('[data-drop-target]');
  const place = await chosen.first().ariaSnapshot();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => chosen.first().ariaSnapshot()).not.toBe(place);
  await page.keyboard.press('Enter');
  await expect.poll(() => titles(page)).not.toEqual(before);
  await page.keyboard.press('Control+z');
  await expect.poll(() => titles(page)).toEqual(before);
  const minute = page.getByRole('textbox', { name: 'Minutes of “The talk”' });
  await minute.fill('11');
  await page.keyboard.press('Control+z');
  await expect.poll(() => minute.inputValue()).toBe('8');
  expect(await focused(page)).toBe('Minutes of “The talk”');
  await page.getByRole('button', { name: 'Redo: change minutes' }).click();
  await expect.poll(() => minute.inputValue()).toBe('11');
});

test.each(['light', 'dark'] as const)(
  'axe finds nothing in the editor and nothing sticks out, with the system set to %s',
  async (colorScheme) => {
    const { page, house } = await begin();
    await page.emulateMedia({ colorScheme });
    await edit(page, house, { ...elasticClass, licence: '', length: minutes(20) });
    const look = async (screen: string): Promise<void> => {
      for (const width of [1366, 1024]) {
        await page.setViewportSize({ width, height: 768 });
        const found = async () => ({
          screen: `${screen}, ${width}`,
          findings: await axeFindings(page),
          overflow: await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
        });
        const none = { screen: `${screen}, ${width}`, findings: [], overflow: 0 };
        await expect.poll(found, { timeout: 8000, interval: 500 }).toEqual(none);
      }
    };
    await page.locator('.order-row').first().focus();
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByRole('button', { name: 'Undo: move a part' }).waitFor();
    await look('a part');
    await page.getByRole('button', { name: 'About this class' }).click();
    await look('the class');
    await page.getByRole('button', { name: 'Add a part' }).click();
    await page.getByRole('option').first().waitFor();
    await look('what can be added');
    await page.getByRole('button', { name: 'Fit to 20 min…' }).click();
    await page.getByRole('heading', { name: 'Fit to 20 min' }).waitFor();
    await look('the fit');
  },
);
