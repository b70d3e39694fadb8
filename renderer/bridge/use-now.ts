import { useEffect, useState } from 'react';
import type { Instant } from '#core/time/instant';
import { theProgram } from './program';

/**
 * Session time, re-read on each beat of a whole number of milliseconds of session time (so that digits in two windows
 * change together), and whenever the clock was measured anew.
 */
export function useNow(beat: number): Instant {
  const { clock } = theProgram();
  const [now, setNow] = useState(clock.now);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const read = (): void => {
      const at = clock.now();
      setNow(at);
      timer = setTimeout(read, beat - (at % beat) + 1);
    };
    read();
    const stop = clock.subscribe(() => setNow(clock.now()));
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [clock, beat]);
  return now;
}
