import { atCivil, civilDate } from '#core/time/civil';
import { instant } from '#core/time/instant';
import type { Say } from '#ui/say';

/** A calendar date (`YYYY-MM-DD`) as bills write it: `Nov 16, 2026`. Inside a sheet, whose zone is UTC. */
export function paperDay(say: Say, date: string): string {
  return say('bills.day', { date: atCivil(date, '12:00', 'UTC') });
}

/** The date on which something was made, where this computer is. */
export function madeOn(say: Say, at: number): string {
  return paperDay(say, civilDate(instant(at), new Intl.DateTimeFormat().resolvedOptions().timeZone));
}
