import { type Browser, type Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { axeFindings } from '#test/world/axe';
import { launchChromium } from '#test/world/chromium';
import { complaintsOf, openRoom, openWall } from '#test/world/class-story';
import { loopbackProgram } from '#test/world/loopback-program';
import { bringIn, pdfFile, pictureFile } from '#test/world/media-files';
import { evening } from '#test/world/open-program';
import { temporaryFolder } from '#test/world/temporary-folder';

async function newPage(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

async function toCorner(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  await page.getByRole('link', { name: 'Pictures and recordings', exact: true }).click();
  await page.getByRole('heading', { name: 'Pictures and recordings', level: 2 }).waitFor();
}

/** What a picture on a page came to: its words and its size, and nothing while it is on its way. */
function pictureOn(page: Page): Promise<readonly (string | number)[]> {
  return page.evaluate(() => {
    const image = document.querySelector('img.picture');
    return image instanceof HTMLImageElement && image.complete ? [image.alt, image.naturalWidth] : [];
  });
}

test('pictures and the pages of a PDF are brought in, are there after a restart, and fill the wall until the class comes back', async () => {
  const folder = temporaryFolder();
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const first = await loopbackProgram(folder);
  const page = await newPage(browser, first.host.url);
  const complaints = complaintsOf(page);
  await toCorner(page);
  const files = [
    ['chair.png', 'image/png'],
    ['tree.jpg', 'image/jpeg'],
    ['lake.webp', 'image/webp'],
  ] as const;
  for (const [name, type] of files) {
    const [title = ''] = name.split('.');
    await bringIn(page, await pictureFile(page, name, type), { title, alt: `A ${title} in the evening` });
  }
  await bringIn(page, pdfFile('sleep.pdf', ['Sleep well', 'Rise late']), { title: 'Sleep sheet', alt: 'Advice' });
  for (const title of ['chair', 'tree', 'lake', 'Sleep sheet, page 1', 'Sleep sheet, page 2'])
    await page.getByText(title, { exact: true }).waitFor();
  await expect.poll(() => axeFindings(page), { timeout: 8000 }).toEqual([]);
  expect([...complaints, ...first.troubles]).toEqual([]);
  await page.close();
  await first.host.close();

  const second = await loopbackProgram(folder, evening + 600_000);
  const again = await newPage(browser, second.host.url);
  await openRoom(again, 'Room to breathe');
  const wall = await openWall(again);
  await again.bringToFront();
  await again.keyboard.press(' ');
  for (const [title, alt, width] of [
    ['chair', 'A chair in the evening', 320],
    ['tree', 'A tree in the evening', 320],
    ['lake', 'A lake in the evening', 320],
    ['Sleep sheet, page 2', 'Advice, page 2', 3840],
  ] as const) {
    await again.keyboard.press('p');
    await again.getByRole('option', { name: title, exact: true }).click();
    await expect.poll(() => pictureOn(wall), { timeout: 15_000 }).toEqual([alt, width]);
    expect(second.house.parts.screens.wall.value?.run.picture?.alt).toBe(alt);
    await again.keyboard.press('p');
    await expect.poll(() => second.house.parts.screens.wall.value?.run.screen).toBe('scene');
    await expect.poll(() => wall.locator('.scene-picture').count()).toBe(0);
  }

  // By the keyboard alone: P, an arrow, Enter; and back by the button.
  await again.keyboard.press('p');
  await again.getByRole('option', { name: 'chair', exact: true }).waitFor();
  await again.keyboard.press('ArrowRight');
  await again.keyboard.press('Enter');
  await expect.poll(() => wall.locator('.scene-picture').count()).toBe(1);
  await again.getByRole('button', { name: 'Picture', exact: true }).click();
  await expect.poll(() => wall.locator('.scene-picture').count()).toBe(0);
  expect(second.troubles).toEqual([]);
});

test('a file that can’t be used is refused in words, and nothing of it is kept', async () => {
  const { host } = await loopbackProgram(temporaryFolder());
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const page = await newPage(browser, host.url);
  await toCorner(page);
  const whole = await pictureFile(page, 'half.png', 'image/png');
  const refused = [
    [
      { name: 'notes.png', mimeType: 'image/png', buffer: Buffer.from('Only words in here') },
      /no picture, PDF or recording/,
    ],
    [{ ...whole, buffer: whole.buffer.subarray(0, 60) }, /damaged, or not finished/],
    [
      { name: 'big.png', mimeType: 'image/png', buffer: Buffer.concat([whole.buffer, Buffer.alloc(17 << 20)]) },
      /too large/,
    ],
    [
      { name: 'torn.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\nnothing') },
      /damaged, or not finished/,
    ],
    [
      { name: 'odd.flac', mimeType: 'audio/flac', buffer: Buffer.from('fLaC and no music') },
      /can’t play this recording/,
    ],
  ] as const;
  for (const [file, words] of refused) {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Choose a file' }).click(),
    ]);
    await chooser.setFiles(file);
    await page.getByText(words).waitFor();
  }
  await page.getByText('There is nothing here yet').waitFor();
  expect(await page.locator('.media-item').count()).toBe(0);
});

test('a picture that was removed is brought back by one press', async () => {
  const { host } = await loopbackProgram(temporaryFolder());
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const page = await newPage(browser, host.url);
  await toCorner(page);
  await bringIn(page, await pictureFile(page, 'chair.png', 'image/png'), { title: 'A chair', alt: 'A chair' });
  await page.getByRole('button', { name: 'Remove A chair' }).click();
  await page.getByText('“A chair” was removed.').waitFor();
  await page.getByText('There is nothing here yet').waitFor();
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await page.getByRole('button', { name: 'Remove A chair' }).waitFor();
  await expect.poll(() => page.getByRole('img', { name: 'A chair' }).count()).toBe(1);
});
