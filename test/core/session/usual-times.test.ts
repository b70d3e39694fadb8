import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PartAsRun } from '#core/session/as-run';
import { beyond, type HeldBefore, usualTimesOf } from '#core/session/usual-times';
import { instant } from '#core/time/instant';
import { milliseconds, minutes } from '#core/time/milliseconds';

const day = 86_400_000;

/** Classes, the first the newest, one a day. */
function heldBefore(sessions: readonly Omit<HeldBefore, 'began'>[]): readonly HeldBefore[] {
  return sessions.map((session, age) => ({ ...session, began: instant((1000 - age) * day) }));
}

function ran(...overs: readonly number[]): readonly HeldBefore[] {
  return heldBefore(overs.map((over) => ({ ran: { pairs: over }, endedLate: 0 })));
}

describe('what a part usually takes above what it is given', () => {
  test.each<[string, readonly HeldBefore[], number | undefined]>([
    ['is not known after one time', ran(180), undefined],
    ['is the middle of two', ran(180, 60), 120],
    ['is the middle one of three, so that one strange evening says nothing', ran(180, 3000, 170), 180],
    ['is less than nothing where it needs less', ran(-60, -90, -120), -90],
    ['looks at the newest eight only', ran(0, 0, 0, 0, 0, 0, 0, 0, 900, 900, 900, 900, 900, 900, 900, 900, 900), 0],
  ])('%s', (_, held, seconds) => {
    const [usual] = usualTimesOf(held).parts;
    expect(usual?.over).toBe(seconds === undefined ? undefined : seconds * 1000);
  });

  test('passes over the times in which it was left out', () => {
    const held = heldBefore([
      { ran: { pairs: 60 }, endedLate: 0 },
      { ran: {}, endedLate: 0 },
      { ran: { pairs: 120 }, endedLate: 0 },
    ]);
    expect(usualTimesOf(held)).toMatchObject({ sessions: 3, parts: [{ part: 'pairs', over: 90_000, sessions: 2 }] });
  });
});

test('a class ended late when it was a minute or more', () => {
  const held = heldBefore([59, 60, 400, -300].map((endedLate) => ({ ran: {}, endedLate })));
  expect(usualTimesOf(held)).toMatchObject({ sessions: 4, endedLate: 2 });
});

test('the order in which past classes come does not matter', () => {
  const held = fc.array(
    fc.record({
      began: fc.nat(1_000_000).map(instant),
      ran: fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: -900, max: 900 })),
      endedLate: fc.integer({ min: -900, max: 900 }),
    }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(1_000_000), { maxLength: 12 }), held, (starts, sessions) => {
      const apart = sessions
        .slice(0, starts.length)
        .map((one, index) => ({ ...one, began: instant(starts[index] ?? 0) }));
      const told = usualTimesOf(apart);
      const turned = usualTimesOf(apart.toReversed());
      expect({ ...turned, parts: turned.parts.toSorted((one, other) => (one.part < other.part ? -1 : 1)) }).toEqual({
        ...told,
        parts: told.parts.toSorted((one, other) => (one.part < other.part ? -1 : 1)),
      });
      expect(told.endedLate).toBeLessThanOrEqual(told.sessions);
    }),
  );
});

describe('how much longer a part of ten minutes ran than it was given', () => {
  const part: PartAsRun = {
    part: 'pairs',
    planned: minutes(10),
    given: minutes(10),
    took: minutes(12),
    stood: milliseconds(0),
    visits: 1,
    held: 'here',
  };
  test.each<[string, Partial<PartAsRun>, number | null]>([
    ['by its plan', {}, 2],
    ['squeezed to seven and done in seven', { given: minutes(7), took: minutes(7) }, 0],
    ['squeezed to seven and done in ten', { given: minutes(7), took: minutes(10) }, 0],
    ['squeezed to seven and done in eleven', { given: minutes(7), took: minutes(11) }, 1],
    ['squeezed to seven and done in five', { given: minutes(7), took: minutes(5) }, -2],
    ['held elsewhere', { held: 'elsewhere' }, null],
    ['left out', { held: 'left-out', took: null }, null],
  ])('%s', (_, more, over) => {
    expect(beyond({ ...part, ...more })).toBe(over === null ? null : over * 60_000);
  });
});
