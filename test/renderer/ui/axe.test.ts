import axe from 'axe-core';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type GalleryBrowser, openGallery } from '#test/renderer/scenes/gallery-page';

let gallery: GalleryBrowser;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(async () => {
  await gallery.close();
});

/** What axe finds in a page as it is now. */
async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const run: typeof axe = Reflect.get(window, 'axe');
    const { violations } = await run.run(document, {
      // The gallery shows the one rail twice, once in each theme.
      rules: { 'landmark-unique': { enabled: false } },
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  });
}

/** What fades in has no contrast of its own yet. */
const patience = { timeout: 20_000, interval: 700 };

test.each(['light', 'dark'] as const)(
  'axe finds nothing wrong with any part or scene in a %s system',
  async (scheme) => {
    const page = await gallery.open('', { width: 1440, height: 900, scheme });
    await expect.poll(() => findings(page), patience).toEqual([]);
    await page.close();
  },
);

const gatePages = ['new', 'key', 'locked', 'opening', 'keyless', 'brought'].flatMap((id) => [
  [id, 'day'] as const,
  [id, 'dusk'] as const,
]);

test.each(gatePages)('axe finds nothing wrong with the page of the gate "%s" by %s', async (id, theme) => {
  const page = await gallery.open(`?page=${id}&theme=${theme}`, { width: 1366, height: 768 });
  await expect.poll(() => findings(page), patience).toEqual([]);
  await page.close();
});

test('of a recovery key one sheet is printed: the key, what it is for, and nothing else of the window', async () => {
  const page = await gallery.open('?page=key', { width: 794, height: 1123, scheme: 'dark' });
  await page.emulateMedia({ media: 'print' });
  const text = await page.evaluate(() => document.body.innerText);
  expect(text).toMatch(/^Breathing Room\s+Recovery key\s/);
  for (const group of ['7K2M', '3JPA', 'Made on September 14, 2026', 'Where this sheet is kept'])
    expect(text).toContain(group);
  for (const rest of ['Print it', 'Go on', 'Your recovery key']) expect(text).not.toContain(rest);
  const sheet = await page.evaluate(() => {
    const style = getComputedStyle(document.querySelector('.print-sheet') ?? document.body);
    return { ink: style.color, height: document.documentElement.scrollHeight };
  });
  expect(sheet).toEqual({ ink: 'oklch(0 0 0)', height: 1123 });
  await page.close();
});

test('no part broke the content security policy or threw', () => {
  expect(gallery.complaints).toEqual([]);
});
