import { type RefObject, useEffect, useRef } from 'react';

/** Takes the focus when it comes, in place of what was pressed and is gone. */
export function useArrival<T extends HTMLElement>(): RefObject<T | null> {
  const arrived = useRef<T>(null);
  useEffect(() => {
    arrived.current?.focus({ preventScroll: true });
    arrived.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return arrived;
}
