import type { Instant } from '#core/time/instant';

/** A sign-in sheet that was printed for a session. */
export interface PrintedSheet {
  /** The number that it bears. */
  readonly sheet: string;
  /** The people in its rows, from row 1; rows after them are blank. */
  readonly rows: readonly string[];
  /** Wall time. */
  readonly at: Instant;
}
