import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RelaxationGuide } from '#core/curriculum/class-plan';
import { relaxationAt, relaxationEnd, relaxationStarts, relaxing } from '#core/curriculum/relaxing';
import { milliseconds, minutes, seconds } from '#core/time/milliseconds';

const hands = { name: 'Both hands', how: 'Make two fists' };
const face = { name: 'Your face' };
const feet = { name: 'Both feet', tense: 4 };

function guide(change: Partial<RelaxationGuide> = {}): RelaxationGuide {
  return { groups: [hands, face, feet], tense: 7, release: 30, rounds: 2, leadIn: seconds(20), ...change };
}

const groups = fc.array(
  fc.record(
    { name: fc.constantFrom('a', 'b', 'c'), tense: fc.double({ min: 2, max: 15, noNaN: true }) },
    { requiredKeys: ['name'] },
  ),
  { minLength: 1, maxLength: 20 },
);
const guides: fc.Arbitrary<RelaxationGuide> = fc.record({
  groups,
  tense: fc.double({ min: 2, max: 15, noNaN: true }),
  release: fc.double({ min: 5, max: 90, noNaN: true }),
  rounds: fc.constantFrom(1, 2),
  leadIn: fc.double({ min: 0, max: 120_000, noNaN: true }).map(milliseconds),
});
const lengths = fc.double({ min: 0, max: 3_600_000, noNaN: true }).map(milliseconds);

/** The whole of a guide with each letting go as planned: 2 x (7 + 30 + 7 + 30 + 4 + 30) s after 20 s. */
const whole = seconds(20 + 216);

test('a part that is long enough leads every group as planned and rests at its end', () => {
  const laid = relaxing(guide(), minutes(10));
  expect(laid).toMatchObject({ rounds: 2, release: 30_000, tense: [7000, 7000, 4000] });
  expect(relaxationEnd(laid)).toBe(whole);
  expect(relaxationAt(laid, whole)).toEqual({ stage: 'resting' });
  expect(relaxationAt(laid, milliseconds(whole - 1))).toMatchObject({ stage: 'relaxing', count: 1 });
});

test.each([
  [236, 2, 3, 30],
  [235, 2, 3, 29],
  [116, 2, 3, 10],
  [115, 1, 3, 25],
  [69, 1, 3, 10],
  [68, 1, 3, 10],
  [67, 1, 2, 16],
  [54, 1, 2, 10],
  [53, 1, 1, 26],
  [37, 1, 1, 10],
  [36, 1, 0, 30],
  [0, 1, 0, 30],
])(
  'in %i seconds each group comes %i times, %i groups are led, and each lets go for %i seconds',
  (length, rounds, count, release) => {
    const laid = relaxing(guide(), seconds(length));
    expect([laid.rounds, laid.groups.length, laid.release / 1000]).toEqual([rounds, count, release]);
  },
);

test('letting go that was planned shorter than ten seconds keeps its length', () => {
  const laid = relaxing(guide({ release: 6.5, rounds: 1 }), seconds(44));
  expect(laid).toMatchObject({ release: 6500, rounds: 1 });
  expect(laid.groups).toHaveLength(1);
});

test('a group that cramps easily has its own tension, in each round', () => {
  const starts = relaxationStarts(relaxing(guide(), minutes(10)));
  expect(
    starts.filter(({ kind }) => kind === 'tense').map(({ group, round, length }) => [group, round, length]),
  ).toEqual([
    [0, 0, 7000],
    [0, 1, 7000],
    [1, 0, 7000],
    [1, 1, 7000],
    [2, 0, 4000],
    [2, 1, 4000],
  ]);
});

test('whatever the length, no group is cut and nothing is led past the end', () => {
  fc.assert(
    fc.property(guides, lengths, (made, length) => {
      const laid = relaxing(made, length);
      const starts = relaxationStarts(laid);
      expect(starts).toHaveLength(laid.groups.length * laid.rounds * 2);
      if (laid.groups.length > 0) expect(relaxationEnd(laid)).toBeLessThanOrEqual(length + 1e-3);
      expect(laid.groups).toEqual(made.groups.slice(0, laid.groups.length));
      expect(laid.release).toBeLessThanOrEqual(seconds(made.release));
      expect(laid.release).toBeGreaterThanOrEqual(Math.min(10_000, seconds(made.release)));
    }),
  );
});

test('each tension and each letting go begins where the one before it ends, to the end of an hour', () => {
  fc.assert(
    fc.property(guides, (made) => {
      const laid = relaxing(made, minutes(60));
      let at: number = made.leadIn;
      for (const start of relaxationStarts(laid)) {
        expect(Math.abs(start.at - at)).toBeLessThan(1e-6);
        expect(start.length).toBe(start.kind === 'tense' ? laid.tense[start.group] : laid.release);
        at += start.length;
      }
      expect(Math.abs(relaxationEnd(laid) - at)).toBeLessThan(1e-6);
    }),
  );
});

test('a moment agrees with the list of starts, at each start and anywhere in it', () => {
  fc.assert(
    fc.property(guides, lengths, fc.double({ min: 0, max: 0.999, noNaN: true }), (made, length, share) => {
      const laid = relaxing(made, length);
      for (const start of relaxationStarts(laid)) {
        expect(relaxationAt(laid, start.at)).toMatchObject({ stage: 'relaxing', start, fraction: 0 });
        const within = relaxationAt(laid, milliseconds(start.at + start.length * share));
        expect(within).toMatchObject({ stage: 'relaxing', start });
        if (within.stage === 'relaxing') {
          expect(within.fraction).toBeCloseTo(share, 6);
          expect(within.count).toBeGreaterThanOrEqual(1);
          expect(within.count).toBeLessThanOrEqual(Math.ceil(start.length / 1000));
        }
      }
    }),
    { numRuns: 50 },
  );
});

test('before the first group it settles, and says for how long', () => {
  const laid = relaxing(guide(), minutes(10));
  expect(relaxationAt(laid, seconds(-1))).toEqual({ stage: 'settling', startsIn: 21_000 });
  expect(relaxationAt(laid, seconds(19.5))).toEqual({ stage: 'settling', startsIn: 500 });
  expect(relaxationAt(relaxing(guide(), seconds(5)), seconds(1))).toEqual({ stage: 'resting' });
});

test('a shorter length never leads more groups, nor a group more often', () => {
  fc.assert(
    fc.property(guides, lengths, lengths, (made, one, other) => {
      const shorter = relaxing(made, milliseconds(Math.min(one, other)));
      const longer = relaxing(made, milliseconds(Math.max(one, other)));
      expect(shorter.groups.length).toBeLessThanOrEqual(longer.groups.length);
      if (shorter.groups.length > 0) expect(shorter.rounds).toBeLessThanOrEqual(longer.rounds);
    }),
  );
});
