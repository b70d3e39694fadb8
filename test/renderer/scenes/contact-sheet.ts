import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { openGallery } from '#test/renderer/scenes/gallery-page';
import { paint, settle, stopTime } from '#test/renderer/scenes/still-page';

// Renders every scene of the wall in each look at four sizes of picture, and writes one sheet of small pictures for each
// look and size into docs/wall: `npm run contact-sheet`, or with some scenes only: `npm run contact-sheet -- tense orb`.

const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
  { width: 3840, height: 2160 },
] as const;
const themes = ['dusk', 'dawn', 'contrast'] as const;
const columns = 6;
const sheetWidth = 1800;
const folder = fileURLToPath(new URL('../../../docs/wall/', import.meta.url));

interface Shot {
  readonly scene: string;
  readonly picture: string;
}

async function shoot(page: Page): Promise<string> {
  const picture = await page.screenshot({ type: 'jpeg', quality: 90 });
  return `data:image/jpeg;base64,${picture.toString('base64')}`;
}

async function writeSheet(page: Page, name: string, shots: readonly Shot[]): Promise<void> {
  const width = Math.floor(sheetWidth / columns) - 12;
  const figures = shots.map(
    ({ scene, picture }) => `<figure><img width="${width}" src="${picture}"><figcaption>${scene}</figcaption></figure>`,
  );
  const style = `body { margin: 6px; display: flex; flex-wrap: wrap; gap: 8px; background: gray; font: 13px sans-serif }
    figure { margin: 0; inline-size: ${width}px } img { display: block }`;
  await page.setViewportSize({ width: sheetWidth, height: 400 });
  await page.setContent(`<!doctype html><style>${style}</style><body>${figures.join('')}`);
  const file = `${folder}${name}.jpg`;
  writeFileSync(file, await page.screenshot({ type: 'jpeg', quality: 48, fullPage: true }));
  process.stdout.write(`${file} ${Math.round(statSync(file).size / 1024)} KiB\n`);
}

mkdirSync(folder, { recursive: true });
const gallery = await openGallery();
const page = await gallery.open('', { width: 480, height: 270 });
const all = await page.$$eval('.gallery-wall', (walls) => [
  ...new Set(walls.map((wall) => wall.getAttribute('data-scene') ?? '')),
]);
const asked = process.argv.slice(2);
const scenes = asked.length > 0 ? all.filter((scene) => asked.includes(scene)) : all;
const sheets = new Map<string, Shot[]>();
for (const scene of scenes) {
  await page.goto(`http://gallery.test/gallery/index.html?scene=${scene}`);
  await stopTime(page);
  for (const size of sizes) {
    await page.setViewportSize(size);
    // A picture that was taken before the page has been drawn anew has an empty edge.
    await settle(page);
    for (const theme of themes) {
      await paint(page, theme);
      const name = `${theme}-${size.width}x${size.height}`;
      const shots = sheets.get(name) ?? [];
      shots.push({ scene, picture: await shoot(page) });
      sheets.set(name, shots);
    }
  }
}
await page.goto('about:blank');
for (const [name, shots] of sheets) await writeSheet(page, name, shots);
await gallery.close();
