import type { Instant } from '#core/time/instant';

/** A checklist of sources of stress as one person ticked it. Private as answers are, and it has no score. */
export interface Ticked {
  readonly id: string;
  /** When they ticked it, as far as it is known. */
  readonly at: Instant;
  /** Ids of the sources, in the order of the list. */
  readonly ticked: readonly string[];
  /** True: taken back. It stays, and is not told. */
  readonly removed: boolean;
}
