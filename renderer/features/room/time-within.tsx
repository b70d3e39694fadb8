import type { Bounds } from '#core/session/backdate-bounds';
import { atCivil, civilDate, clockTime } from '#core/time/civil';
import { after, type Instant, later } from '#core/time/instant';
import { minutes } from '#core/time/milliseconds';

/** Between which instants a typed time may lie. */
export interface TypedBounds extends Bounds {
  /** What it is a correction of: of two days or hours with that time the nearer one is meant. Left out: the newest is. */
  readonly near?: Instant;
}

const timeOfDay = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Both moments of a day at which a zone's clocks show a time: in autumn there are two. */
function moments(date: string, time: string, zone: string): readonly Instant[] {
  const first = atCivil(date, time, zone);
  return [first, after(first, minutes(60))].filter((at) => clockTime(at, zone) === time);
}

/**
 * The instant within bounds at which a zone's clocks show a time (`HH:MM`); null where there is none. A minute that
 * only its end lies within means the bound itself: nobody types seconds.
 */
export function timeWithin(time: string, { from, to, near = to }: TypedBounds, zone: string): Instant | null {
  if (!timeOfDay.test(time)) return null;
  const days = [-1440, 0, 1440].map((by) => civilDate(after(near, minutes(by)), zone));
  const [found] = [...new Set([...days, civilDate(from, zone), civilDate(to, zone)])]
    .flatMap((date) => moments(date, time, zone))
    .filter((at) => at <= to && at + minutes(1) > from)
    .toSorted((one, other) => Math.abs(one - near) - Math.abs(other - near));
  return found === undefined ? null : later(found, from);
}
