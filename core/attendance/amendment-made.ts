import type { Instant } from '#core/time/instant';
import type { AmendedField } from './attendance-line';

/** One thing that was said otherwise after a session was signed. */
export interface AmendmentMade {
  readonly event: string;
  /** Wall time. */
  readonly at: Instant;
  readonly by: string;
  readonly reason: string;
  /** Whom it is about; null: the head count. */
  readonly person: string | null;
  /** What it changed, the original beside it; empty where it said again what was said already. */
  readonly fields: readonly AmendedField[];
}
