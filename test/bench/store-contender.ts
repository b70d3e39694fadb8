import { createHash } from 'node:crypto';
import type { SessionExport } from '#core/attendance/session-export';
import { stateOf } from '#core/attendance/session-state';
import { summaryOf } from '#core/records/session-digest';
import type { SessionRecord } from '#core/records/session-record';
import type { SessionEvent } from '#core/session/event';
import { attendanceHeader, attendanceRows } from '#files/attendance-csv';

/** Both ends of a span of session starts, epoch milliseconds, the second not included. */
export interface Span {
  readonly from: number;
  readonly until: number;
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

/** One way of keeping the same sessions on disk. It is opened by the first thing that is asked of it. */
export interface Contender {
  /** Fills a new folder. */
  build(sessions: Iterable<SessionRecord>): Promise<void>;
  /** The sessions of a span, newest first. */
  list(span: Span): Promise<readonly Listed[]>;
  /** Resolves when the event is on the medium, as far as this contender goes. */
  checkIn(event: SessionEvent): Promise<void>;
  export(span: Span): Promise<Exported>;
  close(): Promise<void>;
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

function exported(record: SessionRecord): SessionExport {
  const state = stateOf(record, record.events);
  const { title, zone, plannedStart, plannedEnd, began, ended } = summaryOf(record, state);
  const { signed } = state;
  return {
    session: record.id,
    classTitle: title,
    zone,
    plannedStart,
    plannedEnd,
    began,
    ended,
    facilitator: signed?.by ?? record.facilitator.name,
    credential: signed?.credential ?? record.facilitator.credential,
    lines: state.people,
    signed,
  };
}

/** The attendance file of some records, with the same folding and the same writer as the program's own. */
export async function exportRecords(records: Iterable<SessionRecord>): Promise<Exported> {
  const sink = new Sink();
  sink.write(attendanceHeader());
  for (const record of records) sink.write(attendanceRows(exported(record)));
  return sink.result;
}
