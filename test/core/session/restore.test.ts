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
const ended = hold(threeParts, [start, { wait: 5 * minute, ask: { ask: 'end' } }]);
const untouched = hold(threeParts, []);

test.each([
  ['running', running, 5, true],
  ['running, an hour after its planned end', running, 95, true],
  ['running, more than an hour after its planned end', running, 95.001, false],
  ['resting', resting, 40, true],
  ['running over its time, an hour after its last sign', overdue, 110, true],
  ['running over its time, long after its last sign', overdue, 111, false],
  ['running, on a clock that was set back meanwhile', running, -600, true],
])('a class found %s: goes on by itself', (_, { events }, minutes, goesOn) => {
  const verdict = restore(threeParts, events, instant(nine + minutes * minute));
  const lastSign = lastSignOfLife(events);
  expect(verdict).toEqual(goesOn ? { offer: null } : { offer: 'close-or-discard', lastSign });
});

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
