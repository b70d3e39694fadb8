import type { BrowserWindow } from 'electron';
import { numbered } from '#core/displays/seen-display';
import { makeWindow, type WindowGround } from './make-window';
import { addressOfNumber } from './page-address';
import { seenDisplays } from './seen-displays';

/** How long the numbers are shown, milliseconds. */
const shownFor = 3000;

let shown: readonly BrowserWindow[] = [];

function putAway(windows: readonly BrowserWindow[]): void {
  for (const window of windows) {
    if (!window.isDestroyed()) window.destroy();
  }
}

/** Shows on each display its number and its name for a while: small windows that take neither keys nor clicks. */
export function identifyDisplays(ground: WindowGround): void {
  putAway(shown);
  const windows = numbered(seenDisplays()).map(({ number, label, bounds }) => {
    const [width, height] = [Math.round(bounds.width / 3), Math.round(bounds.height / 3)];
    const window = makeWindow(addressOfNumber(number, label), ground, {
      x: bounds.x + width,
      y: bounds.y + height,
      width,
      height,
      frame: false,
      focusable: false,
      skipTaskbar: true,
      resizable: false,
    });
    window.setIgnoreMouseEvents(true);
    window.setAlwaysOnTop(true, 'screen-saver');
    window.once('ready-to-show', () => {
      window.showInactive();
      setTimeout(() => putAway([window]), shownFor);
    });
    return window;
  });
  shown = windows;
}
