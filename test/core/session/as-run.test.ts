import { describe, expect, test } from 'vitest';
import { type AsRun, asRunOf } from '#core/session/as-run';
import { changesOf } from '#core/session/changes';
import { type Contract, noContract } from '#core/session/contract';
import { instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';
import { type Happening, hold, nine, part, threeParts } from './held-class';

const minute = 60_000;

/** What happens after so many minutes. */
function then(minutes: number, happening: Pick<Extract<Happening, { ask: unknown }>, 'ask'>['ask']): Happening {
  return { wait: minutes * minute, ask: happening };
}

const start = then(0, { ask: 'start' });
const end: Happening = then(5, { ask: 'end' });

function next(minutes: number): Happening {
  return then(minutes, { ask: 'next' });
}

function reportOf(happenings: readonly Happening[], contract: Contract = noContract, agenda = threeParts): AsRun {
  const { run, events } = hold(agenda, happenings);
  return asRunOf({ agenda, run, contract, changes: changesOf(events, run) });
}

function minutesIn({ parts }: AsRun): readonly (number | null)[] {
  return parts.map(({ took }) => (took === null ? null : took / minute));
}

/** Parts of ten, twenty and five minutes, as they were really held. */
describe('how long each part took', () => {
  test.each<[string, readonly Happening[], readonly (number | null)[]]>([
    ['every part as planned', [start, next(10), next(20), end], [10, 20, 5]],
    ['a part that went on for longer', [start, next(13), next(20), end], [13, 20, 5]],
    [
      'a pause is no part of it',
      [start, then(4, { ask: 'pause' }), then(3, { ask: 'start' }), next(6), end],
      [10, 5, null],
    ],
    [
      'a part that was entered twice counts both times',
      [start, next(10), then(2, { ask: 'back' }), next(3), end],
      [13, 7, null],
    ],
    [
      'a part that was begun again counts both times',
      [start, then(4, { ask: 'restart' }), next(10), next(20), end],
      [14, 20, 5],
    ],
    ['a part that was jumped over was left out', [start, then(10, { ask: 'jump', part: 'c' }), end], [10, null, 5]],
    ['nothing of a class that was never begun', [], [null, null, null]],
  ])('%s', (_, happenings, took) => {
    expect(minutesIn(reportOf(happenings))).toEqual(took);
  });
});

test('a pause, a distress and a sleep in which the class rested are told apart', () => {
  const report = reportOf([
    start,
    then(2, { ask: 'pause' }),
    then(1, { ask: 'start' }),
    then(2, { ask: 'distress' }),
    then(4, { ask: 'start' }),
    { wait: 10 * minute, deed: { do: 'sleep', span: milliseconds(7 * minute) } },
    then(0, { ask: 'slept-as', was: 'pause' }),
    next(3),
    end,
  ]);
  expect(report.stood).toEqual({ pause: minute, distress: 4 * minute, sleep: 7 * minute });
  expect(report.parts[0]).toMatchObject({ took: 10 * minute, stood: 12 * minute, visits: 1, held: 'here' });
});

test('a class that was continued from a run sheet says which parts were held elsewhere', () => {
  const report = reportOf([
    { wait: 25 * minute, ask: { ask: 'continue', from: milliseconds(15 * minute) } },
    next(15),
    end,
  ]);
  expect(report.parts.map(({ held }) => held)).toEqual(['elsewhere', 'here', 'here']);
  expect(report.began).toBe(nine + 10 * minute);
});

test('a fitted part has its planned and its given length, and one that was left out for it is named', () => {
  const agenda = [
    part('a', 0, { minutes: 10 }),
    part('b', 10, { minutes: 20, least: milliseconds(10 * minute) }),
    part('c', 30, { minutes: 5, mayDrop: true }),
  ];
  const rule = { share: 'by-room', direction: 'one-way' } as const;
  const report = reportOf([start, then(18, { ask: 'fit', rule, drop: ['c'] }), next(0), next(16)], noContract, agenda);
  expect(report.parts[1]).toMatchObject({ planned: 20 * minute, given: 17 * minute, took: 16 * minute });
  expect(report.parts[2]).toMatchObject({ held: 'left-out', took: null, visits: 0 });
});

describe('how late a class of thirty-five minutes ended that took forty', () => {
  const course = [start, next(15), next(20), end];
  test.each<[string, Contract, number]>([
    ['against its plan', noContract, 5],
    ['against a hard end', { ...noContract, hardEnd: instant(nine + 45 * minute) }, -5],
    [
      'against a hard end with a buffer',
      { hardEnd: instant(nine + 45 * minute), buffer: milliseconds(7 * minute), floor: null },
      2,
    ],
  ])('%s', (_, contract, late) => {
    expect(reportOf(course, contract)).toMatchObject({
      late: late * minute,
      behindPlan: 5 * minute,
      lasted: 40 * minute,
      ended: nine + 40 * minute,
    });
  });
});

test('a class that still runs has no end, and is not late yet', () => {
  expect(reportOf([start, next(10)])).toMatchObject({ ended: null, lasted: null, late: null, behindPlan: null });
});

describe('minutes that were added', () => {
  function add(wait: number, minutes: number): Happening {
    return then(wait, { ask: 'add', span: milliseconds(minutes * minute) });
  }
  test.each<[string, readonly Happening[], readonly number[]]>([
    ['one after the other are one change', [add(1, 1), add(0.1, 1), add(0.5, 1)], [3]],
    ['far from each other are two', [add(1, 1), add(3, 2)], [1, 2]],
    ['and taken again at once are none', [add(1, 1), add(0.2, -1)], []],
    ['with something between are two', [add(1, 1), then(0.1, { ask: 'pause' }), add(0.1, 1)], [1, 1]],
  ])('%s', (_, happenings, told) => {
    const { changes } = reportOf([start, ...happenings]);
    expect(changes.flatMap(({ what, span }) => (what === 'added' ? [(span ?? 0) / minute] : []))).toEqual(told);
  });

  test('keep the reason that was given for the first of them', () => {
    const { changes } = reportOf([
      start,
      add(1, 1),
      add(0.1, 1),
      { wait: 0, deed: { do: 'reason', event: 'e2', text: 'A good question' } },
    ]);
    expect(changes).toMatchObject([{ event: 'e2', what: 'added', span: 2 * minute, reason: 'A good question' }]);
  });
});
