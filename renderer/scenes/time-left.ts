import { type Instant, instant } from '#core/time/instant';
import { type Milliseconds, milliseconds } from '#core/time/milliseconds';
import { useLasting } from './lasting';
import { elapsedZero, lengthOf } from './wall-clock';
import type { WithinPart } from './within-part';

/** Time left up to an instant, in whole seconds; wakes with each. Null once there is none: the wall knows no overtime. */
export function useTimeUntil(end: Instant | null, now: () => Instant): Milliseconds | null {
  return useLasting(now, (at) => {
    if (end === null || at >= end) return { value: null, until: null };
    const seconds = Math.ceil((end - at) / 1000);
    return { value: milliseconds(seconds * 1000), until: instant(end - (seconds - 1) * 1000) };
  });
}

/** Time left in a running part, as above. */
export function useTimeLeft({ part, run, now }: WithinPart): Milliseconds | null {
  const zero = elapsedZero(run);
  return useTimeUntil(zero === null ? null : instant(zero + lengthOf(part, run)), now);
}
