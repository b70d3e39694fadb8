import type { Coverage } from '#core/people/person';
import type { Cents } from './cents';
import type { BilledPerson } from './covered-person';
import type { Lane, PayerProfile } from './payer-profile';
import type { BillingPlace, BillingStaff } from './practice';
import type { Reason } from './reason';

/** One session as billing looks at it. */
export interface BilledSession {
  readonly id: string;
  readonly title: string;
  /** Calendar date in its own zone, `YYYY-MM-DD`. */
  readonly day: string;
  /** Epoch milliseconds; null: it was not begun, not ended. */
  readonly began: number | null;
  readonly ended: number | null;
  /** Whole minutes that it lasted; 0 where it was not held. */
  readonly minutes: number;
  readonly isSigned: boolean;
  readonly isHeld: boolean;
  /** Id of the group; null: of none. */
  readonly group: string | null;
  readonly place: string;
  /** Who signed, or was to lead it. */
  readonly facilitator: string;
  readonly credential: string;
  /** How many people were in the room, unbilled ones too. */
  readonly people: number;
  /** What was signed, as a hash; empty: not sealed. */
  readonly seal: string;
}

/** What was noted of one person in one session. */
export interface Attended {
  readonly session: BilledSession;
  /** Id of the person as the roster has them now. */
  readonly person: string;
  /** As the record names them. */
  readonly name: string;
  /** False: no mark was given yet. */
  readonly isMarked: boolean;
  readonly minutes: number | null;
  readonly isAmended: boolean;
  readonly hasSigned: boolean;
}

/** One person in one session: what it is worth, who pays, and what still stands against billing it. The one truth of every export. */
export interface BillingLine {
  /** The session's id and the person's, with a `/` between. */
  readonly id: string;
  readonly attended: Attended;
  /** Null where the roster has nobody of that id. */
  readonly person: BilledPerson | null;
  readonly lane: Lane;
  readonly profile: PayerProfile | null;
  readonly coverage: Coverage | null;
  readonly code: string;
  readonly modifiers: readonly string[];
  /** Always one: a class is one unit a person and a day. */
  readonly units: 1;
  readonly charge: Cents;
  readonly staff: BillingStaff | null;
  readonly place: BillingPlace | null;
  /** All of them, not the first; those that block and those that only warn. */
  readonly reasons: readonly Reason[];
  readonly isReady: boolean;
  /** The lane in which it could be billed instead, where it can't in its own and somebody picks it; null: none. */
  readonly instead: 'superbill' | null;
}

/** The id of a line. */
export function lineId(session: string, person: string): string {
  return `${session}/${person}`;
}
