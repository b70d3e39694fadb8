import { useEffect } from 'react';
import type { Editing } from '#bridge/use-editing';
import type { LibraryContent } from '#core/library/library-entry';

type Keys = Pick<Editing<LibraryContent>, 'undo' | 'redo'>;

/** What was typed and doesn't count yet counts before it is taken back, as with Enter. */
function settle(): void {
  const at = document.activeElement;
  if (!(at instanceof HTMLElement) || at.dataset['pending'] === undefined) return;
  at.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
}

/**
 * Ctrl or Cmd with Z takes back, with Shift Z or Y does again, from wherever the focus is: the fields have no memory of their
 * own beside the editor's.
 */
export function useEditKeys({ undo, redo }: Keys): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      event.stopPropagation();
      settle();
      if (key === 'y' || event.shiftKey) redo();
      else undo();
    };
    // Rows of a list keep keys to themselves.
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [undo, redo]);
}
