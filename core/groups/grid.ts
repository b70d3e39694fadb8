import type { Mark } from '#core/session/mark';
import type { Instant } from '#core/time/instant';
import type { Meeting } from './meeting';

/** What a grid tells of one person in one meeting. */
export interface GridCell {
  /** The session in which it was marked; null where there was none. */
  readonly session: string | null;
  readonly mark: Mark | null;
  /** Whole minutes in the room; null where it is not known or does not apply. */
  readonly minutes: number | null;
  /** True: said otherwise after the signature. */
  readonly isAmended: boolean;
  /** Id of the other group where it was made up for; null. */
  readonly madeUpIn: string | null;
  /** False: the person was not expected at this meeting. */
  readonly isExpected: boolean;
}

/** A meeting as the head of a column. */
export interface GridColumn extends Meeting {
  readonly session: string | null;
  readonly state: 'to-come' | 'not-held' | 'running' | 'unsigned' | 'signed' | 'cancelled';
  readonly began: Instant | null;
}

/** A person as the head of a row. */
export interface GridRow {
  readonly person: string;
  readonly name: string;
  readonly state: 'enrolled' | 'waitlist' | 'withdrawn' | 'completed' | 'guest';
  /** One for each column. */
  readonly cells: readonly GridCell[];
  /** Meetings attended, made up for ones included, and those held so far at which they were expected or came. */
  readonly attended: number;
  readonly held: number;
}

/** People by meetings. */
export interface Grid {
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
}
