import { app, type BrowserWindow, dialog, powerMonitor } from 'electron';
import type { Program } from '#api/program';
import { isUnderWay } from '#api/screens';
import { enDesktop } from '#words/en-desktop';

/** So long after somebody was sure the next closing asks nothing, milliseconds: what they began may still be kept from closing. */
const sureFor = 5000;

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

/**
 * While a class runs or rests the program is not closed by a slip of the hand, neither by the facilitator's window nor by
 * quitting, which would take the wall first; at any other time, and when the machine goes off, it asks nothing.
 */
export function askWhileRunning(window: BrowserWindow, program: Program): void {
  let sureUntil = 0;
  let isAsking = false;
  const beSure = (): void => {
    sureUntil = performance.now() + sureFor;
  };
  const held = (event: { preventDefault(): void }, goOn: () => void): void => {
    const isSure = performance.now() < sureUntil;
    if (isSure || window.isDestroyed() || !isUnderWay(program.screens.room.value)) return;
    event.preventDefault();
    if (isAsking) return;
    isAsking = true;
    void isMeant(window).then((isIt) => {
      isAsking = false;
      if (!isIt || window.isDestroyed()) return;
      beSure();
      goOn();
    });
  };
  powerMonitor.on('shutdown', beSure);
  window.on('query-session-end', beSure);
  window.on('close', (event) => held(event, () => window.close()));
  app.on('before-quit', (event) => held(event, () => app.quit()));
}
