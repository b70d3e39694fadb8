import type { Floor } from '#core/session/contract';
import { type Milliseconds, minutes } from '#core/time/milliseconds';

/**
 * Whether a time in the class (milliseconds, 0 or more) is as long as a floor asks. Only whole minutes count, and none is
 * ever rounded up: a minute that lacks a second is not there.
 */
export function meetsFloor(present: Milliseconds, floor: Pick<Floor, 'minutes'>): boolean {
  return Math.floor(present / minutes(1)) >= floor.minutes;
}
