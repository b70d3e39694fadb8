import { Temporal } from 'temporal-polyfill';
import { type Instant, instant } from './instant';

function zoned(at: Instant, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(Math.floor(at)).toZonedDateTimeISO(zone);
}

/** The calendar date in a zone (IANA name), `YYYY-MM-DD`. Throws a RangeError on an unknown zone. */
export function civilDate(at: Instant, zone: string): string {
  return zoned(at, zone).toPlainDate().toString();
}

/** The wall time in a zone, `HH:MM` of 24 hours, seconds cut off. Throws a RangeError on an unknown zone. */
export function clockTime(at: Instant, zone: string): string {
  return zoned(at, zone).toPlainTime().toString({ smallestUnit: 'minute' });
}

/** Date and wall time in a zone, `YYYY-MM-DDTHH:MM:SS`, fractions cut off. Throws a RangeError on an unknown zone. */
export function isoLocal(at: Instant, zone: string): string {
  return zoned(at, zone).toPlainDateTime().toString({ smallestUnit: 'second' });
}

/** How far a zone is from UTC at an instant, `+01:00`. Throws a RangeError on an unknown zone. */
export function zoneOffset(at: Instant, zone: string): string {
  return zoned(at, zone).offset;
}

/**
 * The instant at which a zone's clocks show a date (`YYYY-MM-DD`) and time (`HH:MM`). A time that daylight saving skips
 * becomes the one after the gap, one that happens twice the first. Throws a RangeError on anything else.
 */
export function atCivil(date: string, time: string, zone: string): Instant {
  const plain = Temporal.PlainDate.from(date).toPlainDateTime(Temporal.PlainTime.from(time));
  return instant(plain.toZonedDateTime(zone).epochMilliseconds);
}

/**
 * Every instant at which a zone's clocks show a date (`YYYY-MM-DD`) and time (`HH:MM`), the earliest first: two in the hour
 * that happens twice; for a time that daylight saving skips the one after the gap. Throws a RangeError on anything else.
 */
export function everyAtCivil(date: string, time: string, zone: string): readonly Instant[] {
  const plain = Temporal.PlainDate.from(date).toPlainDateTime(Temporal.PlainTime.from(time));
  const [first, last] = [atCivil(date, time, zone), plain.toZonedDateTime(zone, { disambiguation: 'later' })];
  return first === last.epochMilliseconds ? [first] : [first, instant(last.epochMilliseconds)];
}

/** The first instant of a calendar date in a zone, and the first instant after it. Throws a RangeError on a bad date. */
export function dayBounds(date: string, zone: string): { readonly from: Instant; readonly until: Instant } {
  const day = Temporal.PlainDate.from(date);
  // Not a day after the first instant: where midnight itself was skipped, that would be an hour into the next day.
  const [start, next] = [day.toZonedDateTime(zone), day.add({ days: 1 }).toZonedDateTime(zone)];
  return { from: instant(start.epochMilliseconds), until: instant(next.epochMilliseconds) };
}

/** The calendar date (`YYYY-MM-DD`) so many days after another one, before it where negative. Throws a RangeError on a bad date. */
export function dateAfter(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** The day of the week of a calendar date, 1 (Monday) to 7. Throws a RangeError on a bad date. */
export function weekdayOf(date: string): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}

/** True for a real calendar date written `YYYY-MM-DD`. */
export function isCivilDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** True for a wall time written `HH:MM`, of 24 hours. */
export function isClockTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** True for an IANA zone name that this machine knows. */
export function isZone(name: string): boolean {
  try {
    zoned(instant(0), name);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
