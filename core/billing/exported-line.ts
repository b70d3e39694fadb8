import type { Instant } from '#core/time/instant';
import type { BillingLine } from './billing-line';
import type { BilledPerson } from './covered-person';

/** One signed session as files tell it. */
export interface ExportedSession {
  readonly id: string;
  /** Title of the class that was held. */
  readonly title: string;
  /** The group that met, and which of its meetings it was, 1 or more; 0 where that is not known; null: of no group. */
  readonly group: { readonly id: string; readonly title: string; readonly no: number } | null;
  /** Calendar date in its own zone, `YYYY-MM-DD`. */
  readonly day: string;
  /** IANA name of its zone; times are told in it. */
  readonly zone: string;
  readonly plannedStart: Instant;
  readonly plannedEnd: Instant;
  /** When it really began and ended; null where it didn't. */
  readonly began: Instant | null;
  readonly ended: Instant | null;
  readonly place: string;
  /** Place of service, two digits; empty: not known. */
  readonly pos: string;
  readonly facilitator: string;
  readonly credential: string;
  /** National Provider Identifier of whoever led; empty: none is known. */
  readonly npi: string;
  /** How many were in the room, unbilled ones too. */
  readonly people: number;
  readonly signedBy: string;
  readonly signedAt: Instant;
  /** What was signed, as a hash; empty: not sealed. */
  readonly seal: string;
}

/** One person in one signed session as files tell it. */
export interface ExportedLine {
  readonly session: ExportedSession;
  /** Id of the person as the roster has them now. */
  readonly person: string;
  /** Code of the person, told in place of a name. */
  readonly code: string;
  /** Null where the roster has nobody of that id: then only the name of the record is known. */
  readonly whom: BilledPerson | null;
  readonly name: string;
  /** What was marked; never empty, because nothing unmarked is signed. */
  readonly status: string;
  /** How they came: `expected`, `walk-in`, `make-up`. */
  readonly came: string;
  readonly arrived: Instant | null;
  readonly left: Instant | null;
  readonly minutes: number | null;
  /** How they signed: `strokes`, `typed`, `paper`; empty: they did not. */
  readonly signature: string;
  readonly amendments: number;
  /** Null where they were not there as a participant: there is nothing to bill. */
  readonly line: BillingLine | null;
  /** Number of the document in which the line is billed; empty: in none. */
  readonly document: string;
}

/** How a line stands: `none` where there is nothing to bill. */
export type BillingStanding = 'ready' | 'blocked' | 'billed' | 'none';

/** How a line stands. */
export function standingOf(line: BillingLine | null): BillingStanding {
  if (line === null) return 'none';
  if (line.reasons.some(({ kind }) => kind === 'in-a-batch')) return 'billed';
  return line.isReady ? 'ready' : 'blocked';
}
