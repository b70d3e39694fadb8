import { type RefObject, useEffect } from 'react';

/** A browser lets go of a button that was disabled or taken away only at its next frame. Milliseconds. */
const settled = 60;

/** Where what had the focus goes away, the focus stays in the room: Tab begins at its top and its keys go on working. */
export function useFocusKept(ground: RefObject<HTMLElement | null>): void {
  // After every drawing: any may take away what has the focus.
  useEffect(() => {
    const timer = setTimeout(() => {
      if (document.activeElement === document.body) ground.current?.focus({ preventScroll: true });
    }, settled);
    return () => clearTimeout(timer);
  });
}
