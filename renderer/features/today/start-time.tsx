import { atCivil, civilDate, clockTime } from '#core/time/civil';
import { after, type Instant } from '#core/time/instant';
import { minutes } from '#core/time/milliseconds';

const quarter = 15;

/** The next full quarter of an hour after an instant, as a time of day, `HH:MM`; a minute before midnight at the latest. */
export function nextQuarter(now: Instant, zone: string): string {
  const [, minute = '0'] = clockTime(now, zone).split(':');
  const next = after(now, minutes(quarter - (Number(minute) % quarter)));
  return civilDate(next, zone) === civilDate(now, zone) ? clockTime(next, zone) : '23:59';
}

/** The instant of a time of today, `HH:MM`; null for anything else. */
export function todayAt(time: string, now: Instant, zone: string): Instant | null {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? atCivil(civilDate(now, zone), time, zone) : null;
}
