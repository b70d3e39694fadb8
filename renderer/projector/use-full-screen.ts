import { useEffect } from 'react';

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

/** F or a double click fills the screen and gives it back. Where the system refuses, the wall stays as it is. */
export function useFullScreen(): void {
  useEffect(() => {
    const ask = (): void => void toggle().catch((error: unknown) => reportError(error));
    const onKey = (event: KeyboardEvent): void => {
      const isF = event.key.toLowerCase() === 'f' && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (isF && !event.repeat) ask();
    };
    window.addEventListener('keydown', onKey);
    window.addEventListener('dblclick', ask);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('dblclick', ask);
    };
  }, []);
}
