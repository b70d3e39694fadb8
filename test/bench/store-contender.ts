import { createHash } from 'node:crypto';
import { stateOf } from '#core/attendance/session-state';
import { exportedSession } from '#core/records/exported-session';
import type { SessionRecord } from '#core/records/session-record';
import type { SessionEvent } from '#core/session/event';
import { dayBounds } from '#core/time/civil';
import { attendanceHeader, attendanceRows } from '#files/attendance-csv';
import { archiveZone } from './store-archive';

/** Calendar days in the zone of the sessions, `YYYY-MM-DD`, both included; and the same as epoch milliseconds. */
export interface Span {
  readonly days: { readonly from: string; readonly to: string };
  readonly from: number;
  /** The first moment after it. */
  readonly until: number;
}

/** Such a span from its two days. */
export function spanOf(from: string, to: string): Span {
  return { days: { from, to }, from: dayBounds(from, archiveZone).from, until: dayBounds(to, archiveZone).until };
}

/** What a list shows of one session. */
export interface Listed {
  readonly id: string;
  readonly title: string;
  readonly plannedStart: number;
  readonly headCount: number;
}

/** What came out of an export. */
export interface Exported {
  readonly bytes: number;
  /** The same for all contenders, or they did not export the same. */
  readonly sha256: string;
}

/** Where people are checked in, one at a time. */
export interface CheckInDesk {
  /** What is to be done before a check-in and is no part of it; told how many there were. */
  ready?(done: number): Promise<void>;
  /** Resolves when the event is on the medium, as far as this contender goes. */
  checkIn(event: SessionEvent): Promise<void>;
  close(): Promise<void>;
}

/** One way of keeping the same sessions on disk. It is opened by the first thing that is asked of it. */
export interface Contender extends CheckInDesk {
  /** Fills a new folder. */
  build(sessions: Iterable<SessionRecord>): Promise<void>;
  /** The sessions of a span, newest first. */
  list(span: Span): Promise<readonly Listed[]>;
  export(span: Span): Promise<Exported>;
}

/** Takes pieces of a file and throws them away: what is measured is making them. */
export class Sink {
  readonly #hash = createHash('sha256');
  #bytes = 0;

  write(text: string): void {
    this.#hash.update(text);
    this.#bytes += Buffer.byteLength(text);
  }

  get result(): Exported {
    return { bytes: this.#bytes, sha256: this.#hash.copy().digest('hex') };
  }
}

/** The attendance file of some records, with the same folding and the same writer as the program's own. */
export async function exportRecords(records: Iterable<SessionRecord>): Promise<Exported> {
  const sink = new Sink();
  sink.write(attendanceHeader());
  for (const record of records) sink.write(attendanceRows(exportedSession(record, stateOf(record, record.events))));
  return sink.result;
}
