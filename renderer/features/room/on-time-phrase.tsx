import type { Milliseconds } from '#core/time/milliseconds';

/** Whether the class keeps its plan, in whole minutes. */
export type OnTime =
  | { readonly is: 'on-time' }
  | { readonly is: 'behind'; readonly minutes: number }
  | { readonly is: 'ahead'; readonly minutes: number };

const minute = 60_000;

/** Reads over/under time (positive: behind). Less than a minute either way is on time: nobody in a room minds. */
export function onTimeOf(overUnder: Milliseconds): OnTime {
  const minutes = Math.floor(Math.abs(overUnder) / minute);
  if (minutes === 0) return { is: 'on-time' };
  return { is: overUnder > 0 ? 'behind' : 'ahead', minutes };
}
