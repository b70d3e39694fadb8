import { civilDate } from '#core/time/civil';
import { instant } from '#core/time/instant';

/** The date on this machine's calendar. `now`: epoch milliseconds. */
export function todayHere(now: number): string {
  return civilDate(instant(now), new Intl.DateTimeFormat().resolvedOptions().timeZone);
}
