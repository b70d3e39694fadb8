import { useCallback, useRef } from 'react';
import { isDoublePress } from './key-to-wish';

/**
 * Lets a double click, or a key that bounced, press once. What a press shows often lies where its button lay: End class
 * where Next was, the offer to take back the thing before.
 */
export function useSinglePress(): (press: () => void) => void {
  const pressed = useRef(Number.NEGATIVE_INFINITY);
  return useCallback((press) => {
    const at = performance.now();
    if (isDoublePress(pressed.current, at)) return;
    pressed.current = at;
    press();
  }, []);
}
