import { stringify } from 'csv-stringify/sync';
import type { AttendanceLine } from '#core/attendance/attendance-line';
import type { SessionExport } from '#core/attendance/session-export';
import { civilDate, isoLocal, zoneOffset } from '#core/time/civil';
import type { Instant } from '#core/time/instant';
import { type Milliseconds, minutes } from '#core/time/milliseconds';
import { spreadsheetText } from './spreadsheet-text';

/** Grows when a column changes its meaning or its place; new columns at the end leave it as it is. */
const schemaVersion = 2;

type Cell = string | number;

function moment(at: Instant | null, zone: string): string {
  return at === null ? '' : isoLocal(at, zone);
}

/** Whole minutes, rounded up: what is left of the class is never told too long. */
function restMinutes(span: Milliseconds): number {
  return Math.ceil(span / minutes(1));
}

/** The reasons that were given, each behind what it is for. */
function reasonsOf({ overrides }: SessionExport): string {
  return overrides.flatMap(({ what, reason }) => (reason === '' ? [] : [`${what}: ${reason}`])).join('; ');
}

function sessionCells(session: SessionExport) {
  const { zone, began, plannedStart, signed } = session;
  const start = began ?? plannedStart;
  return {
    schema_version: schemaVersion,
    session_id: session.session,
    class_title: session.classTitle,
    service_date: civilDate(start, zone),
    planned_start: isoLocal(plannedStart, zone),
    planned_end: isoLocal(session.plannedEnd, zone),
    actual_start: moment(began, zone),
    actual_end: moment(session.ended, zone),
    // A bare +01:00 would be read as a time of day, and -05:00 as a formula.
    tz_offset: `UTC${zoneOffset(start, zone)}`,
    zone,
    facilitator: session.facilitator,
    facilitator_credential: session.credential,
    head_count: session.headCount,
    signed_by: signed?.by ?? '',
    signed_at: moment(signed?.at ?? null, zone),
    pauses_minutes: restMinutes(session.rested),
    distress_minutes: restMinutes(session.inDistress),
    overrides: session.overrides.map(({ what }) => what).join(';'),
    override_reasons: reasonsOf(session),
  };
}

function lineCells(line: AttendanceLine, zone: string) {
  return {
    participant_code: line.code,
    name: line.name,
    walk_in: line.came === 'walk-in' ? 'yes' : 'no',
    status: line.mark ?? 'unmarked',
    check_in: moment(line.arrived, zone),
    check_out: moment(line.left, zone),
    minutes: line.minutes ?? '',
    amended: line.amended.length > 0 ? 'yes' : 'no',
    signature_kind: line.signature?.kind ?? '',
  };
}

type Row = Readonly<Record<keyof ReturnType<typeof sessionCells> | keyof ReturnType<typeof lineCells>, Cell>>;

const columns = [
  'schema_version',
  'session_id',
  'class_title',
  'service_date',
  'planned_start',
  'planned_end',
  'actual_start',
  'actual_end',
  'tz_offset',
  'zone',
  'facilitator',
  'facilitator_credential',
  'head_count',
  'participant_code',
  'name',
  'walk_in',
  'status',
  'check_in',
  'check_out',
  'minutes',
  'signed_by',
  'signed_at',
  'pauses_minutes',
  'distress_minutes',
  'overrides',
  'override_reasons',
  'amended',
  'signature_kind',
] as const satisfies readonly (keyof Row)[];

function rows(session: SessionExport): Cell[][] {
  const shared = sessionCells(session);
  return session.lines.map((line) => {
    const row: Row = { ...shared, ...lineCells(line, session.zone) };
    return columns.map((column) => row[column]);
  });
}

const style = {
  columns: [...columns],
  record_delimiter: '\r\n',
  // Spaces at the ends are lost in some spreadsheets unless the cell is quoted.
  quoted_match: /^\s|\s$/,
  cast: { string: spreadsheetText },
};

/**
 * The beginning of a file of attendance for spreadsheets (RFC 4180 with a byte order mark): the header. The rows of sessions
 * follow. Dates and times are ISO 8601 in the session's own zone, `tz_offset` is that at its start, minutes are whole numbers:
 * of presence rounded down, of rests rounded up.
 */
export function attendanceHeader(): string {
  return stringify([], { ...style, bom: true, header: true });
}

/** The rows of one session, one a person, in the order given. Throws a RangeError on an unknown zone. */
export function attendanceRows(session: SessionExport): string {
  return stringify(rows(session), style);
}
