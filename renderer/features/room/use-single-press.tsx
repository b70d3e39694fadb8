import { useCallback, useRef } from 'react';

/** The second press of a double click comes within this time. Milliseconds. */
const doubleClick = 400;

/**
 * Lets a double click press once, wherever its second press falls: what the first one brings often lies where its button
 * lay. Back lies where Go on was, Pause where Start was.
 */
export function useSinglePress(): (press: () => void) => void {
  const pressed = useRef(Number.NEGATIVE_INFINITY);
  return useCallback((press) => {
    const at = performance.now();
    const isSecond = at - pressed.current < doubleClick;
    pressed.current = at;
    if (!isSecond) press();
  }, []);
}
