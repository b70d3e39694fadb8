import { EventEmitter } from 'node:events';
import { app } from './app';
import { BrowserWindow } from './browser-window';
import { ipcMain } from './ipc';
import { safeStorage } from './safe-storage';
import { screen } from './screen';
import { protocol, session } from './session';
import type { WebContents } from './web-contents';

// What the program imports as `electron`, and Playwright hands to `app.evaluate`.
export { app, BrowserWindow, ipcMain, protocol, safeStorage, screen, session };

/** Dialogs that nobody answers; tests put their own answer in place, as they do with the real ones. */
export const dialog = {
  showSaveDialog: async () => ({ canceled: true, filePath: '' }),
  showErrorBox: () => undefined,
  // Whoever closes the program in a test means it.
  showMessageBox: async () => ({ response: 1 }),
};

/** What the system would open; an empty answer says that it did. Tests put their own in place. */
export const shell = {
  openPath: async (): Promise<string> => 'there is nobody to open it',
};

export const Menu = {
  buildFromTemplate: (template: readonly object[]) => ({ items: template }),
  setApplicationMenu: () => undefined,
};

const blockers = new Set<number>();
let lastBlocker = 0;

export const powerSaveBlocker = {
  start: (): number => {
    lastBlocker += 1;
    blockers.add(lastBlocker);
    return lastBlocker;
  },
  stop: (id: number): boolean => blockers.delete(id),
  isStarted: (id: number): boolean => blockers.has(id),
};

export const powerMonitor = new EventEmitter();

/** Playwright finds the window of a page through this. */
export const webContents = {
  fromDevToolsTargetId: (targetId: string): WebContents | undefined =>
    BrowserWindow.getAllWindows().find((window) => window.webContents.targetId === targetId)?.webContents,
};
