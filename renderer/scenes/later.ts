import { useEffect } from 'react';

/**
 * Does something once, so many milliseconds after it became due. For what has faded: the end of a transition tells nothing
 * where people want no movement. `act` is kept by the caller while it is the same.
 */
export function useLater(isDue: boolean, act: () => void, delay: number): void {
  useEffect(() => {
    if (!isDue) return undefined;
    const timer = setTimeout(act, delay);
    return () => clearTimeout(timer);
  }, [isDue, act, delay]);
}
