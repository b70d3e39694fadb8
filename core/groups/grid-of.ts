import { attended, type Came, guests, type Mark } from '#core/session/mark';
import type { Instant } from '#core/time/instant';
import { eachOnce, isExpectedOn } from './enrolment';
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

/** True of a session of which something was recorded that stands: what it is about was held, or is being held. */
export function wasHeld({ state, isCancelled }: Pick<HeldSession, 'state' | 'isCancelled'>): boolean {
  return !isCancelled && state !== 'not-started' && state !== 'cancelled';
}

/** How a date stands, as its session tells it. One that was held was held, whatever the calendar says since. */
export function standing(
  session: Pick<HeldSession, 'state' | 'isCancelled'> | undefined,
  { is }: Pick<Meeting, 'is'>,
): GridColumn['state'] {
  if (session !== undefined && wasHeld(session)) {
    if (session.state === 'signed') return 'signed';
    return session.state === 'ended' ? 'unsigned' : 'running';
  }
  const isCancelled = session?.isCancelled === true || session?.state === 'cancelled';
  return is === 'off' || isCancelled ? 'cancelled' : 'to-come';
}

function wasThere(mark: Mark | null): boolean {
  return mark !== null && attended.includes(mark);
}

/** Was there to take part, not to watch or to accompany. */
function tookPart(mark: Mark | null): boolean {
  return mark !== null && attended.includes(mark) && !guests.includes(mark);
}

/** Of one person under two entries in one session the one counts that was there; else the one that was marked. */
function better(one: Attended | undefined, other: Attended): Attended {
  if (one === undefined) return other;
  if (wasThere(one.mark) !== wasThere(other.mark)) return wasThere(one.mark) ? one : other;
  return one.mark === null ? other : one;
}

/** A session by the people in it. */
interface Seen {
  readonly people: ReadonlyMap<string, Attended>;
  readonly expected: ReadonlySet<string>;
  readonly isHeld: boolean;
}

function seenIn(session: HeldSession | undefined, keptId: GridGround['keptId']): Seen {
  const people = new Map<string, Attended>();
  const expected = new Set<string>();
  for (const one of session?.who ?? []) {
    const person = keptId(one.person);
    people.set(person, better(people.get(person), one));
    if (one.came === 'expected') expected.add(person);
  }
  return { people, expected, isHeld: session !== undefined && wasHeld(session) };
}

/** Where somebody made up for a meeting of this group: by meeting and person. */
function madeUp({
  group,
  sessions,
  keptId,
}: GridGround): ReadonlyMap<string, { readonly session: HeldSession; readonly one: Attended }> {
  const found = new Map<string, { readonly session: HeldSession; readonly one: Attended }>();
  for (const session of sessions) {
    if (!wasHeld(session)) continue;
    for (const one of session.who) {
      if (!one.makesUp.startsWith(`${group}/`) || !tookPart(one.mark)) continue;
      found.set(`${one.makesUp.slice(group.length + 1)} ${keptId(one.person)}`, { session, one });
    }
  }
  return found;
}

function cellOf(column: GridColumn, one: Attended | undefined, isExpected: boolean): GridCell {
  if (one === undefined) return { ...emptyCell, session: column.session, isExpected };
  const { mark, minutes, isAmended } = one;
  return { session: column.session, mark, minutes, isAmended, madeUpIn: null, isExpected };
}

type Row = Enrolment & { readonly isGuest: boolean };

/** Who is in a row, once each: the people of the group, and behind them whoever else was in one of its sessions. */
function rowsOf({ people, keptId }: GridGround, seen: readonly Seen[]): readonly Row[] {
  const own = eachOnce(people, keptId).map((one): Row => ({ ...one, isGuest: false }));
  const rows = new Map(own.map((one) => [one.person, one]));
  for (const column of seen) {
    for (const person of column.people.keys()) {
      if (!rows.has(person)) rows.set(person, { person, state: 'withdrawn', since: '', why: '', isGuest: true });
    }
  }
  return [...rows.values()];
}

/** Whom a session expected its list says; before it was held the group does. */
function expects(row: Row, { is, key }: GridColumn, seen: Seen | undefined): boolean {
  if (seen?.isHeld === true) return seen.expected.has(row.person);
  return !row.isGuest && is !== 'off' && isExpectedOn(row, key);
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
  const seen = meetings.map(({ key }) => seenIn(own.get(key), keptId));
  const elsewhere = madeUp(ground);
  const rows = rowsOf(ground, seen).map((row): GridRow => {
    const cells = columns.map((column, at): GridCell => {
      const cell = cellOf(column, seen[at]?.people.get(row.person), expects(row, column, seen[at]));
      const other = wasThere(cell.mark) ? undefined : elsewhere.get(`${column.key} ${row.person}`);
      return other === undefined
        ? cell
        : { ...cell, minutes: other.one.minutes, madeUpIn: other.session.group ?? other.session.id };
    });
    const came = ({ madeUpIn, mark }: GridCell, at: number): boolean =>
      madeUpIn !== null || (seen[at]?.isHeld === true && tookPart(mark));
    return {
      person: row.person,
      name: nameOf(row.person),
      state: row.isGuest ? 'guest' : row.state,
      cells,
      attended: cells.filter(came).length,
      // Who came without being expected has one more to come to: nobody was at more meetings than there were.
      held: cells.filter((cell, at) => came(cell, at) || (seen[at]?.isHeld === true && cell.isExpected)).length,
    };
  });
  return { columns, rows };
}
