import type { SessionSummary } from '#core/attendance/session-summary';
import { personCode } from '#core/people/person';
import type { Quarantined } from '#core/ports/store';
import { dayBounds } from '#core/time/civil';
import { attendanceHeader, attendanceRows } from '#files/attendance-csv';
import { type Answer, done, refused, type Why } from './answer';
import { writeAudit } from './audit';
import { asDatesStand } from './dates-gone';
import type { House } from './house';
import { whoIsHere } from './people-digests';
import type { DamagedLines } from './remarks';
import { exportOf, listedSessions } from './summary';

/** Calendar dates, `YYYY-MM-DD`, both included. */
export interface DateRange {
  readonly from: string;
  readonly to: string;
}

/** What a person has to be told about the stored files. */
export interface Trouble {
  readonly unusable: readonly Quarantined[];
  readonly damaged: readonly DamagedLines[];
}

/** The sessions of a range of dates, newest first, and what could not be read of any. */
export interface SessionList extends Trouble {
  readonly sessions: readonly SessionSummary[];
}

/** What waits, and what was signed last. */
export interface TodayList extends Trouble {
  /** Held or opened and not signed, newest first; no meetings to come, and none that were called off. */
  readonly waiting: readonly SessionSummary[];
  /** Signed, newest first, a handful. */
  readonly recent: readonly SessionSummary[];
}

/** What an attendance file came to. */
export interface ExportSummary {
  readonly name: string;
  readonly sessions: number;
  readonly lines: number;
  /** Sessions in the range that were held but not signed, and therefore left out. */
  readonly unsigned: number;
  /** Files that could not be read; they were kept, and none of them is in the export. */
  readonly unusable: readonly Quarantined[];
}

/** A file as it is being written: pieces of its text, then what it came to; or why there is none. */
export type ExportPiece = { readonly text: string } | { readonly done: ExportSummary } | { readonly refused: Why };

const manyRecent = 5;
/** A piece is sent when it has grown to this many characters. */
const pieceLength = 64 * 1024;

/** True for sessions that began, or were to begin, on a day of the range in their own zone. */
export function within({ from, to }: DateRange): (summary: SessionSummary) => boolean {
  const bounds = new Map<string, { readonly from: number; readonly until: number }>();
  return ({ zone, began, plannedStart }) => {
    const known = bounds.get(zone) ?? { from: dayBounds(from, zone).from, until: dayBounds(to, zone).until };
    bounds.set(zone, known);
    const at = began ?? plannedStart;
    return at >= known.from && at < known.until;
  };
}

/** The sessions of a range of dates, newest first, and the files that could not be read. */
export function listSessions(house: House, range: DateRange): Promise<Answer<SessionList>> {
  return house.serially(async () => {
    if (range.from > range.to) return refused('bad-range');
    const listed = (await listedSessions(house)).filter(within(range));
    const sessions = await asDatesStand(house, listed);
    return done({ sessions, unusable: house.remarks.unusable, damaged: house.remarks.damaged });
  });
}

/** A meeting that has not begun stands among the dates of its group, and one that was not held waits for nothing. */
function isWaiting({ state, group }: SessionSummary): boolean {
  if (state === 'signed' || state === 'cancelled') return false;
  return state !== 'not-started' || group === null || group === undefined;
}

/** What waits for somebody, however old, and what was signed last. */
export function listToday(house: House): Promise<Answer<TodayList>> {
  return house.serially(async () => {
    const sessions = await listedSessions(house);
    return done({
      waiting: sessions.filter(isWaiting),
      recent: sessions.filter(({ state }) => state === 'signed').slice(0, manyRecent),
      unusable: house.remarks.unusable,
      damaged: house.remarks.damaged,
    });
  });
}

/** What an attendance file of a range is called. */
export function attendanceFileName({ from, to }: DateRange): string {
  return `attendance_${from}_${to}.csv`;
}

/** A file that leaves the house is told of before its first word does. */
function tellAudit(house: House, sessions: number): Promise<Answer> {
  return house.serially(async () => {
    await writeAudit(house, [{ did: 'exported', kind: 'attendance-file', count: Math.max(1, sessions) }]);
    return done(null);
  });
}

/**
 * The attendance of all signed sessions of a range, in the order in which they were held, one session after the other, so
 * that a year takes no more memory than a day; what is not signed is counted and left out.
 */
export async function* exportAttendance(house: House, range: DateRange): AsyncGenerator<ExportPiece, void, undefined> {
  const listing = await listSessions(house, range);
  if (!listing.done) {
    yield { refused: listing.why };
    return;
  }
  const held = listing.value.sessions.filter(({ began }) => began !== null).toReversed();
  const signed = held.filter(({ state }) => state === 'signed');
  const told = await tellAudit(house, signed.length);
  if (!told.done) {
    yield { refused: told.why };
    return;
  }
  const { keptId } = await whoIsHere(house);
  let text = attendanceHeader();
  let sessions = 0;
  let lines = 0;
  for (const { id } of signed) {
    if (house.isShut) {
      yield { refused: 'locked' };
      return;
    }
    const session = await exportOf(house, id);
    if (session === null) continue;
    // One person has one code, also where a class was signed before two entries were found to be one.
    const coded = session.lines.map((line) => ({ ...line, code: personCode(keptId(line.person)) }));
    text += attendanceRows({ ...session, lines: coded });
    sessions += 1;
    lines += session.lines.length;
    if (text.length < pieceLength) continue;
    yield { text };
    text = '';
  }
  yield { text };
  const name = attendanceFileName(range);
  yield { done: { name, sessions, lines, unsigned: held.length - signed.length, unusable: house.remarks.unusable } };
}
