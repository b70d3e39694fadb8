import type { Answer } from '#api/answer';
import type { MeetingRef } from '#core/session/event';
import type { Came } from '#core/session/mark';
import type { Signature } from '#core/session/signature';
import type { Instant } from '#core/time/instant';

/** Somebody who comes and was not expected. */
export interface Walker {
  /** One of the roster, by their id; null: a new person, by their name. */
  readonly person: string | null;
  readonly given: string;
  readonly family: string;
  /** As the roster calls a known one. */
  readonly name: string;
  readonly came: Exclude<Came, 'expected'>;
  /** The meeting of their own group that they miss. */
  readonly makesUp?: MeetingRef | undefined;
}

/** Arrival and leaving as somebody knows them better than the clock; null: as the clock and the marks tell. */
export interface KnownTimes {
  readonly arrived: Instant | null;
  readonly left: Instant | null;
  readonly reason: string;
}

/** One line each; empty, or null, where nothing was said. */
export interface RemarkMade {
  readonly participation: string;
  readonly referral: string;
  readonly homePractice: boolean | null;
}

/** How many were counted in the room; null: nobody counted. */
export interface Heads {
  readonly people: number | null;
  readonly staff: number | null;
}

/** What can be said of who is in the class that is shown in this window. */
export interface LineAttendance {
  join(walker: Walker): Promise<Answer>;
  times(person: string, times: KnownTimes): Promise<Answer>;
  headCount(heads: Heads): Promise<Answer>;
  signature(person: string, signature: Signature | null): Promise<Answer>;
  remark(person: string, remark: RemarkMade): Promise<Answer>;
}
