import type { Mark } from '#core/session/mark';
import type { Instant } from '#core/time/instant';

/** One person's attendance in one session, as it stands now. */
export interface AttendanceLine {
  readonly person: string;
  /** A P and the end of the person's id, `P-7K2M9QXT`; starts with a letter so that no spreadsheet alters it. */
  readonly code: string;
  readonly name: string;
  readonly walkIn: boolean;
  /** False: would rather breathe without holds. */
  readonly holds: boolean;
  readonly mark: Mark | null;
  /** When the person came in; null while unmarked or not in the room at all. */
  readonly arrived: Instant | null;
  /** When the person left; null while still in the room. */
  readonly left: Instant | null;
  /** Whole minutes present, rounded down, never more than the session lasted; null while it can't be said yet. */
  readonly minutes: number | null;
}
