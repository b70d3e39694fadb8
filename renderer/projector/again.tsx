import { useEffect } from 'react';

/** Between two tries, milliseconds. */
const pause = 3000;

/** A wall that could not be drawn stays dark and tries again: nobody in the room has to know. */
export function Again() {
  useEffect(() => {
    const timer = setTimeout(() => window.location.reload(), pause);
    return () => clearTimeout(timer);
  }, []);
  return null;
}
