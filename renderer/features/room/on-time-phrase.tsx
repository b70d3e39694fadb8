import type { Milliseconds } from '#core/time/milliseconds';

/** Whether something keeps its time, in whole minutes. */
export type OnTime =
  | { readonly is: 'on-time' }
  | { readonly is: 'behind'; readonly minutes: number }
  | { readonly is: 'ahead'; readonly minutes: number };

const minute = 60_000;

/** Reads a difference (positive: behind). Less than a minute either way is on time: nobody in a room minds. */
export function onTimeOf(late: Milliseconds): OnTime {
  const minutes = Math.floor(Math.abs(late) / minute);
  if (minutes === 0) return { is: 'on-time' };
  return { is: late > 0 ? 'behind' : 'ahead', minutes };
}

/**
 * Where the class is beside its plan, where that says more than its end does: after a fit the end is on time and the
 * running part late all the same. Null while nothing but the plan decides when it ends (the two are the same to a
 * minute), and where the plan is kept.
 */
export function besidePlan(late: Milliseconds, lateByPlan: Milliseconds, overUnder: Milliseconds): OnTime | null {
  const isSame = Math.abs(lateByPlan - late) < minute;
  const plan = onTimeOf(overUnder);
  return isSame || plan.is === 'on-time' ? null : plan;
}
