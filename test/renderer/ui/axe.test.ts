import axe from 'axe-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type GalleryBrowser, openGallery } from '#test/renderer/scenes/gallery-page';

let gallery: GalleryBrowser;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(async () => {
  await gallery.close();
});

test.each(['light', 'dark'] as const)(
  'axe finds nothing wrong with any part or scene in a %s system',
  async (scheme) => {
    const page = await gallery.open('', { width: 1440, height: 900, scheme });
    await page.evaluate(axe.source);
    // What fades in has no contrast of its own yet.
    const look = () =>
      page.evaluate(async () => {
        const run: typeof axe = Reflect.get(window, 'axe');
        const { violations } = await run.run(document, {
          // The gallery shows the one rail twice, once in each theme.
          rules: { 'landmark-unique': { enabled: false } },
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        });
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
      });
    await expect.poll(look, { timeout: 20_000, interval: 700 }).toEqual([]);
    await page.close();
  },
);

test('no part broke the content security policy or threw', () => {
  expect(gallery.complaints).toEqual([]);
});
