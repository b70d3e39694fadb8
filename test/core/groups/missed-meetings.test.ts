import { expect, test } from 'vitest';
import type { GridColumn, GridRow } from '#core/groups/grid';
import { missedMeetings } from '#core/groups/missed-meetings';
import type { Mark } from '#core/session/mark';
import { instant } from '#core/time/instant';

const day = 24 * 60 * 60_000;
const now = instant(Date.UTC(2026, 10, 24, 1));

function column(key: string, inDays: number, state: GridColumn['state'], no: number): GridColumn {
  const start = instant(now + inDays * day);
  return { key, no, start, end: instant(start + 3_600_000), is: 'planned', why: '', session: null, state, began: null };
}

const columns = [
  column('first', -21, 'signed', 1),
  column('second', -14, 'signed', 2),
  column('third', -7, 'unsigned', 3),
  column('off', -3, 'cancelled', 0),
  column('next', 2, 'to-come', 4),
  column('later', 9, 'to-come', 5),
];

function row(marks: readonly (Mark | null)[], more: Partial<GridRow> = {}): GridRow {
  const cell = { session: null, minutes: null, isAmended: false, madeUpIn: null, isExpected: true };
  return {
    person: 'ana',
    name: 'Ana',
    state: 'enrolled',
    cells: marks.map((mark) => ({ ...cell, mark })),
    attended: 0,
    held: 0,
    ...more,
  };
}

function keys(one: GridRow, at = now): readonly string[] {
  return missedMeetings({ columns, rows: [one] }, 'ana', at).map(({ key, isMissed }) => (isMissed ? key : `(${key})`));
}

test('what somebody missed stands before what is still to come, the newest first', () => {
  expect(keys(row(['absent', 'no-show', 'present', 'absent', null, null]))).toEqual(['second', 'first', '(next)']);
  expect(keys(row(['present', 'late', 'left-early', null, null, null]))).toEqual(['(next)']);
});

test('who sent word for a meeting to come is offered that one first', () => {
  expect(keys(row(['absent', 'present', 'present', null, 'excused', null]))).toEqual(['next', 'first', '(later)']);
});

test('of whoever is not marked nobody knows, and what was made up for is not missed', () => {
  expect(keys(row([null, 'present', null, null, null, null]))).toEqual(['(next)']);
  const made = row(['absent', 'present', 'present', null, null, null]);
  const [first, ...others] = made.cells;
  if (first === undefined) throw new Error('no cell');
  expect(keys({ ...made, cells: [{ ...first, madeUpIn: 'grp_2' }, ...others] })).toEqual(['(next)']);
});

test('a date in more than two weeks is far off, and a guest of the group has none of its meetings', () => {
  const was = row(['present', 'present', 'present', null, null, null]);
  expect(keys(was, instant(now - 13 * day))).toEqual([]);
  expect(keys({ ...was, state: 'guest' })).toEqual([]);
  expect(keys({ ...was, state: 'waitlist' })).toEqual([]);
  expect(missedMeetings({ columns, rows: [was] }, 'bo', now)).toEqual([]);
});
