import { useEffect } from 'react';

/** F5 is a button of many clickers: whoever presses it doesn't mean to draw the window anew. Ctrl R still does. */
export function useNoReload(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'F5' && !event.ctrlKey && !event.metaKey) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
