import { app, type BrowserWindow, dialog } from 'electron';
import { enDesktop } from '#words/en-desktop';
import { fill } from '#words/en-host';

/** A page that is gone so often within this time, milliseconds, would be gone again at once. */
const most = 3;
const within = 60_000;

/** Said without holding the program up, in which the class goes on; whoever has read it has the page drawn once more. */
function tellOf(window: BrowserWindow, load: () => void): void {
  const said = dialog.showMessageBox({
    type: 'error',
    message: enDesktop['desktop.page-lost'],
    detail: enDesktop['desktop.page-lost-words'],
    buttons: [enDesktop['desktop.page-again']],
  });
  void said.then(() => {
    if (!window.isDestroyed()) load();
  });
}

/**
 * A page whose process is gone is drawn anew in its window: the class runs in the program, and the page finds it there as it
 * stands. Where that doesn't help the person is told.
 */
export function restoreWhenGone(window: BrowserWindow, load: () => void): void {
  let gone: readonly number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    process.stderr.write(`${fill(enDesktop['desktop.page-gone'], { why: reason })}\n`);
    const now = performance.now();
    gone = [...gone.filter((at) => now - at < within), now];
    if (gone.length <= most) load();
    else if (gone.length === most + 1) tellOf(window, load);
  });
}

/** What else Chromium runs (its graphics, its sound) it starts again by itself: that it had to is said where errors are read. */
export function noteWhatIsGone(): void {
  app.on('child-process-gone', (_event, { type, reason }) => {
    if (reason === 'clean-exit') return;
    process.stderr.write(`${fill(enDesktop['desktop.helper-gone'], { what: type, why: reason })}\n`);
  });
}
