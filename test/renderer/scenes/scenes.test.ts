import { afterAll, beforeAll, expect, test } from 'vitest';
import { type GalleryBrowser, openGallery } from './gallery-page';

let gallery: GalleryBrowser;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(async () => {
  await gallery.close();
});

const views = [
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
  { width: 3840, height: 2160 },
] as const;

test('every text of every scene is at least a twentieth of the height, inside the safe margin, and on no other', async () => {
  const page = await gallery.open('', { width: 960, height: 540 });
  const links = await page.$$eval('.gallery-wall a', (anchors) =>
    anchors.flatMap((anchor) => {
      const href = anchor.getAttribute('href') ?? '';
      return href.endsWith('wall=dusk') ? [href] : [];
    }),
  );
  expect(links.length).toBeGreaterThan(14);
  const faults: string[] = [];
  for (const link of links) {
    await page.goto(`http://gallery.test/gallery/index.html${link}`);
    await page.waitForSelector('.layer');
    await page.evaluate(async () => document.fonts.ready);
    for (const view of views) {
      await page.setViewportSize(view);
      faults.push(...(await page.evaluate(textFaults, `${link} at ${view.width} x ${view.height}`)));
    }
  }
  expect(faults).toEqual([]);
  await page.close();
}, 120_000);

function textFaults(link: string): string[] {
  const [width, height] = [innerWidth, innerHeight];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const boxes: { text: string; box: DOMRect; size: number }[] = [];
  while (walker.nextNode()) {
    const { currentNode } = walker;
    const text = (currentNode.textContent ?? '').trim();
    const parent = currentNode.parentElement;
    if (text === '' || parent === null) continue;
    const range = document.createRange();
    range.selectNodeContents(currentNode);
    boxes.push({
      text,
      box: range.getBoundingClientRect(),
      size: Number.parseFloat(getComputedStyle(parent).fontSize),
    });
  }
  return boxes.flatMap(({ text, box, size }, index) => {
    const faults: string[] = [];
    if (size < height * 0.05 - 0.01) faults.push(`${link}: "${text}" is ${size} px high`);
    const isInside =
      box.left >= width * 0.049 &&
      box.right <= width * 0.951 &&
      box.top >= height * 0.049 &&
      box.bottom <= height * 0.951;
    if (!isInside) faults.push(`${link}: "${text}" leaves the safe margin`);
    for (const other of boxes.slice(index + 1)) {
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      if (across > 1 && down > height * 0.02) faults.push(`${link}: "${text}" lies on "${other.text}"`);
    }
    return faults;
  });
}

/** Which scene a part shows at a second of it. The texts and times are those of the classes that ship. */
const scenes = [
  ['welcome', -272, 'welcome', 'Starts in 4:3'],
  ['begin-soon', 20, 'welcome', 'We begin in a moment'],
  ['lines', 1, 'title', 'What stress does'],
  ['lines', 30, 'lines', 'getting ready to meet a demand'],
  ['orb', 2, 'title', 'Coherent breathing'],
  ['orb', 30, 'lines', 'five and a half a minute'],
  ['settling', 67, 'breathing', 'Breathe gently, not deeply'],
  ['orb', 76, 'breathing', 'Breathe in'],
  ['resting', 700, 'breathing', 'Let your breath find its own pace'],
  ['guided', 145, 'lines', 'Let your attention go to your feet'],
  ['steps', 65, 'steps', 'left'],
  ['plan', 65, 'plan', 'then I will'],
  ['home', 65, 'lines', 'one word to end with'],
  ['home', 155, 'home', 'To try at home'],
  ['finished', 0, 'finished', 'Thank you for being here'],
  ['paused', 130, 'paused', 'A short pause'],
  ['hold', 130, 'hold', 'Rest here for a while, just as you are.'],
] as const;

test('each moment of each part has its scene', async () => {
  const page = await gallery.open('?scene=welcome', { width: 960, height: 540 });
  for (const [id, at, kind, words] of scenes) {
    await page.goto(`http://gallery.test/gallery/index.html?scene=${id}&at=${at}`);
    const layer = page.locator('.layer').last();
    await layer.waitFor();
    expect(await layer.getAttribute('class'), `${id} at ${at}`).toBe(`layer layer-${kind}`);
    expect(await layer.textContent(), `${id} at ${at}`).toContain(words);
  }
  await page.close();
});

test('past its time a part shows neither a figure nor a minus', async () => {
  const page = await gallery.open('?scene=steps&at=2000', { width: 960, height: 540 });
  expect(await page.locator('.wall').textContent()).not.toMatch(/\d:\d\d|[-+−]\d/);
  await page.close();
});

test('a blackout is true black, and the scene that comes back is a new one', async () => {
  const page = await gallery.open('?scene=orb&at=80', { width: 960, height: 540 });
  await page.locator('.pacer').evaluate((pacer) => pacer.setAttribute('data-old', ''));
  await page.keyboard.press('b');
  await page.waitForFunction(() => document.querySelectorAll('.layer').length === 1);
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        (one) => one.playState !== 'running' || !(one instanceof CSSAnimation) || one.animationName === 'wall-drift',
      ),
  );
  expect(await page.locator('.layer').evaluate((layer) => getComputedStyle(layer).backgroundColor)).toMatch(
    /^(rgb\(0, 0, 0\)|oklch\(0 0 0\))$/,
  );
  expect((await page.locator('.wall').textContent()) ?? '').toBe('');
  await page.keyboard.press('b');
  await page.waitForSelector('.pacer');
  expect(await page.locator('[data-old]').count()).toBe(0);
  await page.waitForFunction(() => document.querySelectorAll('.layer').length === 1);
  expect(await page.locator('.layer').getAttribute('class')).toBe('layer layer-breathing');
  await page.close();
});

test('into the hold scene the pacer fades for three seconds, still in step, and nothing on it tells of the class', async () => {
  const page = await gallery.open('?scene=orb&at=80', { width: 960, height: 540 });
  await page.locator('.pacer').waitFor();
  await page.keyboard.press('h');
  await page.locator('.layer-hold').waitFor();
  const lengths = await page.evaluate(() =>
    [...document.querySelectorAll('.layer')].map((layer) =>
      layer.getAnimations().map((one) => one.effect?.getComputedTiming().activeDuration),
    ),
  );
  expect(lengths).toEqual([[3000], [3000]]);
  expect(await page.locator('.layer[data-leaving] .pacer').count()).toBe(1);
  await page.waitForFunction(() => document.querySelectorAll('.layer').length === 1);
  expect(await page.locator('.wall').textContent()).toBe('Rest here for a while, just as you are.');
  await page.keyboard.press('h');
  await page.waitForSelector('.pacer');
  await page.waitForFunction(() => document.querySelectorAll('.layer').length === 1);
  expect(await page.locator('.layer-hold').count()).toBe(0);
  await page.close();
});

test('no scene and no part broke the content security policy or threw', () => {
  expect(gallery.complaints).toEqual([]);
});
