import { useEffect, useState } from 'react';
import type { Instant } from '#core/time/instant';
import { theProgram } from './program';

/** A rehearsal that goes fast passes many beats at once: more than so many readings a second nobody can read. Milliseconds. */
const shortest = 100;

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
      clearTimeout(timer);
      const at = clock.now();
      setNow(at);
      const rest = beat - (at % beat) + 1;
      timer = setTimeout(read, clock.rate() === 1 ? rest : Math.max(shortest, rest / clock.rate()));
    };
    read();
    const stop = clock.subscribe(read);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [clock, beat]);
  return now;
}
