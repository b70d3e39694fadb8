import type { BrowserWindow } from 'electron';

/** Clickers send Escape by themselves: only one that is held so long is meant. Milliseconds. */
const held = 2000;

/** What the keys of the wall's own window lead to. */
export interface WaysBack {
  /** Escape was held down. */
  readonly onHeld: () => void;
  readonly onSwap: () => void;
}

/** Listens to the keys that lead from the wall back to the controls: Escape held for two seconds, or the swap key. */
export function leadBack(window: BrowserWindow, { onHeld, onSwap }: WaysBack): void {
  let timer: NodeJS.Timeout | undefined;
  const letGo = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  window.webContents.on('before-input-event', (_event, { type, key, isAutoRepeat, control, meta, alt }) => {
    if (key === 'Escape') {
      if (type === 'keyUp') letGo();
      else timer ??= setTimeout(onHeld, held);
      return;
    }
    const isSwap = key.toLowerCase() === 's' && !control && !meta && !alt;
    if (isSwap && type === 'keyDown' && !isAutoRepeat) onSwap();
  });
  window.on('blur', letGo);
  window.once('closed', letGo);
}
