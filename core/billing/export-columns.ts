import { isoLocal, zoneOffset } from '#core/time/civil';
import type { Instant } from '#core/time/instant';
import { amount } from './cents';
import { type ExportedLine, type ExportedSession, standingOf } from './exported-line';
import { bareCode } from './payer-profile';

/** Grows when a column changes its meaning or its name; new columns leave it as it is. */
const schemaVersion = '1';

/** The columns that a file can have, in the order in which they stand in it. Names are those of the file's first row. */
export const columnIds = [
  'schema_version',
  'series_id',
  'series_title',
  'session_id',
  'session_title',
  'session_no',
  'service_date',
  'planned_start',
  'planned_end',
  'actual_start',
  'actual_end',
  'tz_offset',
  'location',
  'pos',
  'facilitator',
  'facilitator_credential',
  'facilitator_npi',
  'head_count',
  'participant_code',
  'last_name',
  'first_name',
  'birth_date',
  'member_id',
  'payer',
  'status',
  'came',
  'check_in',
  'check_out',
  'minutes',
  'signature_kind',
  'lane',
  'billing',
  'reasons',
  'service_code',
  'modifiers',
  'units',
  'charge',
  'dx1',
  'dx2',
  'authorisation',
  'document_no',
  'signed_by',
  'signed_at',
  'amended',
  'amendment_count',
  'record_hash',
] as const;

/** One of these. */
export type ColumnId = (typeof columnIds)[number];

/** Columns that tell who somebody is. Without them a file has a code for each person. */
export const namingColumns: readonly ColumnId[] = ['last_name', 'first_name', 'birth_date', 'member_id'];

/** What a cell holds. `money`: whole cents. `date`: `YYYY-MM-DD`. `moment`: date and time where the class was, `YYYY-MM-DDTHH:MM:SS`. */
export type CellKind = 'text' | 'count' | 'money' | 'date' | 'moment';

/** Null: there is nothing to tell. */
export type Cell = string | number | null;

type Column =
  | { readonly of: 'session'; readonly kind: CellKind; readonly cell: (session: ExportedSession) => Cell }
  | { readonly of: 'line'; readonly kind: CellKind; readonly cell: (line: ExportedLine) => Cell };

function session(cell: (session: ExportedSession) => Cell, kind: CellKind = 'text'): Column {
  return { of: 'session', kind, cell };
}

function line(cell: (line: ExportedLine) => Cell, kind: CellKind = 'text'): Column {
  return { of: 'line', kind, cell };
}

function moment(at: Instant | null, zone: string): Cell {
  return at === null ? null : isoLocal(at, zone);
}

function diagnosis({ line: billed }: ExportedLine, at: number): string {
  return bareCode(billed?.person?.diagnoses[at]?.code ?? '');
}

const columns: Readonly<Record<ColumnId, Column>> = {
  schema_version: session(() => schemaVersion),
  series_id: session(({ group }) => group?.id ?? ''),
  series_title: session(({ group }) => group?.title ?? ''),
  session_id: session(({ id }) => id),
  session_title: session(({ title }) => title),
  session_no: session(({ group }) => (group === null || group.no === 0 ? null : group.no), 'count'),
  service_date: session(({ day }) => day, 'date'),
  planned_start: session(({ plannedStart, zone }) => moment(plannedStart, zone), 'moment'),
  planned_end: session(({ plannedEnd, zone }) => moment(plannedEnd, zone), 'moment'),
  actual_start: session(({ began, zone }) => moment(began, zone), 'moment'),
  actual_end: session(({ ended, zone }) => moment(ended, zone), 'moment'),
  // A bare +01:00 would be read as a time of day, and -05:00 as a formula.
  tz_offset: session(({ began, plannedStart, zone }) => `UTC${zoneOffset(began ?? plannedStart, zone)}`),
  location: session(({ place }) => place),
  pos: session(({ pos }) => pos),
  facilitator: session(({ facilitator }) => facilitator),
  facilitator_credential: session(({ credential }) => credential),
  facilitator_npi: session(({ npi }) => npi),
  head_count: session(({ people }) => people, 'count'),
  participant_code: line(({ code }) => code),
  last_name: line(({ whom, name }) => whom?.family ?? name),
  first_name: line(({ whom }) => whom?.given ?? ''),
  birth_date: line(({ whom }) => whom?.birthDate ?? null, 'date'),
  member_id: line(({ line: billed }) => billed?.coverage?.memberId ?? ''),
  payer: line(({ line: billed }) => billed?.profile?.name ?? ''),
  status: line(({ status }) => status),
  came: line(({ came }) => came),
  check_in: line(({ arrived, session: { zone } }) => moment(arrived, zone), 'moment'),
  check_out: line(({ left, session: { zone } }) => moment(left, zone), 'moment'),
  minutes: line(({ minutes }) => minutes, 'count'),
  signature_kind: line(({ signature }) => signature),
  lane: line(({ line: billed }) => billed?.lane ?? ''),
  billing: line(({ line: billed }) => standingOf(billed)),
  reasons: line(({ line: billed }) => (billed?.reasons ?? []).map(({ kind }) => kind).join('; ')),
  service_code: line(({ line: billed }) => billed?.code ?? ''),
  modifiers: line(({ line: billed }) => (billed?.modifiers ?? []).join(' ')),
  units: line(({ line: billed }) => billed?.units ?? null, 'count'),
  charge: line(({ line: billed }) => billed?.charge ?? null, 'money'),
  dx1: line((each) => diagnosis(each, 0)),
  dx2: line((each) => diagnosis(each, 1)),
  authorisation: line(({ line: billed }) => billed?.coverage?.authorisation?.number ?? ''),
  document_no: line(({ document }) => document),
  signed_by: session(({ signedBy }) => signedBy),
  signed_at: session(({ signedAt, zone }) => moment(signedAt, zone), 'moment'),
  amended: line(({ amendments }) => (amendments > 0 ? 'yes' : 'no')),
  amendment_count: line(({ amendments }) => amendments, 'count'),
  record_hash: session(({ seal }) => seal),
};

/** What the cells of a column hold. */
export function kindOf(column: ColumnId): CellKind {
  return columns[column].kind;
}

/** A cell as a text: money with two decimals, dates and times ISO 8601. */
export function cellText(cell: Cell, kind: CellKind): string {
  if (typeof cell === 'number') return kind === 'money' ? amount(cell) : String(cell);
  return cell ?? '';
}

/** Some columns, each once, in the order of files. */
export function inFileOrder(some: readonly ColumnId[]): readonly ColumnId[] {
  return columnIds.filter((id) => some.includes(id));
}

/** True where a file of these columns tells who somebody is. */
export function tellsNames(some: readonly ColumnId[]): boolean {
  return some.some((id) => namingColumns.includes(id));
}

/** The rows of lines of one session, or of several one after the other: a cell for each column. What is of a session is figured once. */
export function rowsOf(some: readonly ColumnId[], lines: readonly ExportedLine[]): readonly (readonly Cell[])[] {
  let known: { readonly of: ExportedSession; readonly cells: readonly Cell[] } | null = null;
  return lines.map((each) => {
    if (known?.of !== each.session) {
      const cells = some.map((id) => {
        const column = columns[id];
        return column.of === 'session' ? column.cell(each.session) : null;
      });
      known = { of: each.session, cells };
    }
    const { cells } = known;
    return some.map((id, at) => {
      const column = columns[id];
      return column.of === 'line' ? column.cell(each) : (cells[at] ?? null);
    });
  });
}
