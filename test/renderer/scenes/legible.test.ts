import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type GalleryBrowser, openGallery } from './gallery-page';
import { type PixelReader, pixelReader } from './read-pixels';
import { paint, settle, stopTime, withoutLetters } from './still-page';
import { placeFaults, wallTexts } from './wall-texts';

const view = { width: 1920, height: 1080 };
const least = 0.04;
/** Letters against what is behind them, and the edge of a shape against its surroundings. */
const [forLetters, forEdges] = [7, 4.5];

let gallery: GalleryBrowser;
let page: Page;
let pixels: PixelReader;
let scenes: readonly string[];

beforeAll(async () => {
  gallery = await openGallery();
  pixels = await pixelReader(await gallery.open('?scene=blackout', { width: 320, height: 180 }));
  page = await gallery.open('', { width: 480, height: 270 });
  scenes = await page.$$eval('.gallery-wall', (walls) => [
    ...new Set(walls.map((wall) => wall.getAttribute('data-scene') ?? '')),
  ]);
  await page.setViewportSize(view);
});
afterAll(async () => {
  await gallery.close();
});

async function show(query: string): Promise<void> {
  await page.goto(`http://gallery.test/gallery/index.html${query}`);
  await stopTime(page);
}

/** All that the last row could not read on the page as it stands. */
async function faultsShown(): Promise<readonly string[]> {
  const texts = await wallTexts(page);
  const lit = await page.screenshot();
  const bare = await withoutLetters(page);
  const lines = texts.flatMap((text) => text.lines.map((box) => ({ text: text.text, box })));
  const boxes = lines.map(({ box }) => box);
  const contrasts = await pixels.contrasts(lit, bare, boxes);
  const pale = contrasts.flatMap((contrast, index) => {
    if (contrast === null) return [`"${lines[index]?.text}" can't be seen`];
    return contrast < forLetters ? [`"${lines[index]?.text}" has a contrast of ${contrast.toFixed(2)}`] : [];
  });
  return [...placeFaults(texts, view, least), ...pale];
}

const themes = ['dusk', 'dawn', 'contrast'] as const;

/** In a room whose last row needs more; the longest texts are for the linter to refuse there. */
async function faultsInDeepRoom(scene: string): Promise<readonly string[]> {
  if (scene.startsWith('long')) return [];
  const wall = page.locator('.wall');
  await wall.evaluate((element: HTMLElement) => element.style.setProperty('--least-here', '6cqh'));
  const found = placeFaults(await wallTexts(page), view, 0.06);
  await wall.evaluate((element: HTMLElement) => element.style.setProperty('--least-here', '4cqh'));
  return found.map((fault) => `with letters of 6 %: ${fault}`);
}

/** The keys of the gallery that write a message, and how it begins. */
const messages = [
  ['m', 'Back in'],
  ['l', 'The door'],
] as const;

async function faultsWithMessages(): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [key, words] of messages) {
    await page.keyboard.press(key);
    await page.locator('.message-line', { hasText: words }).waitFor({ state: 'attached' });
    await settle(page);
    const texts = await wallTexts(page);
    const isHidden = texts.length === 0 || texts.some(({ isCheck }) => isCheck);
    const found = placeFaults(texts, view, least);
    if (!isHidden && !texts.some(({ text }) => text.startsWith(words))) found.push('it is not there');
    faults.push(...found.map((fault) => `with the message "${words}": ${fault}`));
  }
  return faults;
}

test('each text of each scene can be read from the last row in each look, in a deep room and with a message at the foot: by its size, its place and its contrast in pixels', async () => {
  expect(scenes.length).toBeGreaterThan(45);
  const faults: string[] = [];
  const keep = (scene: string, found: readonly string[]) => faults.push(...found.map((fault) => `${scene}: ${fault}`));
  for (const scene of scenes) {
    await show(`?scene=${scene}`);
    for (const theme of themes) {
      await paint(page, theme);
      keep(`${scene} in ${theme}`, await faultsShown());
    }
    keep(scene, await faultsInDeepRoom(scene));
    keep(scene, await faultsWithMessages());
  }
  expect(faults).toEqual([]);
}, 900_000);

/** Which element is the shape in each form. */
const shapes = [
  ['orb', '.pacer-shape'],
  ['holds', '.pacer-shape'],
  ['wave', '.pacer-shape'],
  ['box', '.pacer-shape'],
  ['bar', '.pacer-shape'],
  ['still', '.pacer-shape'],
  ['tense', '.relax-shape'],
  ['release', '.relax-shape'],
] as const;

test('the edge of each shape stands off its surroundings in every look', async () => {
  const faults: string[] = [];
  for (const [scene, shape] of shapes) {
    await show(`?scene=${scene}`);
    for (const theme of themes) {
      await paint(page, theme);
      const box = await page.locator(shape).evaluate((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        return { left, top, right, bottom };
      });
      const shaped = await withoutLetters(page);
      await page.locator(shape).evaluate((element: HTMLElement) => element.style.setProperty('visibility', 'hidden'));
      const bare = await page.screenshot();
      await page.locator(shape).evaluate((element: HTMLElement) => element.style.removeProperty('visibility'));
      const edge = await pixels.edge(shaped, bare, box);
      if (edge < forEdges) faults.push(`${theme}: ${scene} has an edge of ${edge.toFixed(2)}`);
    }
  }
  expect(faults).toEqual([]);
}, 300_000);

test('a scene with small, pale, cut and crossed texts is refused for each of these', async () => {
  await show('?scene=plan');
  await page.evaluate(() => {
    const [pale, tiny] = document.querySelectorAll<HTMLElement>('.plan p');
    const cut = document.querySelector<HTMLElement>('.scene-eyebrow');
    tiny?.style.setProperty('font-size', '3cqh');
    pale?.style.setProperty('color', 'var(--line)');
    cut?.style.setProperty('translate', '0 -40cqh');
    const crossing = document.querySelector<HTMLElement>('.plan-step');
    crossing?.style.setProperty('text-align', 'start');
    const [from, to] = [crossing, tiny].map((element) => element?.getBoundingClientRect());
    if (from && to) crossing?.style.setProperty('translate', `${to.left - from.left}px ${to.top - from.top}px`);
  });
  const faults = await faultsShown();
  for (const fault of [
    /^"then I will" is 3\.0 % high/,
    /^"If" has a contrast of [1-4]\./,
    /leaves the safe margin/,
    /lies on/,
  ]) {
    expect(
      faults.filter((one) => fault.test(one)),
      String(fault),
    ).not.toEqual([]);
  }
}, 60_000);

test('no scene complained while it was read', () => {
  expect(gallery.complaints).toEqual([]);
});
