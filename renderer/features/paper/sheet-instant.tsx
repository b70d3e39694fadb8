import { atCivil, civilDate } from '#core/time/civil';
import { after, type Instant, instant } from '#core/time/instant';
import { minutes } from '#core/time/milliseconds';

/** The instant that a wall time (`HH:MM`) on a sheet means: on the day of the class, or the one after for a class through midnight. */
export function sheetInstant(time: string, began: Instant, zone: string): Instant {
  const near = [-1, 0, 1].map((days) => atCivil(civilDate(after(began, minutes(days * 24 * 60)), zone), time, zone));
  const [nearest = began] = near.toSorted((one, other) => Math.abs(one - began) - Math.abs(other - began));
  return instant(nearest);
}
