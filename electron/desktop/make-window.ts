import { BrowserWindow, type BrowserWindowConstructorOptions, type Session } from 'electron';
import { enDesktop } from '#words/en-desktop';
import { fill } from '#words/en-host';
import { isolated } from './guard-isolation';
import { keepToOurPages } from './guard-navigation';
import { refuseNewWindows } from './guard-new-windows';
import { restoreWhenGone } from './restore-page';

/** What all windows share. */
export interface WindowGround {
  readonly session: Session;
  /** Path of the built preload. */
  readonly preload: string;
}

/** The room's night, so that no first frame is ever white. */
const night = '#0b2227';

/** Makes a hidden window that has begun to load one of our pages. */
export function makeWindow(
  address: string,
  ground: WindowGround,
  options: BrowserWindowConstructorOptions,
): BrowserWindow {
  const window = new BrowserWindow({
    title: enDesktop['desktop.name'],
    backgroundColor: night,
    autoHideMenuBar: true,
    ...options,
    show: false,
    webPreferences: {
      ...isolated,
      ...ground,
      // The wall rings its bell although nobody has clicked there, and keeps time while it is covered.
      autoplayPolicy: 'no-user-gesture-required',
      backgroundThrottling: false,
      // Chromium would fetch a dictionary from the internet.
      spellcheck: false,
    },
  });
  keepToOurPages(window.webContents);
  refuseNewWindows(window.webContents);
  const load = (): void =>
    void window.loadURL(address).catch((error: unknown) => {
      // A window that is closed while it loads has nothing to complain about.
      if (window.isDestroyed()) return;
      process.stderr.write(`${fill(enDesktop['desktop.page-failed'], { why: String(error) })}\n`);
    });
  restoreWhenGone(window, load);
  load();
  return window;
}
