import { clockTime } from '#core/time/civil';
import { instant } from '#core/time/instant';
import type { Say } from '#ui/say';

/** A moment (epoch milliseconds) as a date and a time of day, where this computer is. */
export function momentWords(say: Say, at: number): string {
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return say('today.when', { date: at, time: clockTime(instant(at), zone) });
}
