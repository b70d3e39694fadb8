import { type BrowserWindow, dialog } from 'electron';
import { enDesktop } from '#words/en-desktop';

/** So long a page is given to bring to disk what it holds, milliseconds. */
const patience = 1500;

async function mayLeave(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: enDesktop['desktop.unkept'],
    detail: enDesktop['desktop.unkept-words'],
    buttons: [enDesktop['desktop.unkept-stay'], enDesktop['desktop.unkept-leave']],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}

/**
 * A page that holds what isn't on disk yet keeps its window from closing, and Electron says nothing of it. The window is
 * closed once more when the page had time to keep it; where that can't be done the person decides, for otherwise nobody
 * could end the program.
 */
export function closeWhenKept(window: BrowserWindow): void {
  let waiting: NodeJS.Timeout | null = null;
  let isAsking = false;
  async function ask(): Promise<void> {
    isAsking = true;
    const leaves = await mayLeave(window);
    isAsking = false;
    if (leaves && !window.isDestroyed()) window.destroy();
  }
  window.webContents.on('will-prevent-unload', () => {
    if (isAsking) return;
    if (waiting === null) {
      waiting = setTimeout(() => {
        if (!window.isDestroyed()) window.close();
      }, patience);
      return;
    }
    clearTimeout(waiting);
    waiting = null;
    void ask();
  });
}
