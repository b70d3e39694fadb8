import { after, type Instant } from '#core/time/instant';
import { type Milliseconds, milliseconds } from '#core/time/milliseconds';

/**
 * The latest start of each part that still ends on time when everything after it keeps its length.
 * @source Cuez back times, intercom.help/cuez article 8906805
 */
export function backTimes(durations: readonly Milliseconds[], end: Instant): readonly Instant[] {
  return durations.map((_, index) => {
    const still = durations.slice(index).reduce<number>((total, duration) => total + duration, 0);
    return after(end, milliseconds(-still));
  });
}
