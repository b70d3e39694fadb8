import type { Instant } from '#core/time/instant';

/** One date of a group. */
export interface Meeting {
  /** Its name for good: the date for which the rule planned it, `YYYY-MM-DD`, wherever it was moved since. */
  readonly key: string;
  /** Counted from 1 among those that are held; 0 for one that is not. */
  readonly no: number;
  readonly start: Instant;
  readonly end: Instant;
  /** `off`: not held. */
  readonly is: 'planned' | 'moved' | 'off';
  readonly why: string;
}
