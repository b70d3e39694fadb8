import { after, type Instant } from '#core/time/instant';
import { type Milliseconds, milliseconds } from '#core/time/milliseconds';
import type { Agenda } from './agenda';
import { plannedEndOf } from './reading';

/** How long a class has to last so that a payer or a site counts it, by that payer's or site's own rule: never a claim of ours. */
export interface Floor {
  /** Whose rule it is, as the facilitator calls them. */
  readonly name: string;
  /** Whole minutes, 1 or more. */
  readonly minutes: number;
}

/** What was promised of a class besides its plan. */
export interface Contract {
  /** The minute that is printed on the door; null: the class ends when its plan does. */
  readonly hardEnd: Instant | null;
  /** How long before that it is to be over, milliseconds, 0 or more. */
  readonly buffer: Milliseconds;
  readonly floor: Floor | null;
}

/** A class of which nothing is promised but its plan. */
export const noContract: Contract = { hardEnd: null, buffer: milliseconds(0), floor: null };

/** When a class has to be over; null for a class without parts. */
export function mustEnd(agenda: Agenda, { hardEnd, buffer }: Contract): Instant | null {
  const last = agenda.at(-1);
  if (last === undefined) return null;
  return after(hardEnd ?? plannedEndOf(last), milliseconds(-buffer));
}
