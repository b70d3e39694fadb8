import { attended, type Came, guests, type Mark } from '#core/session/mark';
import type { Instant } from '#core/time/instant';
import { isExpectedOn } from './enrolment';
import type { Grid, GridCell, GridColumn, GridRow } from './grid';
import type { Enrolment } from './group';
import type { Meeting } from './meeting';

/** One person in one session, as the index tells it. */
export interface Attended {
  readonly person: string;
  readonly mark: Mark | null;
  readonly minutes: number | null;
  readonly came: Came;
  readonly isAmended: boolean;
  /** The meeting that was made up for, as `group/meeting`; empty: none. */
  readonly makesUp: string;
}

/** A session as the index tells it. */
export interface HeldSession {
  readonly id: string;
  readonly group: string | null;
  readonly meeting: string;
  readonly state: 'not-started' | 'running' | 'left-running' | 'ended' | 'signed' | 'cancelled';
  readonly began: Instant | null;
  readonly isCancelled: boolean;
  readonly who: readonly Attended[];
}

/** What a grid is made of. */
export interface GridGround {
  readonly group: string;
  readonly meetings: readonly Meeting[];
  readonly people: readonly Enrolment[];
  /** The sessions of the group, and those of others in which its meetings were made up for. */
  readonly sessions: readonly HeldSession[];
  /** The id that counts of an entry that was found to be somebody else's. */
  readonly keptId: (person: string) => string;
  readonly nameOf: (person: string) => string;
}

const emptyCell: GridCell = {
  session: null,
  mark: null,
  minutes: null,
  isAmended: false,
  madeUpIn: null,
  isExpected: false,
};

function standing(session: HeldSession | undefined, meeting: Meeting): GridColumn['state'] {
  if (meeting.is === 'off' || session?.isCancelled === true || session?.state === 'cancelled') return 'cancelled';
  if (session === undefined || session.state === 'not-started') return 'to-come';
  if (session.state === 'signed') return 'signed';
  return session.state === 'ended' ? 'unsigned' : 'running';
}

function wasThere(mark: Mark | null): boolean {
  return mark !== null && attended.includes(mark);
}

/** Of one person under two entries in one session the one counts that was there; else the one that was marked. */
function better(one: Attended | undefined, other: Attended): Attended {
  if (one === undefined) return other;
  if (wasThere(one.mark) !== wasThere(other.mark)) return wasThere(one.mark) ? one : other;
  return one.mark === null ? other : one;
}

type Seen = ReadonlyMap<string, Attended>;

function seenIn({ who }: HeldSession, keptId: GridGround['keptId']): Seen {
  const seen = new Map<string, Attended>();
  for (const one of who) {
    const person = keptId(one.person);
    seen.set(person, better(seen.get(person), one));
  }
  return seen;
}

/** Where somebody made up for a meeting of this group: by meeting and person. */
function madeUp({
  group,
  sessions,
  keptId,
}: GridGround): ReadonlyMap<string, { readonly session: HeldSession; readonly one: Attended }> {
  const found = new Map<string, { readonly session: HeldSession; readonly one: Attended }>();
  for (const session of sessions) {
    for (const one of session.who) {
      if (!one.makesUp.startsWith(`${group}/`) || !wasThere(one.mark)) continue;
      found.set(`${one.makesUp.slice(group.length + 1)} ${keptId(one.person)}`, { session, one });
    }
  }
  return found;
}

function cellOf(column: GridColumn, one: Attended | undefined, isExpected: boolean): GridCell {
  if (one === undefined) return { ...emptyCell, session: column.session, isExpected };
  const { mark, minutes, isAmended } = one;
  return {
    session: column.session,
    mark,
    minutes,
    isAmended,
    madeUpIn: null,
    isExpected: isExpected || one.came === 'expected',
  };
}

/** True of a column that counts: it was held, or is being held. */
function counts({ state }: GridColumn): boolean {
  return state === 'signed' || state === 'unsigned' || state === 'running';
}

/** Who of the group is in a row, once each: of two entries of one person the one that belongs to it counts. */
function rowsOf(
  { people, keptId }: GridGround,
  seen: readonly Seen[],
): readonly (Enrolment & { readonly isGuest: boolean })[] {
  const rows = new Map<string, Enrolment & { readonly isGuest: boolean }>();
  for (const one of people) {
    const person = keptId(one.person);
    if (rows.get(person)?.state !== 'enrolled') rows.set(person, { ...one, person, isGuest: false });
  }
  for (const column of seen) {
    for (const person of column.keys()) {
      if (!rows.has(person)) rows.set(person, { person, state: 'withdrawn', since: '', why: '', isGuest: true });
    }
  }
  return [...rows.values()];
}

/** The grid of people by meetings. Reads no document: what the index tells of the sessions is enough. */
export function gridOf(ground: GridGround): Grid {
  const { group, meetings, sessions, keptId, nameOf } = ground;
  const own = new Map(sessions.filter((one) => one.group === group).map((one) => [one.meeting, one]));
  const columns = meetings.map((meeting): GridColumn => {
    const session = own.get(meeting.key);
    return {
      ...meeting,
      session: session?.id ?? null,
      state: standing(session, meeting),
      began: session?.began ?? null,
    };
  });
  const seen = meetings.map(({ key }): Seen => {
    const session = own.get(key);
    return session === undefined ? new Map() : seenIn(session, keptId);
  });
  const elsewhere = madeUp(ground);
  const rows = rowsOf(ground, seen).map((row): GridRow => {
    const cells = columns.map((column, at): GridCell => {
      const isExpected = !row.isGuest && column.is !== 'off' && isExpectedOn(row, column.key);
      const cell = cellOf(column, seen[at]?.get(row.person), isExpected);
      const other = wasThere(cell.mark) ? undefined : elsewhere.get(`${column.key} ${row.person}`);
      return other === undefined
        ? cell
        : { ...cell, minutes: other.one.minutes, madeUpIn: other.session.group ?? other.session.id };
    });
    const isCounted = (cell: GridCell, at: number): boolean => {
      const column = columns[at];
      return column !== undefined && counts(column) && cell.isExpected;
    };
    const came = (cell: GridCell): boolean =>
      cell.madeUpIn !== null || (wasThere(cell.mark) && !(cell.mark !== null && guests.includes(cell.mark)));
    return {
      person: row.person,
      name: nameOf(row.person),
      state: row.isGuest ? 'guest' : row.state,
      cells,
      attended: cells.filter(came).length,
      held: cells.filter(isCounted).length,
    };
  });
  return { columns, rows };
}
