import { expect, test } from 'vitest';
import { lastSignOfLife, restore } from '#core/session/restore';
import { instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';
import { hold, nine, threeParts } from './held-class';

const minute = 60_000;
const start = { wait: 0, ask: { ask: 'start' } } as const;
const running = hold(threeParts, [start, { wait: 5 * minute, deed: { do: 'heartbeat' } }]);
const resting = hold(threeParts, [start, { wait: 5 * minute, ask: { ask: 'pause' } }]);
const overdue = hold(threeParts, [start, { wait: 50 * minute, deed: { do: 'heartbeat' } }]);
const pressedLate = hold(threeParts, [
  start,
  { wait: 41 * minute, ask: { ask: 'next' } },
  { wait: 9 * minute, deed: { do: 'heartbeat' } },
]);
const ended = hold(threeParts, [start, { wait: 5 * minute, ask: { ask: 'end' } }]);
const untouched = hold(threeParts, []);

test.each([
  ['running', running, 5, null],
  ['running, an hour after its planned end', running, 95, null],
  ['running, more than an hour after its planned end', running, 95.001, 5],
  ['resting', resting, 40, null],
  ['running over its time, an hour after its last sign', overdue, 110, null],
  ['running over its time, long after its last sign', overdue, 111, 35],
  ['running late, an hour after it should have been over as it went', pressedLate, 126, null],
  ['running late, more than an hour after that', pressedLate, 126.001, 50],
  ['running, on a clock that was set back meanwhile', running, -600, null],
] as const)(
  'a class found %s: goes on by itself, or ended where somebody last showed it going on',
  (_, { events }, minutes, end) => {
    const goesOn = { offer: null };
    const over = { offer: 'close-or-discard', endedAt: nine + (end ?? 0) * minute };
    expect(restore(threeParts, events, instant(nine + minutes * minute))).toEqual(end === null ? goesOn : over);
  },
);

test.each([
  ['was never begun', untouched],
  ['was ended', ended],
])('a class that %s is never offered to be closed', (_, { events }) => {
  expect(restore(threeParts, events, instant(nine + 9000 * minute))).toEqual({ offer: null });
});

test('the last sign of life is told in session time', () => {
  const set = hold(threeParts, [{ wait: minute, deed: { do: 'clock-step', by: milliseconds(3_600_000) } }], running);
  expect(lastSignOfLife(set.events)).toBe(nine + 6 * minute);
  expect(lastSignOfLife([])).toBeNull();
});
