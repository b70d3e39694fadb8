import { test } from 'vitest';
import axe from 'axe-core';
import { openGallery } from './gallery-page';
test('shots', async () => {
  const gallery = await openGallery();
  const page = await gallery.open('', { width: 1440, height: 900 });
  for (const theme of ['day', 'dusk']) {
    const samples = page.locator(`[id="ui/${theme}"] .gallery-sample`);
    const n = await samples.count();
    for (let i = n - 4; i < n; i++) await samples.nth(i).screenshot({ path: `/tmp/h7/shots/gal-${theme}-${i - n + 4}.png` });
  }
  await page.evaluate(axe.source);
  console.log(JSON.stringify(await page.evaluate(async () => {
    const run: typeof axe = Reflect.get(window, 'axe');
    const { violations } = await run.run(document, { runOnly: ['color-contrast'] });
    return violations.flatMap(({ nodes }) => nodes.map((n) => n.html.slice(0, 60) + ' ' + n.any.map((a) => a.message).join()));
  }), null, 1));
  await gallery.close();
}, 120000);
