import { useEffect } from 'react';
import { desktop } from '#bridge/desktop';

/**
 * Some clickers send Escape with every second press of their start button, and a browser would leave the full screen at
 * it. Where it offers to (Chromium), Escape is then kept for the page; held down for two seconds it leaves all the same.
 */
async function keepEscape(): Promise<void> {
  const keyboard: unknown = Reflect.get(navigator, 'keyboard');
  if (typeof keyboard !== 'object' || keyboard === null || !('lock' in keyboard)) return;
  if (typeof keyboard.lock === 'function') await Reflect.apply(keyboard.lock, keyboard, [['Escape']]);
}

async function toggle(): Promise<void> {
  if (document.fullscreenElement !== null) {
    await document.exitFullscreen();
    return;
  }
  await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
  await keepEscape();
}

/** A double click is a first click too: what that has filled, the second one leaves alone. Milliseconds. */
const doubleClick = 1000;

/**
 * F or a double click fills the screen and gives it back; the first press on a wall that was opened by the facilitator's
 * page fills it too, since a browser lets no page do that without one. Where the system refuses, the wall stays as it is.
 */
export function useFullScreen(): void {
  useEffect(() => {
    let filledAt = Number.NEGATIVE_INFINITY;
    let isPressed = false;
    const ask = (): void => void toggle().catch((error: unknown) => reportError(error));
    const onClick = ({ timeStamp }: MouseEvent): void => {
      const isFirst = !isPressed;
      isPressed = true;
      if (!isFirst || document.fullscreenElement !== null || desktop() !== null) return;
      filledAt = timeStamp;
      ask();
    };
    const onDoubleClick = ({ timeStamp }: MouseEvent): void => {
      if (timeStamp - filledAt > doubleClick) ask();
    };
    const onKey = (event: KeyboardEvent): void => {
      const isF = event.key.toLowerCase() === 'f' && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (isF && !event.repeat) ask();
    };
    window.addEventListener('keydown', onKey);
    window.addEventListener('click', onClick);
    window.addEventListener('dblclick', onDoubleClick);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('click', onClick);
      window.removeEventListener('dblclick', onDoubleClick);
    };
  }, []);
}
