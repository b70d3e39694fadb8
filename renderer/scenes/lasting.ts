import { useEffect, useReducer } from 'react';
import type { Instant } from '#core/time/instant';
import { usePace } from './pace';

/** Something that is so until an instant of session time; null where it stays so. */
export interface Lasting<Value> {
  readonly value: Value;
  readonly until: Instant | null;
}

/** The clock is asked again at least this often, milliseconds, so that a clock that was set is noticed. */
const longestSleep = 1000;

/** Reads something off the session clock and wakes when it changes: always read anew, never counted on. */
export function useLasting<Value>(now: () => Instant, read: (at: Instant) => Lasting<Value>): Value {
  const [, wake] = useReducer((wakes: number) => wakes + 1, 0);
  const pace = usePace();
  const { value, until } = read(now());
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- each reading sets the alarm of the next; the timer, not the effect, wakes it
  useEffect(() => {
    // Where time stands still nothing ends by itself.
    if (until === null || pace === 0) return undefined;
    const timer = setTimeout(wake, Math.min(longestSleep, Math.max(1, (until - now()) / pace)));
    return () => clearTimeout(timer);
  });
  return value;
}
