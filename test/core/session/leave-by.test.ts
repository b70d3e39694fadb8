import fc from 'fast-check';
import { expect, test } from 'vitest';
import { usualFit } from '#core/session/fit';
import { leaveBy } from '#core/session/leave-by';
import { read } from '#core/session/reading';
import { after, type Instant, instant } from '#core/time/instant';
import { milliseconds, minutes } from '#core/time/milliseconds';
import { type Happening, hold, nine, part, rows, seen } from './held-class';

const minute = 60_000;
const agenda = [
  part('a', 0, { minutes: 10, least: minutes(5) }),
  part('b', 10, { minutes: 20, least: minutes(12) }),
  part('c', 30, { minutes: 5, mayDrop: true }),
];
const start: Happening = { wait: 0, ask: { ask: 'start' } };
const next: Happening = { wait: 0, ask: { ask: 'next' } };

function at(minutesAfterNine: number): Instant {
  return instant(nine + minutesAfterNine * minute);
}

test.each([
  [
    'on the minute of the plan',
    [start],
    35,
    [
      ['a', 10, 18],
      ['b', 30, 30],
      ['c', 35, 35],
    ],
  ],
  [
    'with five minutes to spare before the door opens',
    [start],
    30,
    [
      ['a', 5, 13],
      ['b', 25, 25],
      ['c', 30, 30],
    ],
  ],
  [
    'in its second part',
    [start, next],
    35,
    [
      ['b', 30, 30],
      ['c', 35, 35],
    ],
  ],
  [
    'not begun',
    [],
    35,
    [
      ['a', 10, 18],
      ['b', 30, 30],
      ['c', 35, 35],
    ],
  ],
] as const)('a class that has to be over %s leaves its parts in time', (_, course, end, expected) => {
  const { run } = hold(agenda, course);
  expect(leaveBy(agenda, run, at(end))).toEqual(
    expected.map(([id, easy, latest]) => ({ part: id, easy: at(easy), latest: at(latest) })),
  );
});

test('a part that was left out needs no time, and one that was fitted needs what it was fitted to', () => {
  const late = hold(agenda, [{ wait: 9 * minute, ask: { ask: 'start' } }]);
  const dropped = hold(agenda, [{ wait: 0, ask: { ask: 'fit', rule: usualFit, drop: ['c'] } }], late);
  expect(dropped.run.dropped).toEqual(['c']);
  const b = dropped.run.fitted['b']?.at(-1)?.length ?? 0;
  expect(leaveBy(agenda, dropped.run, at(35))).toEqual([
    { part: 'a', easy: instant(at(35) - b), latest: at(23) },
    { part: 'b', easy: at(35), latest: at(35) },
  ]);
});

test('a part that somebody made shorter than its least needs no more than that', () => {
  const lengths = [{ part: 'b', length: minutes(6) }];
  const { run } = hold(agenda, [start, { wait: 0, deed: { do: 'fit', lengths, dropped: [] } }]);
  expect(leaveBy(agenda, run, at(35))[0]).toEqual({ part: 'a', easy: at(24), latest: at(24) });
});

test('a class without parts has nothing to leave', () => {
  expect(leaveBy([], hold([], []).run, nine)).toEqual([]);
});

test('whoever leaves the running part at its easy moment is over in time to the millisecond, and latest is never sooner', () => {
  fc.assert(
    fc.property(rows, fc.nat(3_600_000), (plan, buffer) => {
      const held = hold(plan, [start]);
      const until = after(seen(plan, held).until, milliseconds(-buffer));
      const [first, ...others] = leaveBy(plan, held.run, until);
      if (first === undefined || first.easy < held.now || others.length === 0) return;
      const left = hold(plan, [{ wait: first.easy - held.now, ask: { ask: 'next' } }], held);
      expect(read(plan, left.run, left.now).projectedEnd).toBe(until);
      for (const { easy, latest } of [first, ...others]) expect(latest).toBeGreaterThanOrEqual(easy);
    }),
  );
});
