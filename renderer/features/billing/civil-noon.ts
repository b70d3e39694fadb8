import { atCivil } from '#core/time/civil';
import type { Instant } from '#core/time/instant';

/** IANA name of the zone of this computer. */
export function machineZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** An instant on a calendar date (`YYYY-MM-DD`), for sentences that tell the date. */
export function civilNoon(date: string): Instant {
  return atCivil(date, '12:00', machineZone());
}
