import { expect, test } from 'vitest';
import { stateOf } from '#core/attendance/session-state';
import { exportedSession } from '#core/records/exported-session';
import { type SessionRecord, sampleSession } from '#core/records/session-record';
import type { Deed, SessionEvent } from '#core/session/event';
import { instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';
import { attendanceRows } from '#files/attendance-csv';

const minute = 60_000;
const [robin, kim] = ['per_1', 'per_2'];

/** An hour's class, Robin there throughout and Kim twenty minutes late, as it stands in a file. */
function hourFrom(iso: string, zone: string): readonly string[][] {
  const began = Date.parse(iso);
  const done: readonly (readonly [number, Deed])[] = [
    [0, { do: 'start' }],
    [1, { do: 'mark', person: robin, mark: 'present' }],
    [20, { do: 'mark', person: kim, mark: 'late' }],
    [30, { do: 'go', part: 'breathing' }],
    [60, { do: 'end' }],
    [61, { do: 'sign', by: 'Sam Rivers', credential: '', statement: 'As marked.' }],
  ];
  const events = done.map(([at, deed], index): SessionEvent => {
    const wall = instant(began + at * minute);
    return { id: `e${index}`, seq: index + 1, at: { wall, mono: milliseconds(at * minute), boot: 'b' }, deed };
  });
  const record: SessionRecord = { ...sampleSession, zone, plannedStart: instant(began), events };
  const rows = attendanceRows(exportedSession(record, stateOf(record, events)));
  return rows
    .trim()
    .split('\r\n')
    .map((row) => row.split(','));
}

test.each([
  [
    'the night on which an hour comes twice',
    '2026-10-25T02:30:00+02:00',
    'Europe/Berlin',
    '02:30:00',
    '02:50:00',
    '02:30:00',
  ],
  [
    'the night on which an hour is left out',
    '2026-03-29T01:30:00+01:00',
    'Europe/Berlin',
    '01:30:00',
    '01:50:00',
    '03:30:00',
  ],
  [
    'the other night of the same kind',
    '2026-11-01T01:30:00-05:00',
    'America/Chicago',
    '01:30:00',
    '01:50:00',
    '01:30:00',
  ],
  [
    'a night that ends in the middle of it',
    '2026-11-23T23:30:00+01:00',
    'Europe/Berlin',
    '23:30:00',
    '23:50:00',
    '00:30:00',
  ],
])('of %s every minute is counted once', (_, iso, zone, in1, in2, out) => {
  const [first, second] = hourFrom(iso, zone);
  const told = (row: readonly string[] | undefined) =>
    [row?.[17], row?.[18], row?.[19]].map((cell) => cell?.replace(/^.*T/, ''));
  expect(told(first)).toEqual([in1, out, '60']);
  expect(told(second)).toEqual([in2, out, '40']);
  expect(first?.[3]).toBe(iso.slice(0, 10));
});
