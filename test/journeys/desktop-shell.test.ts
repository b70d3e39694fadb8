import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication } from 'playwright';
import { expect, test } from 'vitest';
import { openRoom, openWall } from '#test/world/class-story';
import { ask, stepThrough } from '#test/world/desktop-window';
import { desktopsHere, launchDesktop, spawnEmulated } from '#test/world/emulated-electron/launch';
import { letIn } from '#test/world/pass-gate';
import { temporaryFolder } from '#test/world/temporary-folder';

const desktops = desktopsHere();

/** What became of the windows, the facilitator's first; `history` is kept by the emulation alone. */
function windowsOf(app: ElectronApplication) {
  return app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => ({
      bounds: window.getBounds(),
      visible: window.isVisible(),
      fills: window.isFullScreen(),
      history: Object.entries(window).find(([name]) => name === 'history')?.[1] as string[] | undefined,
    })),
  );
}

function displaysKeptAwake(app: ElectronApplication): Promise<boolean> {
  return app.evaluate(({ powerSaveBlocker }) => [0, 1, 2, 3].some((id) => powerSaveBlocker.isStarted(id)));
}

/** The machine sleeps and wakes, and has let go of everything that kept its displays awake. */
function wakeWithout(app: ElectronApplication): Promise<void> {
  return app.evaluate(({ powerSaveBlocker, powerMonitor }) => {
    for (const id of [0, 1, 2, 3]) if (powerSaveBlocker.isStarted(id)) powerSaveBlocker.stop(id);
    powerMonitor.emit('resume');
  });
}

test.each(desktops)(
  'on %s the displays stay awake while a class runs, also after the machine slept, and the wall goes when the room is left',
  async (desktop) => {
    const app = await launchDesktop(desktop, join(temporaryFolder(), 'data'));
    const page = await letIn(await app.firstWindow());
    await openRoom(page, 'Room to breathe');
    const wall = await openWall(page);
    expect(await displaysKeptAwake(app)).toBe(false);
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await expect.poll(() => displaysKeptAwake(app), { timeout: 10_000 }).toBe(true);
    await wakeWithout(app);
    await expect.poll(() => displaysKeptAwake(app), { timeout: 10_000 }).toBe(true);
    await stepThrough(page);
    await expect.poll(() => displaysKeptAwake(app), { timeout: 10_000 }).toBe(false);
    await page.getByRole('button', { name: /Leave the room/ }).click();
    await expect.poll(() => wall.isClosed()).toBe(true);
    expect(app.windows()).toEqual([page]);
    await app.close();
  },
);

test.each(desktops)('on %s a machine that wakes has its clock looked at anew', async (desktop) => {
  const app = await launchDesktop(desktop, join(temporaryFolder(), 'data'));
  const page = await letIn(await app.firstWindow());
  await page.getByRole('button', { name: 'Open the room' }).waitFor();
  expect(await ask(page, 'clock')).toMatchObject({ result: { data: { epoch: 1 } } });
  await app.evaluate(({ powerMonitor }) => powerMonitor.emit('resume'));
  expect(await ask(page, 'clock')).toMatchObject({ result: { data: { epoch: 2 } } });
  await app.close();
});

test.each(desktops)(
  'on %s a second start on the same data says so, ends, and brings the first to the front',
  async (desktop) => {
    const [data, home] = [join(temporaryFolder(), 'data'), temporaryFolder()];
    const app = await launchDesktop(desktop, data, { home });
    await letIn(await app.firstWindow());
    if (desktop !== 'Electron') await expect.poll(async () => (await windowsOf(app))[0]?.history).toEqual(['show']);
    await expect(launchDesktop(desktop, data, { home })).rejects.toThrow('Breathing Room is already open on this data');
    if (desktop !== 'Electron') {
      await expect.poll(async () => (await windowsOf(app))[0]?.history).toEqual(['show', 'show', 'focus']);
    }
    await app.close();
    const again = await launchDesktop(desktop, data, { home });
    await (await letIn(await again.firstWindow())).getByRole('button', { name: 'Open the room' }).waitFor();
    await again.close();
  },
);

test('on emulated electron a data folder that can’t be used is named, and the program ends with exit code 1', async () => {
  const alone = spawnEmulated(join(temporaryFolder(), 'nowhere', 'data'));
  let said = '';
  alone.stderr.on('data', (text) => (said += String(text)));
  expect(await once(alone, 'close')).toEqual([1, null]);
  expect(said).toContain('does not exist, so no data folder can be made in it');
});

test.each(desktops)(
  'on %s closing the facilitator’s window ends the program and closes the data folder',
  async (desktop) => {
    const data = join(temporaryFolder(), 'data');
    const app = await launchDesktop(desktop, data);
    const page = await letIn(await app.firstWindow());
    await openRoom(page, 'Room to breathe');
    await openWall(page);
    const exit = once(app.process(), 'exit');
    await page.close();
    expect(await exit).toEqual([0, null]);
    expect(readdirSync(data)).not.toContain('breathing-room.lock');
  },
);
