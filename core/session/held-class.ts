import type { Instant } from '#core/time/instant';
import type { Agenda } from './agenda';
import type { Run } from './run';

/** A class as it stands at an instant of session time. */
export interface HeldClass {
  readonly agenda: Agenda;
  readonly run: Run;
  readonly now: Instant;
  /** When the class has to be over. */
  readonly until: Instant;
}
