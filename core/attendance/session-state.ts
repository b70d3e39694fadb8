import type { ClassPlan } from '#core/curriculum/class-plan';
import type { Agenda } from '#core/session/agenda';
import { agendaOf } from '#core/session/agenda-of';
import type { SessionEvent } from '#core/session/event';
import { fold } from '#core/session/fold';
import type { Run } from '#core/session/run';
import { type Placed, place, standing } from '#core/session/session-time';
import type { Instant } from '#core/time/instant';
import type { AttendanceLine } from './attendance-line';
import { type ExpectedPerson, foldAttendance } from './fold-attendance';
import type { SignOff } from './sign-off';

/** What a session is folded from besides its events. */
export interface SessionGround {
  readonly plan: ClassPlan;
  readonly plannedStart: Instant;
  /** False: it is planned from the moment at which it begins. */
  readonly startIsSet: boolean;
  readonly expected: readonly ExpectedPerson[];
}

/** What a session has come to: everything that is folded from its events. */
export interface SessionState {
  readonly plannedStart: Instant;
  readonly agenda: Agenda;
  readonly run: Run;
  readonly people: readonly AttendanceLine[];
  readonly signed: SignOff | null;
}

/** A class without a set start is planned from the moment at which it really begins: nobody promised another. */
function plannedStartOf({ startIsSet, plannedStart }: SessionGround, events: readonly SessionEvent[]): Instant {
  if (startIsSet) return plannedStart;
  const counted = new Set(standing(events).map(({ id }) => id));
  const begins = ({ event: { id, deed } }: Placed): boolean =>
    counted.has(id) && (deed.do === 'start' || deed.do === 'go');
  return place(events).find(begins)?.at ?? plannedStart;
}

/** Folds a session's events, in their order, into its state. */
export function stateOf(ground: SessionGround, events: readonly SessionEvent[]): SessionState {
  const plannedStart = plannedStartOf(ground, events);
  const agenda = agendaOf(ground.plan, plannedStart);
  const run = fold(agenda, events);
  const { lines, signed } = foldAttendance(ground.expected, events, run);
  return { plannedStart, agenda, run, people: lines, signed };
}
