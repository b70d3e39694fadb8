import type { MeetingRef } from '#core/session/event';
import type { Came, Mark } from '#core/session/mark';
import type { Signature } from '#core/session/signature';
import type { Instant } from '#core/time/instant';

/** What was said of a person otherwise after the session was signed. */
export interface AmendedField {
  readonly event: string;
  readonly field:
    | 'mark'
    | 'arrived'
    | 'left'
    | 'minutes'
    | 'signature'
    | 'participation'
    | 'referral'
    | 'homePractice'
    | 'listed'
    | 'headCount'
    | 'staffCount';
  /**
   * In words that a file can hold: a mark, an instant as epoch milliseconds, a number, a text, `true` or `false`; of a
   * signature its kind and what can be read of it. Empty where there was nothing.
   */
  readonly from: string;
  readonly to: string;
  readonly by: string;
  readonly reason: string;
  /** Wall time of the amendment. */
  readonly at: Instant;
}

/** One person's attendance in one session, as it stands now. */
export interface AttendanceLine {
  readonly person: string;
  /** A P and the end of the person's id, `P-7K2M9QXT`; starts with a letter so that no spreadsheet alters it. */
  readonly code: string;
  readonly name: string;
  readonly came: Came;
  /** The meeting of their own group that this one is in place of; null: none. */
  readonly makesUp: MeetingRef | null;
  /** False: would rather breathe without holds. */
  readonly holds: boolean;
  readonly mark: Mark | null;
  /** When the person came in; null while unmarked or not in the room at all. */
  readonly arrived: Instant | null;
  /** When the person left; null while still in the room. */
  readonly left: Instant | null;
  /** True: arrival or leaving is as somebody typed it, not as the clock told; why is in `timesReason`. */
  readonly isCorrected: boolean;
  readonly timesReason: string;
  /** Whole minutes present, rounded down, never more than the session lasted; null while it can't be said yet. */
  readonly minutes: number | null;
  readonly signature: Signature | null;
  /** One line each; empty where nothing was said. */
  readonly participation: string;
  readonly referral: string;
  readonly homePractice: boolean | null;
  /** What was said otherwise after the signature, oldest first. */
  readonly amended: readonly AmendedField[];
}

/** Somebody of whom nothing was said yet, for tests and the gallery. */
export const sampleLine: AttendanceLine = {
  person: 'per_1',
  code: 'P-1',
  name: 'Robin Vale',
  came: 'expected',
  makesUp: null,
  holds: true,
  mark: null,
  arrived: null,
  left: null,
  isCorrected: false,
  timesReason: '',
  minutes: null,
  signature: null,
  participation: '',
  referral: '',
  homePractice: null,
  amended: [],
};
