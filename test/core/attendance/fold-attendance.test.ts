import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AttendanceLine } from '#core/attendance/attendance-line';
import { foldAttendance } from '#core/attendance/fold-attendance';
import type { Deed } from '#core/session/event';
import type { Mark } from '#core/session/mark';
import { instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';
import { agendas, type Happening, type Held, happenings, hold, nine, threeParts } from '#test/core/session/held-class';

const minute = 60_000;
const expected = [
  { person: 'per_ann00001', name: 'Ann Lee' },
  { person: 'per_bo000002', name: 'Bo Ruiz' },
];
const ann = 'per_ann00001';

function sheetOf({ events, run }: Held) {
  return foldAttendance(expected, events, run);
}

function annIn(held: Held): AttendanceLine | undefined {
  return sheetOf(held).lines.find(({ person }) => person === ann);
}

/** Taps Ann's marks at minutes of a class that begins at nine and ends an hour later. */
function hourWith(taps: readonly (readonly [number, Mark | null])[]): Held {
  const all: (readonly [number, Happening])[] = [
    [0, { wait: 0, ask: { ask: 'start' } }],
    [60, { wait: 0, ask: { ask: 'end' } }],
    ...taps.map(([at, mark]) => {
      const deed: Deed = mark === null ? { do: 'unmark', person: ann } : { do: 'mark', person: ann, mark };
      return [at, { wait: 0, deed }] as const;
    }),
  ];
  let before = all.reduce((least, [at]) => Math.min(least, at), 0);
  const empty = hold(threeParts, []);
  const early = { ...empty, now: instant(nine + before * minute) };
  const course = all
    .toSorted(([one], [other]) => one - other)
    .map(([at, happening]) => {
      const wait = (at - before) * minute;
      before = at;
      return { ...happening, wait };
    });
  return hold(threeParts, course, early);
}

describe('minutes present in a class of an hour', () => {
  test.each<[string, readonly (readonly [number, Mark | null])[], number | null]>([
    ['someone present from the start', [[1, 'present']], 60],
    ['someone marked present in the middle', [[30, 'present']], 60],
    ['someone marked before the class began', [[-10, 'present']], 60],
    ['a latecomer', [[20, 'late']], 40],
    [
      'a latecomer who is marked late a second time',
      [
        [20, 'late'],
        [50, 'late'],
      ],
      40,
    ],
    [
      'a latecomer who was marked as gone by mistake, put right after the end',
      [
        [20, 'late'],
        [45, 'left-early'],
        [70, 'late'],
      ],
      40,
    ],
    ['a latecomer half a minute after the minute', [[20.5, 'late']], 39],
    [
      'someone who goes early',
      [
        [1, 'present'],
        [45, 'left-early'],
      ],
      45,
    ],
    ['someone who goes early and was not marked before', [[45, 'left-early']], 45],
    [
      'a latecomer who goes early',
      [
        [20, 'late'],
        [50, 'left-early'],
      ],
      30,
    ],
    [
      'a latecomer who goes early, tapped twice',
      [
        [20, 'late'],
        [50, 'left-early'],
        [51, 'left-early'],
      ],
      31,
    ],
    [
      'a latecomer who was there after all',
      [
        [20, 'late'],
        [21, 'present'],
      ],
      60,
    ],
    [
      'someone who went and came back',
      [
        [1, 'present'],
        [30, 'left-early'],
        [35, 'present'],
      ],
      60,
    ],
    [
      'someone absent who comes late',
      [
        [1, 'absent'],
        [15, 'late'],
      ],
      45,
    ],
    ['someone who goes before the class begins', [[-5, 'left-early']], 0],
    [
      'someone of whom it is said after the end that they left early, nobody knows when',
      [
        [1, 'present'],
        [61, 'left-early'],
      ],
      null,
    ],
    ['someone of whom it is said after the end that they were late, nobody knows by how much', [[61, 'late']], null],
    ['someone absent', [[1, 'absent']], null],
    [
      'someone excused after having been present',
      [
        [1, 'present'],
        [2, 'excused'],
      ],
      null,
    ],
    [
      'someone whose mark was taken away',
      [
        [1, 'present'],
        [2, null],
      ],
      null,
    ],
    ['nobody said anything', [], null],
  ])('%s', (_, taps, minutes) => {
    expect(annIn(hourWith(taps))?.minutes).toBe(minutes);
  });

  test('are not told while the class runs', () => {
    const held = hold(threeParts, [
      { wait: 0, ask: { ask: 'start' } },
      { wait: minute, deed: { do: 'mark', person: ann, mark: 'present' } },
    ]);
    expect(annIn(held)).toMatchObject({ mark: 'present', arrived: nine, left: null, minutes: null });
  });

  test('are the same on a clock that is set in the middle', () => {
    const set = hold(threeParts, [
      { wait: 0, ask: { ask: 'start' } },
      { wait: 20 * minute, deed: { do: 'mark', person: ann, mark: 'late' } },
      { wait: 0, deed: { do: 'clock-step', by: milliseconds(-3_600_000) } },
      { wait: 40 * minute, ask: { ask: 'end' } },
    ]);
    expect(annIn(set)).toMatchObject({ arrived: nine + 20 * minute, left: nine + 60 * minute, minutes: 40 });
  });
});

const marks = fc.constantFrom<Mark>('present', 'late', 'left-early', 'absent', 'excused');
const people = fc.constantFrom(ann, 'per_bo000002', 'per_cas00003', 'per_dee00004');
const taps = fc.oneof(
  fc.record({ do: fc.constant('mark' as const), person: people, mark: marks }),
  fc.record({ do: fc.constant('unmark' as const), person: people }),
  fc.record({ do: fc.constant('join' as const), person: people, name: fc.constant('Somebody'), mark: marks }),
);
const courses = fc
  .tuple(happenings, fc.array(fc.tuple(fc.nat(25), fc.nat(600_000), taps), { maxLength: 20 }))
  .map(([course, tapped]) => {
    const all: Happening[] = [...course];
    for (const [at, wait, deed] of tapped) all.splice(at, 0, { wait, deed });
    return all;
  });

test('minutes are whole, never rounded up and never more than the class lasted', () => {
  fc.assert(
    fc.property(agendas, courses, (agenda, course) => {
      const held = hold(agenda, [...course, { wait: 1, ask: { ask: 'start' } }, { wait: 90_500, ask: { ask: 'end' } }]);
      const { began, endedAt } = held.run;
      for (const { minutes, arrived, left } of sheetOf(held).lines) {
        if (minutes === null || began === null || endedAt === null || arrived === null || left === null) continue;
        const there = Math.max(0, Math.min(left, endedAt) - Math.max(arrived, began.at));
        expect(Number.isInteger(minutes)).toBe(true);
        expect(minutes * minute).toBeLessThanOrEqual(there);
        expect((minutes + 1) * minute).toBeGreaterThan(there);
        expect(there).toBeLessThanOrEqual(endedAt - began.at);
      }
    }),
  );
});

test('whoever is expected or has come stands in the list once, in the order in which they were entered', () => {
  fc.assert(
    fc.property(agendas, courses, (agenda, course) => {
      const held = hold(agenda, course);
      const { lines } = sheetOf(held);
      expect(lines.slice(0, 2).map(({ person }) => person)).toEqual(expected.map(({ person }) => person));
      expect(new Set(lines.map(({ person }) => person)).size).toBe(lines.length);
    }),
  );
});

test('taking back a tap gives the sheet as it was before it', () => {
  fc.assert(
    fc.property(agendas, courses, taps, (agenda, course, deed) => {
      const before = hold(agenda, course);
      const undone = hold(
        agenda,
        [
          { wait: 61_000, deed },
          { wait: 30_000, undo: true },
        ],
        before,
      );
      expect(sheetOf(undone)).toEqual(sheetOf(before));
    }),
  );
});

test('somebody who was not expected is a walk-in with a code of their own', () => {
  const deed = { do: 'join', person: 'per_0123456789cas00003', name: 'Cas Ode', mark: 'present' } as const;
  const { lines } = sheetOf(hold(threeParts, [{ wait: 0, deed }]));
  expect(lines.map(({ name, code, came }) => [name, code, came])).toEqual([
    ['Ann Lee', 'P-ANN00001', 'expected'],
    ['Bo Ruiz', 'P-BO000002', 'expected'],
    ['Cas Ode', 'P-CAS00003', 'walk-in'],
  ]);
});

test('a signature carries who gave it, what was said and when', () => {
  const sign = { do: 'sign', by: 'Kim Park', credential: 'LCSW', statement: 'As marked.' } as const;
  const held = hold(threeParts, [
    { wait: 0, ask: { ask: 'start' } },
    { wait: minute, ask: { ask: 'end' } },
    { wait: minute, deed: sign },
  ]);
  const signed = { by: 'Kim Park', credential: 'LCSW', statement: 'As marked.', at: nine + 2 * minute };
  expect(sheetOf(held).signed).toEqual(signed);
  expect(sheetOf(hold(threeParts, [])).signed).toBeNull();
});
