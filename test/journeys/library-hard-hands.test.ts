import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { listLibrary } from '#api/library-list';
import { saveItem } from '#api/library-save';
import { launchChromium } from '#test/world/chromium';
import { elasticClass } from '#test/world/elastic-class';
import { focused } from '#test/world/hand';
import { loopbackProgram } from '#test/world/loopback-program';
import { unlock } from '#test/world/pass-gate';
import { temporaryFolder } from '#test/world/temporary-folder';

const address = `#/library/classes/${elasticClass.id}`;

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => window.location.assign(to), hash);
}

/** The program with a class of one's own, and windows on it. */
async function begin() {
  const program = await loopbackProgram(temporaryFolder());
  const was = { kind: 'classes', content: elasticClass } as const;
  const saved = await saveItem(program.house, { was, revision: 0, sitting: 'sit_before', basedOn: null });
  if (!saved.done) throw new Error(saved.why);
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const open = async (width = 1366, height = 768): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
    await page.goto(program.host.url);
    await page.getByRole('link', { name: 'Library', exact: true }).waitFor();
    return page;
  };
  const titles = async (): Promise<readonly string[]> =>
    (await listLibrary(program.house)).filter(({ isBuiltIn }) => !isBuiltIn).map(({ title }) => title);
  return { ...program, open, titles };
}

async function edit(page: Page): Promise<void> {
  await goTo(page, `${address}/edit`);
  await page.getByRole('grid', { name: 'Parts of the class' }).waitFor();
}

async function write(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'About this class' }).click();
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill(title);
}

const row = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.closest('.order-row:focus')?.getAttribute('aria-label') ?? '');

test('whatever a key takes away or switches off in the editor, the focus goes to the part that is looked at', async () => {
  const { open } = await begin();
  const page = await open();
  await edit(page);
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const rows = await page
    .locator('.agenda .order-row')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
  await button('Take out').press('Enter');
  await expect.poll(() => row(page)).toBe(rows[1]);
  await button(/^Undo: /).press('Enter');
  await page.getByText('Taken back: take out a part').waitFor({ state: 'attached' });
  await expect.poll(() => row(page)).toBe(rows[1]);
  await button(/^Move .* up$/).press('Enter');
  await expect.poll(() => row(page)).toBe(rows[1]);
  expect(
    await page
      .getByRole('status')
      .filter({ hasText: /^Part 1 of / })
      .count(),
  ).toBe(1);
  await button('Add a part').press('Enter');
  await expect.poll(() => focused(page)).toMatch(/^Look for a practice/);
  await button('Add a part').press('Enter');
  await expect.poll(() => focused(page)).toMatch(/^Look for a practice/);
  await button('Done adding').press('Enter');
  await expect.poll(() => row(page)).toBe(rows[1]);
});

test('a quick double press adds one part', async () => {
  const { open } = await begin();
  const page = await open();
  await edit(page);
  const rows = page.locator('.agenda .order-row');
  const before = await rows.count();
  await page.getByRole('button', { name: 'Add a part' }).click();
  await page.getByRole('combobox').fill('longer breath');
  await page.getByRole('option').first().dblclick();
  await page.getByText(/was put in as part/).waitFor();
  await page.getByRole('button', { name: 'Done adding' }).click();
  expect(await rows.count()).toBe(before + 1);
});

test('Back, and a lock, in the middle of typing lose no letter and show none of before', async () => {
  const { open } = await begin();
  const page = await open();
  await goTo(page, address);
  await page.getByRole('link', { name: 'Edit', exact: true }).click();
  await write(page, 'Written, then back');
  await page.goBack();
  await page.getByRole('heading', { name: 'Written, then back', level: 1 }).waitFor();
  await edit(page);
  await write(page, 'Written, then locked');
  await page.getByRole('button', { name: 'Lock now' }).click();
  await unlock(page);
  await page.getByRole('heading', { name: 'Written, then locked', level: 1 }).waitFor();
  await write(page, '');
  await page.getByRole('button', { name: 'Done' }).click();
  await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toBe('Untitled class');
});

test('who leaves an edit that another window overtook finds it as a copy', async () => {
  const { open, titles } = await begin();
  const [page, other] = [await open(), await open()];
  await edit(page);
  await edit(other);
  await write(other, 'Theirs');
  await expect.poll(titles).toEqual(['Theirs']);
  await write(page, 'Mine');
  await page.getByText('This was changed in another window').waitFor();
  await page.getByRole('link', { name: 'Today', exact: true }).click();
  await page.getByText('Your changes were kept beside the other: “Mine, my copy”.').waitFor();
  expect((await titles()).toSorted()).toEqual(['Mine, my copy', 'Theirs']);
});

test('enlarged four times over nothing of the library lies beside the window', async () => {
  const { open } = await begin();
  const page = await open(320, 256);
  const places = ['#/library', '#/library/new', '#/library/new-from-table', '#/library/curricula/six-weeks'];
  for (const place of [...places, address, `${address}/edit`, `${address}/versions`]) {
    await goTo(page, place);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    const [whole, seen] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(whole, place).toBe(seen);
  }
});
