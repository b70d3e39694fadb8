import { once } from 'node:events';
import { join } from 'node:path';
import type { ElectronApplication } from 'playwright';
import { expect, test } from 'vitest';
import { aMoment, openRoom, openWall } from '#test/world/class-story';
import { tell } from '#test/world/desktop-window';
import { desktopsHere, launchDesktop } from '#test/world/emulated-electron/launch';
import { letIn } from '#test/world/pass-gate';
import { temporaryFolder } from '#test/world/temporary-folder';

// What the shell does for a class: on emulated electron with real Chromium pages, and on Electron where its binary is.
const desktops = desktopsHere();

/** Answers the question of the shell from now on, and counts how often it was asked. */
async function answerQuestions(app: ElectronApplication, response: 0 | 1): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    Reflect.set(globalThis, 'asked', 0);
    dialog.showMessageBox = () => {
      Reflect.set(globalThis, 'asked', Number(Reflect.get(globalThis, 'asked')) + 1);
      return Promise.resolve({ response: chosen, checkboxChecked: false });
    };
  }, response);
}

function asked(app: ElectronApplication): Promise<unknown> {
  return app.evaluate(() => Reflect.get(globalThis, 'asked'));
}

function closeWindow(app: ElectronApplication): Promise<void> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
}

async function started(desktop: (typeof desktops)[number], data: string, home: string) {
  const app = await launchDesktop(desktop, data, { home });
  const page = await letIn(await app.firstWindow());
  await openRoom(page, 'Room to breathe');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('button', { name: 'Pause', exact: true }).waitFor();
  return { app, page };
}

test.each(desktops)(
  'on %s a class that runs is not closed by a slip of the hand, and goes on at the next start',
  async (desktop) => {
    const [data, home] = [join(temporaryFolder(), 'data'), temporaryFolder()];
    const { app, page } = await started(desktop, data, home);
    await answerQuestions(app, 0);
    await closeWindow(app);
    await expect.poll(() => asked(app)).toBe(1);
    await page.getByRole('button', { name: 'Pause', exact: true }).waitFor();
    const exit = once(app.process(), 'exit');
    await answerQuestions(app, 1);
    await closeWindow(app);
    expect(await exit).toEqual([0, null]);
    const again = await launchDesktop(desktop, data, { home });
    await (await again.firstWindow()).getByRole('button', { name: 'Pause', exact: true }).waitFor();
    await answerQuestions(again, 1);
    await again.close();
  },
);

test.each(desktops)('on %s quitting asks as well, and leaves the wall as it is meanwhile', async (desktop) => {
  const { app, page } = await started(desktop, join(temporaryFolder(), 'data'), temporaryFolder());
  const wall = await openWall(page);
  await answerQuestions(app, 0);
  await app.evaluate(({ app: shell }) => shell.quit());
  await expect.poll(() => asked(app)).toBe(1);
  await page.getByRole('button', { name: 'Pause', exact: true }).waitFor();
  expect(wall.isClosed()).toBe(false);
  const exit = once(app.process(), 'exit');
  await answerQuestions(app, 1);
  await app.evaluate(({ app: shell }) => shell.quit());
  expect(await exit).toEqual([0, null]);
});

test.each(desktops)('on %s nothing is asked while no class runs', async (desktop) => {
  const app = await launchDesktop(desktop, join(temporaryFolder(), 'data'));
  const page = await letIn(await app.firstWindow());
  await openRoom(page, 'Room to breathe');
  await answerQuestions(app, 0);
  const exit = once(app.process(), 'exit');
  await closeWindow(app);
  expect(await exit).toEqual([0, null]);
});

test.each(desktops)(
  'on %s a page whose process is lost is drawn anew, and finds the class as it stands; at the fourth time the person is told',
  async (desktop) => {
    const { app, page } = await started(desktop, join(temporaryFolder(), 'data'), temporaryFolder());
    await answerQuestions(app, 1);
    await app.evaluate(({ dialog }) => {
      Reflect.set(globalThis, 'told', []);
      dialog.showMessageBox = (...all: readonly object[]) => {
        const { message } = Object(all.at(-1));
        Reflect.set(globalThis, 'told', [message]);
        return new Promise(() => undefined);
      };
    });
    const crash = () =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
    await page.evaluate(() => Reflect.set(window, 'isOld', true));
    for (let times = 0; times < 3; times += 1) {
      await crash();
      await expect.poll(() => page.evaluate(() => Reflect.get(window, 'isOld')), { timeout: 10_000 }).toBe(undefined);
      await page.getByRole('button', { name: 'Pause', exact: true }).waitFor();
      await page.evaluate(() => Reflect.set(window, 'isOld', true));
    }
    expect(await app.evaluate(() => Reflect.get(globalThis, 'told'))).toEqual([]);
    await crash();
    await expect.poll(() => app.evaluate(() => Reflect.get(globalThis, 'told'))).toEqual(['A window can’t be drawn']);
    await answerQuestions(app, 1);
    await app.close();
  },
);

test.each(desktops)('on %s the window comes back where it stood, as long as that would be seen', async (desktop) => {
  const [data, home] = [join(temporaryFolder(), 'data'), temporaryFolder()];
  const app = await launchDesktop(desktop, data, { home });
  await letIn(await app.firstWindow());
  const bounds = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
  const before = await bounds();
  const moved = { x: 90, y: 60, width: 1100, height: 700 };
  expect(before).not.toEqual(moved);
  await app.evaluate(({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setBounds(to), moved);
  await app.close();
  const again = await launchDesktop(desktop, data, { home });
  await again.firstWindow();
  const there = await again.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
  expect(there).toEqual(moved);
  await again.close();
});

test('on emulated electron the taskbar shows how far the class is, that it rests, and nothing once it is over', async () => {
  const { app, page } = await started('emulated electron', join(temporaryFolder(), 'data'), temporaryFolder());
  const shown = () =>
    app.evaluate(({ BrowserWindow }) => Reflect.get(BrowserWindow.getAllWindows()[0] ?? {}, 'progress'));
  await expect.poll(shown).toMatchObject({ mode: 'normal' });
  const { progress } = (await shown()) as { progress: number };
  expect(progress).toBeGreaterThanOrEqual(0);
  expect(progress).toBeLessThan(0.1);
  await aMoment(page);
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  await expect.poll(shown).toMatchObject({ mode: 'paused' });
  expect(await tell(page, 'command', { key: 'press-end', command: { ask: 'end' } })).toMatchObject({ id: 1 });
  await expect.poll(shown).toMatchObject({ progress: -1 });
  await app.close();
});

test.each(desktops)('on %s Chromium is told to look up no name and to ask for nothing by itself', async (desktop) => {
  const app = await launchDesktop(desktop, join(temporaryFolder(), 'data'));
  await letIn(await app.firstWindow());
  const told = await app.evaluate(({ app: shell }) =>
    ['host-resolver-rules', 'disable-background-networking', 'disable-component-update', 'disable-breakpad'].map(
      (name) => shell.commandLine.hasSwitch(name) && shell.commandLine.getSwitchValue(name),
    ),
  );
  expect(told).toEqual(['MAP * ~NOTFOUND', '', '', '']);
  await app.close();
});
