import { atCivil } from '#core/time/civil';
import type { Instant } from '#core/time/instant';

/** An instant on a calendar date (`YYYY-MM-DD`) of a zone, for sentences that tell the date. */
export function dayOfDate(date: string, zone: string): Instant {
  return atCivil(date, '12:00', zone);
}

/** IANA name of the zone of this computer. */
export function machineZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
