import type { Change } from '#core/session/changes';
import type { Instant } from '#core/time/instant';
import type { Milliseconds } from '#core/time/milliseconds';
import type { AttendanceLine } from './attendance-line';
import type { SignOff } from './sign-off';

/** One session as every export tells it: what was planned, what happened, who was there and who signed. */
export interface SessionExport {
  /** The session's id; starts with a letter. */
  readonly session: string;
  readonly classTitle: string;
  /** IANA name of the zone in which the class was held; all dates and times are told in it. */
  readonly zone: string;
  readonly plannedStart: Instant;
  readonly plannedEnd: Instant;
  /** When it really began and ended; null where it didn't. */
  readonly began: Instant | null;
  readonly ended: Instant | null;
  readonly facilitator: string;
  /** The facilitator's credential, `LCSW`; empty where none is given. */
  readonly credential: string;
  /** How many were in the room: as counted, else as marked. */
  readonly headCount: number;
  readonly lines: readonly AttendanceLine[];
  readonly signed: SignOff | null;
  /** How long the class rested, sleeps of the laptop in which it rested included; milliseconds. */
  readonly rested: Milliseconds;
  /** How long it stood still because somebody was in distress; milliseconds. */
  readonly inDistress: Milliseconds;
  /** What was done to its course, oldest first, each with the facilitator's reason, empty where none was given. */
  readonly overrides: readonly Pick<Change, 'what' | 'reason'>[];
}
