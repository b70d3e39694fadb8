/** Makes the icons that ship from the drawings in resources/icons: `npm run make:icons`, where a Chromium can draw them. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright';
import { type Drawn, icnsFile, icoFile } from '#make/icon-files';

const folder = fileURLToPath(new URL('../icons/', import.meta.url));
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];

/** Lines of a drawing made for 1024 px would be lost at these sizes, so they have one of their own. */
const smallest = 32;

/** Apple's icons leave a border of about a tenth; elsewhere a drawing fills its square. */
const appleShare = 824 / 1024;

async function draw(page: Page, name: string, share: number): Promise<readonly Drawn[]> {
  const drawn: Drawn[] = [];
  for (const size of sizes) {
    const svg = readFileSync(`${folder}${name}${size <= smallest ? '-small' : ''}.svg`, 'utf8');
    const side = size <= smallest ? size : Math.round(size * share);
    const style = `body{margin:0;display:grid;place-items:center;height:100vh}svg{inline-size:${side}px;block-size:${side}px}`;
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>${style}</style>${svg}`);
    drawn.push({ size, png: await page.screenshot({ omitBackground: true }) });
  }
  return drawn;
}

const path = process.env['BREATHING_ROOM_CHROMIUM'];
const browser = await chromium.launch({
  args: ['--no-sandbox', '--disable-gpu'],
  ...(path === undefined ? {} : { executablePath: path }),
});
try {
  const page = await browser.newPage();
  for (const name of ['app', 'package']) {
    const drawn = await draw(page, name, 1);
    writeFileSync(`${folder}${name}.ico`, icoFile(drawn));
    writeFileSync(`${folder}${name}.icns`, icnsFile(await draw(page, name, name === 'app' ? appleShare : 1)));
    if (name !== 'app') continue;
    mkdirSync(`${folder}linux`, { recursive: true });
    const usual = drawn.filter(({ size }) => size <= 512);
    for (const { size, png } of usual) writeFileSync(`${folder}linux/${size}x${size}.png`, png);
  }
} finally {
  await browser.close();
}
