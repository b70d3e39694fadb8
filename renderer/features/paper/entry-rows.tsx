import type { AttendanceLine } from '#core/attendance/attendance-line';
import { attended } from '#core/session/mark';

/** A row of the sheet as it is entered. */
export interface EntryRow {
  readonly no: number;
  readonly line: AttendanceLine;
}

/** Everybody of the session in the order of the sheet; who was entered since comes after. `rows`: the ids on the sheet. */
export function entryRows(people: readonly AttendanceLine[], rows: readonly string[]): readonly EntryRow[] {
  const place = new Map(rows.map((person, at) => [person, at]));
  return people
    .map((line, at) => ({ line, at: place.get(line.person) ?? rows.length + at }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ line }, at) => ({ no: at + 1, line }));
}

/** True for a row of which the sheet was entered: marked, and signed on paper where somebody was there. */
export function isEntered({ mark, signature }: AttendanceLine): boolean {
  return mark !== null && (signature?.kind === 'paper' || !attended.includes(mark));
}
