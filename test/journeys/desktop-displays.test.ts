import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import { expect, test } from 'vitest';
import { openRoom, openWall } from '#test/world/class-story';
import { launchDesktop } from '#test/world/emulated-electron/launch';
import { type EmulatedDisplay, laptop, projector } from '#test/world/emulated-electron/screen';
import { letIn } from '#test/world/pass-gate';
import { temporaryFolder } from '#test/world/temporary-folder';

// All of this runs on emulated electron alone: no test machine has a projector whose cable could be pulled. The program and
// its pages are real; displays, and where a window lies on them, are only kept.

const television: EmulatedDisplay = {
  id: 3,
  label: 'LG TV',
  bounds: { x: -1920, y: 0, width: 1920, height: 1080 },
  scaleFactor: 2,
  internal: false,
};

/** What became of the windows, the facilitator's first; `history` is kept by the emulation alone. */
function windowsOf(app: ElectronApplication) {
  return app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => ({
      bounds: window.getBounds(),
      visible: window.isVisible(),
      fills: window.isFullScreen(),
      isOnTop: window.isAlwaysOnTop(),
      history: Object.entries(window).find(([name]) => name === 'history')?.[1] as string[],
    })),
  );
}

async function wallOf(app: ElectronApplication) {
  return (await windowsOf(app))[1];
}

/** From here on these are the displays of the machine. */
function arrange(app: ElectronApplication, ...displays: readonly EmulatedDisplay[]): Promise<void> {
  return app.evaluate(({ screen }, now) => {
    const arranging: unknown = Reflect.get(screen, 'arrange');
    if (typeof arranging === 'function') arranging.call(screen, now);
  }, displays);
}

/** Presses keys in the wall's window, as its own keyboard would. */
function pressOnWall(app: ElectronApplication, type: 'keyDown' | 'keyUp', key: string): Promise<void> {
  return app.evaluate(
    ({ BrowserWindow }, input) => {
      const [, wall] = BrowserWindow.getAllWindows();
      wall?.webContents.emit('before-input-event', {}, { ...input, isAutoRepeat: false });
    },
    { type, key },
  );
}

async function inTheRoom(...displays: readonly EmulatedDisplay[]): Promise<{ app: ElectronApplication; page: Page }> {
  const app = await launchDesktop('emulated electron', join(temporaryFolder(), 'data'));
  const page = await letIn(await app.firstWindow());
  if (displays.length > 0) await arrange(app, ...displays);
  await openRoom(page, 'Room to breathe');
  return { app, page };
}

const soon = { timeout: 10_000 };

test('the wall fills the other display without taking the keyboard, and nothing is asked', async () => {
  const { app, page } = await inTheRoom();
  const wall = await openWall(page);
  await wall.getByRole('heading', { name: 'Room to breathe' }).waitFor();
  await expect
    .poll(() => wallOf(app), soon)
    .toMatchObject({
      bounds: projector.bounds,
      visible: true,
      fills: true,
      isOnTop: true,
      history: ['setBounds', 'show-inactive', 'setBounds', 'fill'],
    });
  expect(await page.getByRole('heading', { name: 'Where is the wall?' }).count()).toBe(0);
  await app.close();
});

test('when its cable is pulled the wall hides before anything else, the class goes on, and the wall comes back with its display under another number', async () => {
  const { app, page } = await inTheRoom();
  const wall = await openWall(page);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await wall.getByText('Welcome').first().waitFor();
  await expect.poll(() => wallOf(app), soon).toMatchObject({ fills: true });
  const before = (await wallOf(app))?.history.length ?? 0;
  await arrange(app, laptop);
  const dropped = await wallOf(app);
  expect(dropped).toMatchObject({ visible: false, fills: false });
  // The system threw it onto the laptop; what the program did first was to hide it.
  expect(dropped?.history.slice(before)).toEqual(['thrown in sight', 'hide', 'unfill']);
  await page.getByText('The wall’s display is gone. Clock and sound go on.', { exact: false }).waitFor();
  await page.getByRole('button', { name: 'Pause', exact: true }).waitFor();
  expect(await page.getByRole('timer').count()).toBeGreaterThan(0);
  await arrange(app, laptop, { ...projector, id: 71 });
  await expect.poll(() => wallOf(app), soon).toMatchObject({ bounds: projector.bounds, visible: true, fills: true });
  await page.getByText('On the wall', { exact: true }).waitFor();
  expect((await windowsOf(app))[0]).toMatchObject({ bounds: { x: 0, y: 0 }, visible: true, fills: false });
  await app.close();
});

test('another display than the one that was lost is not taken unasked', async () => {
  const { app, page } = await inTheRoom();
  await openWall(page);
  await expect.poll(() => wallOf(app), soon).toMatchObject({ fills: true });
  await arrange(app, laptop);
  await arrange(app, laptop, television);
  await page.getByText('The wall’s display is gone.', { exact: false }).waitFor();
  await page.waitForTimeout(1000);
  expect(await wallOf(app)).toMatchObject({ visible: false });
  await app.close();
});

test('a wall that lost its display stays hidden while that only mirrors the controls', async () => {
  const { app, page } = await inTheRoom();
  await openWall(page);
  await expect.poll(() => wallOf(app), soon).toMatchObject({ fills: true });
  await arrange(app, laptop);
  await arrange(app, laptop, { ...projector, bounds: { ...projector.bounds, x: 0, y: 0 } });
  await page.waitForTimeout(1000);
  expect(await wallOf(app)).toMatchObject({ visible: false });
  await app.close();
});

test('a display that is scaled or moved takes its wall along', async () => {
  const { app, page } = await inTheRoom();
  await openWall(page);
  await expect.poll(() => wallOf(app), soon).toMatchObject({ fills: true });
  const scaled = { ...projector, scaleFactor: 1.5, bounds: { x: 1440, y: -100, width: 1280, height: 720 } };
  await arrange(app, laptop, scaled);
  await expect.poll(() => wallOf(app), soon).toMatchObject({ bounds: scaled.bounds, visible: true, fills: true });
  await app.close();
});

test('with several unknown displays it asks, by numbers that stand on the displays, and knows the chosen one the next time', async () => {
  const { app, page } = await inTheRoom(laptop, projector, television);
  await page.getByRole('button', { name: 'Open the wall' }).click();
  await page.getByText('There are several displays', { exact: false }).waitFor();
  expect((await windowsOf(app)).length).toBe(1);

  await page.getByRole('button', { name: 'Show numbers on the displays' }).click();
  await expect.poll(() => app.windows().length, soon).toBe(4);
  const panels = app.windows().filter((window) => window !== page);
  const numbers = await Promise.all(panels.map((panel) => panel.locator('.display-number').innerText()));
  const inOrder = numbers.toSorted((one, other) => one.localeCompare(other));
  expect(inOrder.map((text) => text.split(/\s*\n\s*/))).toEqual([
    ['1', 'LG TV'],
    ['2', 'Built-in'],
    ['3', 'EPSON PJ'],
  ]);
  await expect
    .poll(async () => (await windowsOf(app)).slice(1).map(({ history }) => history), soon)
    .toEqual(Array.from({ length: 3 }, () => ['show-inactive']));
  await expect.poll(() => app.windows().length, soon).toBe(1);

  await page.getByRole('button', { name: 'Display 1: LG TV' }).click();
  await expect.poll(() => wallOf(app), soon).toMatchObject({ bounds: television.bounds, fills: true });
  await page.waitForTimeout(500);
  await page.getByRole('button', { name: 'Leave the room' }).click();
  await expect.poll(() => app.windows().length, soon).toBe(1);
  await arrange(app, laptop, { ...television, id: 40 }, { ...projector, id: 41 });
  await page.getByRole('button', { name: 'Open the room', exact: true }).click();
  await page.getByRole('button', { name: 'Open the wall' }).click();
  await expect.poll(() => wallOf(app), soon).toMatchObject({ bounds: television.bounds, fills: true });
  await app.close();
});

test('while a class runs the wall is moved to another display and closed by a press, and the class goes on', async () => {
  const { app, page } = await inTheRoom(laptop, projector);
  await openWall(page);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await arrange(app, laptop, projector, television);
  await page.getByRole('button', { name: 'Move the wall' }).click();
  await page.getByRole('button', { name: 'Display 1: LG TV' }).click();
  await expect.poll(() => wallOf(app), soon).toMatchObject({ bounds: television.bounds, visible: true, fills: true });
  await page.getByRole('button', { name: 'Move the wall' }).click();
  await page.getByRole('button', { name: 'Close the wall' }).click();
  await expect.poll(() => app.windows().length, soon).toBe(1);
  await page.getByText('No projector page open').waitFor();
  await page.getByRole('button', { name: 'Pause', exact: true }).waitFor();
  await app.close();
});

test('the swap key lets wall and controls change places, from either window, and never lays one over the other', async () => {
  const { app, page } = await inTheRoom();
  await openWall(page);
  await expect.poll(() => wallOf(app), soon).toMatchObject({ fills: true });
  const before = (await wallOf(app))?.history.length ?? 0;
  await page.locator('body').press('s');
  await expect.poll(() => wallOf(app), soon).toMatchObject({ bounds: laptop.bounds, visible: true, fills: true });
  expect((await wallOf(app))?.history.slice(before, before + 2)).toEqual(['hide', 'unfill']);
  expect((await windowsOf(app))[0]?.bounds.x).toBeGreaterThanOrEqual(projector.bounds.x);
  await pressOnWall(app, 'keyDown', 's');
  await expect.poll(() => wallOf(app), soon).toMatchObject({ bounds: projector.bounds, visible: true, fills: true });
  expect((await windowsOf(app))[0]?.bounds.x).toBeLessThan(projector.bounds.x);
  await app.close();
});

test('controls that are dragged onto the wall’s display are not covered, and the wall returns when they leave', async () => {
  const { app, page } = await inTheRoom();
  await openWall(page);
  await expect.poll(() => wallOf(app), soon).toMatchObject({ fills: true });
  const drag = (x: number): Promise<void> =>
    app.evaluate(({ BrowserWindow }, to) => {
      const [controls] = BrowserWindow.getAllWindows();
      controls?.setBounds({ ...controls.getBounds(), x: to });
    }, x);
  await drag(1600);
  expect(await wallOf(app)).toMatchObject({ visible: false });
  await page.getByText('The wall is put behind the controls.').waitFor();
  await drag(0);
  await expect.poll(() => wallOf(app), soon).toMatchObject({ bounds: projector.bounds, visible: true, fills: true });
  await app.close();
});

test('with one display the wall covers it when that is chosen; Escape leads back only when it is held, and names are covered then', async () => {
  const { app, page } = await inTheRoom(laptop);
  await page.getByRole('button', { name: 'Open the wall' }).click();
  await page.getByText('This computer tells of one display only.', { exact: false }).waitFor();
  expect((await windowsOf(app)).length).toBe(1);
  await page.getByRole('button', { name: 'Over this whole screen' }).click();
  await expect
    .poll(() => wallOf(app), soon)
    .toMatchObject({ bounds: laptop.bounds, visible: true, fills: true, isOnTop: false });
  await pressOnWall(app, 'keyDown', 'Escape');
  await pressOnWall(app, 'keyUp', 'Escape');
  await page.waitForTimeout(2500);
  expect(await wallOf(app)).toMatchObject({ visible: true, fills: true });
  await pressOnWall(app, 'keyDown', 'Escape');
  await expect.poll(() => wallOf(app), soon).toMatchObject({ visible: false, fills: false });
  expect((await windowsOf(app))[0]?.history.at(-1)).toBe('focus');
  expect(await page.getByText('Ann Lee').count()).toBe(0);
  await page.getByRole('button', { name: 'Show for a moment' }).click();
  await page.getByText('Ann Lee').first().waitFor();
  await page.locator('body').press('s');
  await expect.poll(() => wallOf(app), soon).toMatchObject({ visible: true, fills: true });
  await app.close();
});

test('in a window beside the controls, the facilitator says that both are on the wall, and names and notes are covered', async () => {
  const { app, page } = await inTheRoom(laptop);
  await page.getByRole('button', { name: 'Open the wall' }).click();
  const [wall] = await Promise.all([
    app.waitForEvent('window'),
    page.getByRole('button', { name: 'In a window of its own' }).click(),
  ]);
  await expect.poll(() => wall.locator('.check-code').innerText(), soon).toMatch(/^\d\d$/);
  await page.getByRole('button', { name: 'On the wall and on my screen' }).click();
  await page.getByText('People see this screen too').waitFor();
  await wall.locator('.wall-checks[data-on]').waitFor({ state: 'detached' });
  expect(await page.content()).not.toContain('Ann Lee');
  await page.getByRole('button', { name: 'Stop covering' }).click();
  await page.getByText('Ann Lee').first().waitFor();
  await app.close();
});

test('the wall’s own page moves no window and hears of no display', async () => {
  const { app, page } = await inTheRoom();
  const wall = await openWall(page);
  for (const verb of ['openWall', 'closeWall', 'swapWall', 'displays', 'identify'] as const) {
    const asked = wall.evaluate(async (name) => {
      const shell = window.breathingRoom;
      await (name === 'openWall' ? shell?.openWall({ is: 'over' }) : shell?.[name]());
    }, verb);
    await expect(asked).rejects.toThrow('refused');
  }
  await expect(page.evaluate(() => window.breathingRoom?.openWall({ is: 'elsewhere' } as never))).rejects.toThrow();
  await app.close();
});
