import { type RefObject, useEffect, useRef } from 'react';

/**
 * Where what has the focus goes away, or can't be pressed any more, the focus goes to the row of what is looked at: nobody who
 * works without a mouse has to begin at the top of the window again.
 */
export function useFocusHeld(inside: RefObject<HTMLElement | null>, row: string | null | undefined): void {
  const last = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const editor = inside.current?.closest('main');
    const onFocus = ({ target }: FocusEvent): void => {
      last.current = target instanceof HTMLElement ? target : null;
    };
    editor?.addEventListener('focusin', onFocus);
    return () => editor?.removeEventListener('focusin', onFocus);
  }, [inside]);
  useEffect(() => {
    const was = last.current;
    const at = document.activeElement;
    if (was === null || row === null || row === undefined || (was.isConnected && !was.matches(':disabled'))) return;
    if (at !== was && at !== document.body && at !== null) return;
    inside.current?.querySelector<HTMLElement>(`[data-order-row="${CSS.escape(row)}"]`)?.focus();
  });
}
