import type { Browser, Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { axeFindings } from '#test/world/axe';
import { launchChromium } from '#test/world/chromium';
import { complaintsOf, openRoom, openWall } from '#test/world/class-story';
import { loopbackProgram } from '#test/world/loopback-program';
import { temporaryFolder } from '#test/world/temporary-folder';

// The Window Management API and the wake lock are emulated here: Chromium without a window has one display, and none of
// its windows lies anywhere. The pages, the program and the windows that they open are real.

interface EmulatedScreen {
  readonly label: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly devicePixelRatio: number;
  readonly isInternal: boolean;
}

const laptop: EmulatedScreen = {
  label: 'Built-in',
  left: 0,
  top: 0,
  width: 1440,
  height: 900,
  devicePixelRatio: 1,
  isInternal: true,
};
const projector: EmulatedScreen = {
  ...laptop,
  label: 'EPSON PJ',
  left: 1440,
  width: 1920,
  height: 1080,
  isInternal: false,
};
const television: EmulatedScreen = { ...projector, label: 'LG TV', left: -1920 };

interface Emulation {
  /** The browser asks the person, who says so. */
  readonly answer: 'yes' | 'no';
  readonly screens: readonly EmulatedScreen[];
}

/** Runs in each page before any of its scripts. */
function emulate({ answer, screens }: Emulation): void {
  const opened: string[] = [];
  const moves: string[] = [];
  const locks: string[] = [];
  const details = Object.assign(new EventTarget(), { screens, currentScreen: screens[0] });
  let isGranted = false;
  const realOpen = window.open.bind(window);
  Object.assign(window, {
    opened,
    moves,
    locks,
    arrange: (now: readonly EmulatedScreen[]) => {
      details.screens = now;
      details.dispatchEvent(new Event('screenschange'));
    },
    getScreenDetails: async () => {
      if (answer === 'no' || (!isGranted && !navigator.userActivation.isActive))
        throw new DOMException('no', 'NotAllowedError');
      isGranted = true;
      return details;
    },
    open: (address: string, target: string, features: string) => {
      opened.push(features);
      return realOpen(address, target, features);
    },
    moveTo: (x: number, y: number) => moves.push(`move ${x} ${y}`),
    resizeTo: (width: number, height: number) => moves.push(`size ${width} ${height}`),
  });
  Object.defineProperty(navigator, 'wakeLock', {
    value: {
      request: async () => {
        locks.push('taken');
        const lock = { released: false, release: async () => void (lock.released = locks.push('released') > 0) };
        Object.assign(window, { lock });
        return lock;
      },
    },
  });
}

function kept(page: Page, name: 'opened' | 'moves' | 'locks'): Promise<readonly string[]> {
  return page.evaluate((list) => [...(Reflect.get(window, list) as string[])], name);
}

function arrange(page: Page, ...screens: readonly EmulatedScreen[]): Promise<void> {
  return page.evaluate((now) => {
    const arranging: unknown = Reflect.get(window, 'arrange');
    if (typeof arranging === 'function') arranging.call(null, now);
  }, screens);
}

let chromium: Browser | null = null;

async function inTheRoom(emulation: Emulation | null): Promise<Page> {
  chromium ??= await launchChromium();
  const { host } = await loopbackProgram(temporaryFolder());
  const context = await chromium.newContext({ viewport: { width: 1440, height: 900 } });
  onTestFinished(() => context.close());
  if (emulation !== null) await context.addInitScript(emulate, emulation);
  const page = await context.newPage();
  await page.goto(host.url);
  await openRoom(page, 'Room to breathe');
  return page;
}

async function wallOf(page: Page, press: () => Promise<void>): Promise<Page> {
  const [wall] = await Promise.all([page.context().waitForEvent('page'), press()]);
  return wall;
}

const soon = { timeout: 10_000 };

test('in a browser that tells of no displays the wall is a window of its own, and a code on it says where it is seen', async () => {
  const page = await inTheRoom(null);
  const complaints = complaintsOf(page);
  const wall = await wallOf(page, () => page.getByRole('button', { name: 'Open the wall' }).click());
  await expect.poll(() => wall.locator('.check-code').innerText(), soon).toMatch(/^\d\d$/);
  const code = await wall.locator('.check-code').innerText();
  // Seen on the wall, it can only have come from the wall's page.
  expect(
    await page
      .locator('main, footer')
      .allInnerTexts()
      .then((texts) => texts.join(' ')),
  ).not.toContain(` ${code} `);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'On the wall and on my screen' }).click();
  await page.getByText('People see this screen too').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.content()).not.toContain('Ann Lee');
  await wall.locator('.wall-checks[data-on]').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Show for a moment' }).click();
  await page.getByText('Ann Lee').first().waitFor();
  expect(complaints).toEqual([]);
});

test('a browser that may tell of displays is asked by a press; then the wall opens on the projector, and its next place is known', async () => {
  const page = await inTheRoom({ answer: 'yes', screens: [laptop, projector] });
  await wallOf(page, () => page.getByRole('button', { name: 'Open the wall' }).click());
  await page.getByRole('button', { name: 'Not on the wall' }).click();
  await page.getByRole('button', { name: 'Let the browser find the displays' }).click();
  const [first] = await kept(page, 'opened');
  expect(first).toBe('noopener,popup,width=1280,height=720');
  const [wall] = page
    .context()
    .pages()
    .filter((other) => other !== page);
  if (wall === undefined) throw new Error('there is no wall');
  await expect.poll(async () => (await kept(wall, 'moves')).slice(-2), soon).toEqual(['move 1440 0', 'size 1920 1080']);
  await page.getByText('On the wall', { exact: true }).waitFor();
  await wall.close();
  await page.getByText('No projector page open').waitFor();
  await wallOf(page, () => page.getByRole('button', { name: 'Open the wall' }).click());
  expect((await kept(page, 'opened')).at(-1)).toBe('noopener,popup,left=1440,top=0,width=1920,height=1080,fullscreen');
});

test('a browser that won’t tell leaves the wall where a hand can move it, and says so', async () => {
  const page = await inTheRoom({ answer: 'no', screens: [laptop, projector] });
  await wallOf(page, () => page.getByRole('button', { name: 'Open the wall' }).click());
  await page.getByRole('button', { name: 'Not on the wall' }).click();
  await page.getByText('press F there', { exact: false }).waitFor();
  await page.getByRole('button', { name: 'Let the browser find the displays' }).click();
  await page.getByText('The browser doesn’t tell.', { exact: false }).waitFor();
  expect(await kept(page, 'opened')).toHaveLength(1);
});

test('a browser’s wall whose display is gone shows nothing and is small until the display is back', async () => {
  const page = await inTheRoom({ answer: 'yes', screens: [laptop, projector, television] });
  const wall = await wallOf(page, () => page.getByRole('button', { name: 'Open the wall' }).click());
  await page.getByRole('button', { name: 'Not on the wall' }).click();
  await page.getByRole('button', { name: 'Let the browser find the displays' }).click();
  await page.getByText('There are several displays', { exact: false }).waitFor();
  await page.getByRole('button', { name: 'Display 3: EPSON PJ' }).click();
  await wall.getByRole('heading', { name: 'Room to breathe' }).waitFor();
  await arrange(page, laptop, television);
  await page.getByText('The wall’s display is gone.', { exact: false }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await expect.poll(() => wall.getByRole('main').innerText(), soon).toBe('');
  expect((await kept(wall, 'moves')).at(-1)).toBe('size 480 270');
  await arrange(page, laptop, television, { ...projector, top: -180 });
  await wall.getByRole('heading', { name: 'Room to breathe' }).waitFor();
  await expect
    .poll(async () => (await kept(wall, 'moves')).slice(-2), soon)
    .toEqual(['move 1440 -180', 'size 1920 1080']);
  await expect.poll(() => page.locator('.wall-state-words').innerText(), soon).toMatch(/^On the wall/);
});

test('while a class runs both pages keep the display awake, ask again when they come back into sight, and let go at the end', async () => {
  const page = await inTheRoom({ answer: 'no', screens: [laptop] });
  const wall = await openWall(page);
  expect([await kept(page, 'locks'), await kept(wall, 'locks')]).toEqual([[], []]);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  for (const one of [page, wall]) await expect.poll(() => kept(one, 'locks'), soon).toEqual(['taken']);
  // A browser lets go of it when the page is out of sight, and tells when it is back.
  await wall.evaluate(() => {
    const lock: unknown = Reflect.get(window, 'lock');
    if (typeof lock === 'object' && lock !== null) Object.assign(lock, { released: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect.poll(() => kept(wall, 'locks'), soon).toEqual(['taken', 'taken']);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'End class' }).click();
  for (const one of [page, wall])
    await expect.poll(async () => (await kept(one, 'locks')).at(-1), soon).toBe('released');
});
