import type { Instant } from '#core/time/instant';

/** One session as lists show it. */
export interface SessionSummary {
  readonly id: string;
  readonly title: string;
  /** IANA name of the zone in which it is held. */
  readonly zone: string;
  readonly plannedStart: Instant;
  readonly plannedEnd: Instant;
  readonly began: Instant | null;
  readonly ended: Instant | null;
  /** `left-running`: it was running when the program stopped and is long over; it can be closed at its last sign of life. */
  readonly state: 'not-started' | 'running' | 'left-running' | 'ended' | 'cancelled' | 'signed';
  readonly headCount: number;
  readonly unmarked: number;
  readonly listed: number;
  /** The class that was held, by its plan's id; left out where an older index doesn't tell. */
  readonly classId?: string | undefined;
  /** The group whose meeting it is, by its id; null: of no group; left out where an older index doesn't tell. */
  readonly group?: string | null | undefined;
  /** True: it was not held, whether or not that was signed. */
  readonly cancelled?: boolean | undefined;
  /** True: nobody ended it, and it was closed at its last sign of life. */
  readonly closedLate?: boolean | undefined;
}
