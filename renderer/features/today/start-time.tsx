import { civilDate, clockTime, dayBounds, everyAtCivil } from '#core/time/civil';
import { after, between, type Instant } from '#core/time/instant';
import { milliseconds, minutes } from '#core/time/milliseconds';

const quarter = 15;

/** The next full quarter of an hour after an instant, as a time of day, `HH:MM`. */
export function nextQuarter(now: Instant, zone: string): string {
  const [, minute = '0'] = clockTime(now, zone).split(':');
  return clockTime(after(now, minutes(quarter - (Number(minute) % quarter))), zone);
}

/** True for a time of day as a field gives it, `HH:MM`. */
function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** The dates before, of and after an instant. */
function datesAround(at: Instant, zone: string): readonly string[] {
  const today = civilDate(at, zone);
  const { from, until } = dayBounds(today, zone);
  return [civilDate(after(from, milliseconds(-1)), zone), today, civilDate(until, zone)];
}

/** Every instant around another at which the clocks show a time of day, earliest first; none for what is no time. */
function momentsAround(time: string, at: Instant, zone: string): readonly Instant[] {
  return isTime(time) ? datesAround(at, zone).flatMap((date) => everyAtCivil(date, time, zone)) : [];
}

function nearest(moments: readonly Instant[], to: Instant): Instant | null {
  const [first = null] = moments.toSorted((one, other) => Math.abs(between(to, one)) - Math.abs(between(to, other)));
  return first;
}

/** The moment that a person means by a time of day, `HH:MM`, before a class: the nearest one, be it over; null for anything else. */
export function startAt(time: string, now: Instant, zone: string): Instant | null {
  return nearest(momentsAround(time, now, zone), now);
}

/** What the end of a class is reckoned from. */
export interface EndGround {
  readonly start: Instant;
  /** When the class ends by its plan. */
  readonly planned: Instant;
  readonly zone: string;
}

/**
 * The moment that a person means by the time of day at which a class ends, `HH:MM`: the planned end where that shows the
 * same, otherwise the first such moment after the start, and where an hour happens twice the one nearer to the plan. Null
 * for anything else.
 */
export function endAt(time: string, { start, planned, zone }: EndGround): Instant | null {
  if (clockTime(planned, zone) === time) return planned;
  const later = momentsAround(time, start, zone).filter((at) => at > start);
  const [first] = later;
  if (first === undefined) return null;
  return nearest(
    later.filter((at) => between(first, at) < minutes(12 * 60)),
    planned,
  );
}
