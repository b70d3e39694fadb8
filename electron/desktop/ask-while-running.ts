import { type BrowserWindow, dialog, powerMonitor } from 'electron';
import type { Program } from '#api/program';
import { isUnderWay } from '#api/screens';
import { enDesktop } from '#words/en-desktop';

async function isMeant(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: enDesktop['desktop.running'],
    detail: enDesktop['desktop.running-words'],
    buttons: [enDesktop['desktop.running-stay'], enDesktop['desktop.running-leave']],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}

/** While a class runs or rests the program is not closed by a slip of the hand; at any other time, and when the machine goes off, it asks nothing. */
export function askWhileRunning(window: BrowserWindow, program: Program): void {
  let isSure = false;
  let isAsking = false;
  const beSure = (): void => {
    isSure = true;
  };
  powerMonitor.on('shutdown', beSure);
  window.on('query-session-end', beSure);
  window.on('close', (event) => {
    if (isSure || !isUnderWay(program.screens.room.value)) return;
    event.preventDefault();
    if (isAsking) return;
    isAsking = true;
    void isMeant(window).then((isIt) => {
      isAsking = false;
      if (!isIt || window.isDestroyed()) return;
      isSure = true;
      window.close();
    });
  });
}
