import type { Instant } from '#core/time/instant';

/** Answers of one person at one moment. They are private: never on the wall, never in a file for billing. */
export interface Answered {
  readonly id: string;
  /** When they were given, as far as it is known. */
  readonly at: Instant;
  /** The session to which they belong; null: none. */
  readonly session: string | null;
  /** Before or after the class or the series; null where it is neither. */
  readonly moment: 'before' | 'after' | null;
  /** Id of the instrument; `rating` is one number from 0 to 10. */
  readonly instrument: string;
  /** Version of the instrument by which it was scored first. */
  readonly instrumentVersion: number;
  /** As they were given, in the order of the items. */
  readonly responses: readonly number[];
  /** True: entered twice from paper, and both times the same. */
  readonly isChecked: boolean;
  /** True: taken back. It stays, and counts nowhere. */
  readonly removed: boolean;
  /** That somebody talked with them about these answers: when that was noted, and by whom (may be empty); null: not noted. */
  readonly talked: { readonly at: Instant; readonly by: string } | null;
}
