import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openRoom, openWall } from '#test/world/class-story';
import { ask } from '#test/world/desktop-window';
import { desktopsHere, launchDesktop } from '#test/world/emulated-electron/launch';
import { letIn } from '#test/world/pass-gate';
import { temporaryFolder } from '#test/world/temporary-folder';

const desktops = desktopsHere();

async function openDesktop(desktop: (typeof desktops)[number]) {
  const app = await launchDesktop(desktop, join(temporaryFolder(), 'data'));
  const page = await letIn(await app.firstWindow());
  await page.getByRole('button', { name: 'Open the room' }).waitFor();
  return { app, page };
}

test.each(desktops)('on %s a page sees nine verbs and nothing of Node or Electron', async (desktop) => {
  const { app, page } = await openDesktop(desktop);
  expect(await page.evaluate(() => Object.keys(window.breathingRoom ?? {}))).toEqual([
    'openDoor',
    'openWall',
    'closeWall',
    'swapWall',
    'displays',
    'identify',
    'saveFile',
    'savePdf',
    'openAttachment',
  ]);
  const seen = await page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer'].filter((name) => name in globalThis),
  );
  expect(seen).toEqual([]);
  const changed = await page.evaluate(() => Reflect.set(window.breathingRoom ?? {}, 'openWall', null));
  expect(changed).toBe(false);
  await app.close();
});

test.each(desktops)('on %s a page stays where it is, opens no windows and is granted nothing', async (desktop) => {
  const { app, page } = await openDesktop(desktop);
  const home = page.url();
  await page.evaluate(() => window.location.assign('https://example.com/'));
  const opened = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const other = window.open('/projector/', '_blank');
        const look = (): void => {
          if (other?.closed ?? true) resolve('refused');
          else setTimeout(look, 20);
        };
        look();
        setTimeout(() => resolve('opened'), 5000);
      }),
  );
  expect(opened).toBe('refused');
  const state = () => navigator.permissions.query({ name: 'geolocation' }).then((status) => status.state);
  expect(await page.evaluate(state)).toBe('denied');
  await expect.poll(() => app.windows().length).toBe(1);
  expect(page.url()).toBe(home);
  expect(await ask(page, 'clock')).toMatchObject({ result: { type: 'data' } });
  await app.close();
});

test.each(desktops)('on %s a page runs and loads nothing but the program’s own files', async (desktop) => {
  const { app, page } = await openDesktop(desktop);
  // Electron's checklist, 7: no text becomes script, markup or a worker (Trusted Types), and no style is written in.
  const sinks = await page.evaluate(() => {
    const tried = (act: () => unknown): string => {
      try {
        act();
        return 'done';
      } catch (error) {
        return error instanceof TypeError ? 'refused' : String(error);
      }
    };
    return {
      script: tried(() => {
        document.createElement('script').textContent = 'document.title = "taken";';
      }),
      source: tried(() => {
        document.createElement('script').src = '/assets/other.js';
      }),
      markup: tried(() => {
        document.createElement('p').innerHTML = '<img src="x">';
      }),
      handler: tried(() => document.createElement('p').setAttribute('onclick', 'document.title = "taken"')),
      worker: tried(() => new Worker('/assets/other.js')),
      policy: tried(() => window.trustedTypes?.createPolicy('other', { createScriptURL: (url) => url })),
    };
  });
  expect(new Set(Object.values(sinks))).toEqual(new Set(['refused']));
  const style = await page.evaluate(
    () =>
      new Promise((resolve) => {
        setTimeout(() => resolve('not refused'), 5000);
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective));
        const written = document.createElement('style');
        written.textContent = 'body { display: none; }';
        document.head.append(written);
      }),
  );
  expect(style).toBe('style-src-elem');
  expect(await page.title()).not.toBe('taken');
  const reach = (address: string) =>
    page.evaluate(
      (url) =>
        fetch(url).then(
          ({ status }) => status,
          () => 'refused',
        ),
      address,
    );
  expect(await reach('https://example.com/')).toBe('refused');
  expect(await reach('/facilitator/index.html')).toBe(200);
  for (const outside of [
    '/..%2f..%2fpackage.json',
    '/%2e%2e/desktop/main.mjs',
    '/..%5cdesktop%5cmain.mjs',
    '/%zz.js',
  ]) {
    expect([outside, await reach(outside)]).toEqual([outside, 404]);
  }
  await app.close();
});

test.each(desktops)('on %s a message from anywhere but the top of our own windows gets no line', async (desktop) => {
  const { app, page } = await openDesktop(desktop);
  await openRoom(page, 'Room to breathe');
  await openWall(page);
  const closed = await app.evaluate(({ ipcMain, BrowserWindow }) => {
    const { webContents } = BrowserWindow.getAllWindows()[0] ?? {};
    const own = 'app://breathing-room/';
    const senders = {
      'a frame that is gone': { sender: webContents, senderFrame: null },
      'a frame within': { sender: webContents, senderFrame: { url: own, parent: {} } },
      'a foreign page': { sender: webContents, senderFrame: { url: 'https://example.com/', parent: null } },
      'a host like ours': { sender: webContents, senderFrame: { url: 'app://breathing-room.evil/', parent: null } },
      'a window of nobody': { sender: {}, senderFrame: { url: own, parent: null } },
    };
    return Object.entries(senders).map(([name, event]) => {
      let done = 'nothing';
      const port = { close: () => (done = 'closed'), on: () => (done = 'accepted'), start: () => undefined };
      ipcMain.emit('breathing-room:door', { ...event, ports: [port] });
      return [name, done];
    });
  });
  expect(closed.map(([, done]) => done)).toEqual(['closed', 'closed', 'closed', 'closed', 'closed']);
  await app.close();
});
