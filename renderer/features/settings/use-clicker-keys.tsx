import { useEffect, useRef } from 'react';

const typed = 'input:not([type=range], [type=radio], [type=checkbox]), textarea, [contenteditable=true]';

export interface ClickerKeys {
  /** A key is waited for: it is nobody else's, wherever the focus is. */
  readonly isListening: boolean;
  readonly onKey: (key: string) => void;
  /** What the clicker was taught does nothing here but light its row. */
  readonly isTaught: (key: string) => boolean;
}

/** Hears keys of the whole window, those that are typed apart: to learn one, or to show what it does. */
export function useClickerKeys(keys: ClickerKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { isListening, onKey, isTaught } = latest.current;
      const { key, repeat, isComposing } = event;
      if (isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      const isTyping = document.activeElement?.matches(typed) ?? false;
      if (isTyping && !isListening && !isTaught(key)) return;
      if (isListening || isTaught(key) || key === 'F5') {
        event.preventDefault();
        event.stopPropagation();
      }
      if (!repeat) onKey(key);
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
}
