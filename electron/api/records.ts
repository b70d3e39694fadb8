import type { Quarantined } from '#core/ports/store';
import { dayBounds } from '#core/time/civil';
import { attendanceCsv } from '#files/attendance-csv';
import { type Answer, done, refused } from './answer';
import type { House } from './house';
import type { DamagedLines } from './remarks';
import { readSessions, type SessionReadout, type SessionSummary } from './summary';

/** Calendar dates, `YYYY-MM-DD`, both included. */
export interface DateRange {
  readonly from: string;
  readonly to: string;
}

/** The sessions of a range of dates, newest first, and what could not be read of any. */
export interface SessionList {
  readonly sessions: readonly SessionSummary[];
  readonly unusable: readonly Quarantined[];
  readonly damaged: readonly DamagedLines[];
}

/** A file ready to be saved. */
export interface ExportFile {
  readonly name: string;
  readonly text: string;
  readonly sessions: number;
  readonly lines: number;
  /** Sessions in the range that were held but not signed, and therefore left out. */
  readonly unsigned: number;
  /** Files that could not be read; they were kept, and none of them is in the export. */
  readonly unusable: readonly Quarantined[];
}

function inRange({ summary }: SessionReadout, { from, to }: DateRange): boolean {
  const at = summary.began ?? summary.plannedStart;
  return at >= dayBounds(from, summary.zone).from && at < dayBounds(to, summary.zone).until;
}

/** The sessions of a range of dates, newest first, and the files that could not be read. */
export function listSessions(house: House, range: DateRange): Promise<Answer<SessionList>> {
  return house.serially(async () => {
    if (range.from > range.to) return refused('bad-range');
    const sessions = await readSessions(house);
    return done({
      sessions: sessions.filter((one) => inRange(one, range)).map(({ summary }) => summary),
      unusable: house.remarks.unusable,
      damaged: house.remarks.damaged,
    });
  });
}

/** The attendance of all signed sessions of a range as a CSV file; what is not signed is counted and left out. */
export function exportAttendance(house: House, range: DateRange): Promise<Answer<ExportFile>> {
  return house.serially(async () => {
    if (range.from > range.to) return refused('bad-range');
    const sessions = await readSessions(house);
    const held = sessions.filter((one) => inRange(one, range) && one.summary.began !== null).toReversed();
    const signed = held.filter(({ summary }) => summary.state === 'signed').map(({ forExport }) => forExport);
    return done({
      name: `attendance_${range.from}_${range.to}.csv`,
      text: attendanceCsv(signed),
      sessions: signed.length,
      lines: signed.reduce((total, { lines }) => total + lines.length, 0),
      unsigned: held.length - signed.length,
      unusable: house.remarks.unusable,
    });
  });
}
