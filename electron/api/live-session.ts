import { ZodError } from 'zod';
import type { AttendanceLine } from '#core/attendance/attendance-line';
import { type ExpectedPerson, foldAttendance } from '#core/attendance/fold-attendance';
import type { SignOff } from '#core/attendance/sign-off';
import type { Clock } from '#core/ports/clock';
import type { Journal } from '#core/ports/store';
import { StoreError } from '#core/ports/store-error';
import { parseSessionEvent } from '#core/records/session-event';
import type { SessionRecord } from '#core/records/session-record';
import type { Agenda } from '#core/session/agenda';
import { agendaOf } from '#core/session/agenda-of';
import type { Deed, SessionEvent } from '#core/session/event';
import { fold } from '#core/session/fold';
import type { Run } from '#core/session/run';
import { type Placed, place, standing, steppedBy } from '#core/session/session-time';
import { type Instant, instant } from '#core/time/instant';

/** What a session has come to: everything that is folded from its events. */
export interface SessionState {
  readonly plannedStart: Instant;
  readonly agenda: Agenda;
  readonly run: Run;
  readonly people: readonly AttendanceLine[];
  readonly signed: SignOff | null;
}

/** A class without a set start is planned from the moment at which it really begins: nobody promised another. */
function plannedStartOf({ startIsSet, plannedStart }: SessionRecord, events: readonly SessionEvent[]): Instant {
  if (startIsSet) return plannedStart;
  const counted = new Set(standing(events).map(({ id }) => id));
  const begins = ({ event: { id, deed } }: Placed): boolean =>
    counted.has(id) && (deed.do === 'start' || deed.do === 'go');
  return place(events).find(begins)?.at ?? plannedStart;
}

/** Folds a session's events into its state. */
export function stateOf(record: SessionRecord, events: readonly SessionEvent[]): SessionState {
  const plannedStart = plannedStartOf(record, events);
  const agenda = agendaOf(record.plan, plannedStart);
  const run = fold(agenda, events);
  const expected: readonly ExpectedPerson[] = record.expected;
  const { lines, signed } = foldAttendance(expected, events, run);
  return { plannedStart, agenda, run, people: lines, signed };
}

/**
 * The events in a session's journal; damaged lines were left out by the store. A line that is whole and no event was
 * written by a later version: reading on without it could tell a class that never was, so that this throws a StoreError
 * (`newer`) and the journal is left alone.
 */
export function eventsIn(journal: Journal, session: string): readonly SessionEvent[] {
  try {
    return journal.contents.lines.map(parseSessionEvent);
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    throw new StoreError('newer', `sessions/${session}.journal`, { cause: error });
  }
}

/** The session's document as its journal stands: what is read when nobody needs the journal any more. */
export function compacted({ record, events, state: { run, signed } }: LiveSession): SessionRecord {
  const unsigned = run.playback === 'finished' ? 'ended' : 'open';
  return { ...record, events, state: signed === null ? unsigned : 'signed' };
}

/** The session that is open in the room: its journal and what was folded from it. */
export class LiveSession {
  readonly record: SessionRecord;
  readonly #journal: Journal;
  readonly #clock: Clock;
  #events: readonly SessionEvent[];
  #state: SessionState;
  #revision = 1;

  constructor(record: SessionRecord, journal: Journal, clock: Clock) {
    this.record = record;
    this.#journal = journal;
    this.#clock = clock;
    this.#events = record.state === 'signed' ? record.events : eventsIn(journal, record.id);
    this.#state = stateOf(record, this.#events);
  }

  /** How many lines of the journal could not be read; they were kept in quarantine. */
  get damagedLines(): number {
    return this.#journal.contents.quarantinedLines;
  }

  get events(): readonly SessionEvent[] {
    return this.#events;
  }

  get state(): SessionState {
    return this.#state;
  }

  get revision(): number {
    return this.#revision;
  }

  /** Session time: the wall clock less all the steps it was given since the session was opened. */
  now(): Instant {
    return instant(this.#clock.now().wall - steppedBy(this.#events));
  }

  /** True when a command with this key has been written already: the answer to it was lost, not the command. */
  knows(key: string): boolean {
    return this.#events.some(({ id }) => id === key);
  }

  /** Writes deeds in one piece. They count, and are shown, only once they are on disk. */
  async commit(key: string, deeds: readonly Deed[]): Promise<void> {
    const at = this.#clock.now();
    // Not the count: where a damaged line was left out, the numbers go on and the gap shows.
    const first = (this.#events.at(-1)?.seq ?? 0) + 1;
    const written = deeds.map((deed, index) => ({
      id: index === 0 ? key : `${key}.${index + 1}`,
      seq: first + index,
      at,
      deed,
    }));
    await this.#journal.append(written);
    this.#events = [...this.#events, ...written];
    this.#state = stateOf(this.record, this.#events);
  }

  /** Counts one more snapshot. */
  touch(): void {
    this.#revision += 1;
  }

  close(): Promise<void> {
    return this.#journal.close();
  }
}
