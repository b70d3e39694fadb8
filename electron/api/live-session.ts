import { ZodError } from 'zod';
import { type SessionState, stateOf } from '#core/attendance/session-state';
import type { Clock } from '#core/ports/clock';
import type { Journal } from '#core/ports/store';
import { StoreError } from '#core/ports/store-error';
import { parseSessionEvent } from '#core/records/session-event';
import type { SessionRecord } from '#core/records/session-record';
import { standingOf } from '#core/records/session-standing';
import { mustEnd } from '#core/session/contract';
import type { Deed, SessionEvent } from '#core/session/event';
import type { HeldClass } from '#core/session/held-class';
import type { FirstPress } from '#core/session/second-press';
import { inOrder, lasting, steppedBy } from '#core/session/session-time';
import { type Instant, instant } from '#core/time/instant';

/**
 * The events in a session's journal; damaged lines were left out by the store. A line that is whole and no event was
 * written by a later version: reading on without it could tell a class that never was, so that this throws a StoreError
 * (`newer`) and the journal is left alone.
 */
function eventsIn(journal: Journal, session: string): readonly SessionEvent[] {
  try {
    return journal.contents.lines.map(parseSessionEvent);
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    throw new StoreError('newer', `sessions/${session}.journal`, { cause: error });
  }
}

/**
 * All that is known to have been done in a session. A signed one has it in its document; otherwise the journal is the
 * source, and what the document holds besides (the journal was cut short, or only the document came from a backup) counts too.
 */
export function eventsOf(record: SessionRecord, journal: Journal | null): readonly SessionEvent[] {
  if (record.state === 'signed' || journal === null) return record.events;
  return inOrder([...eventsIn(journal, record.id), ...record.events]);
}

/** How many events there are but signs of life: these come and go in a document. */
function telling(events: readonly SessionEvent[]): number {
  return events.filter(({ deed }) => deed.do !== 'heartbeat').length;
}

/** A session's document as it lies there, and what document and journal together come to. */
export interface WholeSession {
  readonly record: SessionRecord;
  readonly events: readonly SessionEvent[];
  readonly state: SessionState;
}

/** The session's document as its journal stands: what is read when nobody needs the journal any more. */
export function compacted({ record, events, state }: WholeSession): SessionRecord {
  return { ...record, events: lasting(events), state: standingOf(state) };
}

/** The session that is open in the room: its journal and what was folded from it. */
export class LiveSession {
  #record: SessionRecord;
  readonly #journal: Journal;
  readonly #clock: Clock;
  /** Without the signs of life that tell nothing any more: what a command costs follows the class, not the hours. */
  #events: readonly SessionEvent[];
  #state: SessionState;
  /** How many events the document told that the journal had not. */
  readonly #restored: number;
  #revision = 1;
  #waitsFor: FirstPress | null = null;
  /** How many events the document tells, signs of life apart. */
  #kept: number;

  constructor(record: SessionRecord, journal: Journal, clock: Clock) {
    this.#record = record;
    this.#journal = journal;
    this.#clock = clock;
    const events = eventsOf(record, journal);
    this.#restored = Math.max(0, events.length - journal.contents.lines.length);
    this.#events = lasting(events);
    this.#kept = telling(record.events);
    this.#state = stateOf(record, this.#events);
  }

  /** How many lines of the journal could not be read; they were kept in quarantine. */
  get damagedLines(): number {
    return this.#journal.contents.quarantinedLines;
  }

  /** How many lines were acknowledged and are not in the journal any more, nor in the document. */
  get missingLines(): number {
    return Math.max(0, this.#journal.contents.missingLines - this.#restored);
  }

  /** True when the document tells all that was done. */
  get isCompacted(): boolean {
    return this.#kept === telling(this.#events);
  }

  get record(): SessionRecord {
    return this.#record;
  }

  /** Remembers that the session is on disk as this document, its seals and what was added to it after the signature included. */
  wasKept(record: SessionRecord): void {
    const isAdded = record.events.length !== this.#events.length;
    this.#record = record;
    this.#events = record.events;
    this.#kept = telling(record.events);
    if (isAdded) this.#state = stateOf(record, record.events);
  }

  get events(): readonly SessionEvent[] {
    return this.#events;
  }

  get state(): SessionState {
    return this.#state;
  }

  /** The class as commands find it now. */
  get held(): HeldClass {
    const { agenda, run } = this.#state;
    const now = this.now();
    return { agenda, run, now, until: mustEnd(agenda, this.record.contract) ?? now };
  }

  /** The press that waits for a second one; null once it has waited too long. */
  get waitsFor(): FirstPress | null {
    const press = this.#waitsFor;
    return press !== null && press.part === this.#state.run.part && press.until >= this.now() ? press : null;
  }

  waitForSecond(press: FirstPress | null): void {
    this.#waitsFor = press;
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
    this.#events = lasting([...this.#events, ...written]);
    if (deeds.some((deed) => deed.do !== 'heartbeat')) this.#state = stateOf(this.record, this.#events);
  }

  /** Counts one more snapshot. */
  touch(): void {
    this.#revision += 1;
  }

  close(): Promise<void> {
    return this.#journal.close();
  }
}
