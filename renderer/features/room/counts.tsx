import type { AttendanceLine } from '#core/attendance/attendance-line';
import { headCount } from '#core/attendance/signing';

/** How the people of a session stand. */
export interface Counts {
  readonly listed: number;
  readonly here: number;
  readonly unmarked: readonly string[];
}

/** Counts the people of a session and names those without a mark. */
export function countsOf(people: readonly AttendanceLine[]): Counts {
  const unmarked = people.filter(({ mark }) => mark === null).map(({ name }) => name);
  return { listed: people.length, here: headCount(people), unmarked };
}
