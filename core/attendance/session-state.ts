import type { ClassPlan } from '#core/curriculum/class-plan';
import type { Agenda } from '#core/session/agenda';
import { agendaOf } from '#core/session/agenda-of';
import { type Change, changesOf } from '#core/session/changes';
import type { SessionEvent } from '#core/session/event';
import { fold } from '#core/session/fold';
import { type Note, notesOf } from '#core/session/notes';
import type { Run } from '#core/session/run';
import { signedCut } from '#core/session/signed-events';
import type { Instant } from '#core/time/instant';
import type { AttendanceLine } from './attendance-line';
import { type Attendance, foldAttendance } from './fold-attendance';
import type { ExpectedPerson } from './roll';

/** What a session is folded from besides its events. */
export interface SessionGround {
  readonly plan: ClassPlan;
  readonly plannedStart: Instant;
  /** False: it is planned from the moment at which it begins. */
  readonly startIsSet: boolean;
  readonly expected: readonly ExpectedPerson[];
}

/** What a session has come to: everything that is folded from its events. */
export interface SessionState extends Omit<Attendance, 'lines'> {
  readonly plannedStart: Instant;
  readonly agenda: Agenda;
  readonly run: Run;
  /** With what was amended after the signature. */
  readonly people: readonly AttendanceLine[];
  readonly notes: readonly Note[];
  /** What was done to the course of the class besides going from part to part. */
  readonly changes: readonly Change[];
}

/** A class without a set start is planned from the moment at which it really begins: nobody promised another. */
function plannedStartOf({ startIsSet, plannedStart, plan }: SessionGround, events: readonly SessionEvent[]): Instant {
  if (startIsSet) return plannedStart;
  return fold(agendaOf(plan, plannedStart), events).began?.at ?? plannedStart;
}

/** Folds a session's events, in their order, into its state. */
export function stateOf(ground: SessionGround, events: readonly SessionEvent[]): SessionState {
  const { until } = signedCut(events);
  const plannedStart = plannedStartOf(ground, until);
  const agenda = agendaOf(ground.plan, plannedStart);
  const run = fold(agenda, until);
  const { lines, ...attendance } = foldAttendance(ground.expected, events, run);
  const changes = changesOf(until, run);
  return { plannedStart, agenda, run, people: lines, ...attendance, notes: notesOf(until), changes };
}
