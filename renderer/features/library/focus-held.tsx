import { type RefObject, useEffect, useRef } from 'react';

/** Where what had the focus inside is gone, or can't be pressed any more, says so after each drawing. */
function useFocusLost(inside: () => HTMLElement | null, onLost: () => void): void {
  const last = useRef<HTMLElement | null>(null);
  const find = useRef(inside);
  useEffect(() => {
    const place = find.current();
    const onFocus = ({ target }: FocusEvent): void => {
      last.current = target instanceof HTMLElement ? target : null;
    };
    place?.addEventListener('focusin', onFocus);
    return () => place?.removeEventListener('focusin', onFocus);
  }, []);
  useEffect(() => {
    const was = last.current;
    const at = document.activeElement;
    if (was === null || (was.isConnected && !was.matches(':disabled'))) return;
    if (at === was || at === document.body || at === null) onLost();
  });
}

/**
 * Where what has the focus goes away, or can't be pressed any more, the focus goes to the row of what is looked at: nobody who
 * works without a mouse has to begin at the top of the window again.
 */
export function useFocusHeld(inside: RefObject<HTMLElement | null>, row: string | null | undefined): void {
  useFocusLost(
    () => inside.current?.closest('main') ?? null,
    () => {
      if (row === null || row === undefined) return;
      inside.current?.querySelector<HTMLElement>(`[data-order-row="${CSS.escape(row)}"]`)?.focus();
    },
  );
}

/** The same where there are no rows: the focus goes to the first thing inside that can have it. */
export function useFocusInside(inside: RefObject<HTMLElement | null>): void {
  useFocusLost(
    () => inside.current,
    () => inside.current?.querySelector<HTMLElement>('input, textarea, button:enabled, a[href]')?.focus(),
  );
}
