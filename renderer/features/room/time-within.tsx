import type { Bounds } from '#core/session/backdate-bounds';
import { atCivil, civilDate, clockTime } from '#core/time/civil';
import { after, type Instant, later } from '#core/time/instant';
import { minutes } from '#core/time/milliseconds';

const timeOfDay = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Both moments of a day at which a zone's clocks show a time: in autumn there are two, the later one first. */
function moments(date: string, time: string, zone: string): readonly Instant[] {
  const first = atCivil(date, time, zone);
  return [after(first, minutes(60)), first].filter((at) => clockTime(at, zone) === time);
}

/**
 * The newest instant within bounds at which a zone's clocks show a time (`HH:MM`); null where there is none. A minute that
 * only its end lies within means the bound itself: nobody types seconds.
 */
export function timeWithin(time: string, { from, to }: Bounds, zone: string): Instant | null {
  if (!timeOfDay.test(time)) return null;
  const days = [civilDate(to, zone), civilDate(from, zone)];
  const found = days.flatMap((day) => moments(day, time, zone)).find((at) => at <= to && at + minutes(1) > from);
  return found === undefined ? null : later(found, from);
}
