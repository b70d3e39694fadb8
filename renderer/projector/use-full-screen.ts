import { useEffect } from 'react';

async function toggle(): Promise<void> {
  if (document.fullscreenElement === null) await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
  else await document.exitFullscreen();
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
