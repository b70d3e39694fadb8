import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  breathAt,
  breathsPerMinute,
  cycleEndAt,
  cycleStartAt,
  pacing,
  pacingEnd,
  phaseStarts,
  restingFullness,
} from '#core/breathing/pacing';
import type { Pattern, Phase } from '#core/breathing/pattern';
import { milliseconds, minutes, seconds } from '#core/time/milliseconds';

const rounding = 1e-6;
const zero = milliseconds(0);

function pattern(...phases: readonly Phase[]): Pattern {
  return { id: 'p', name: 'p', source: 'made for the test', phases };
}

const coherent = pattern({ kind: 'inhale', seconds: 60 / 11 }, { kind: 'exhale', seconds: 60 / 11 });
const box = pattern(
  { kind: 'inhale', seconds: 4 },
  { kind: 'hold-full', seconds: 4 },
  { kind: 'exhale', seconds: 4 },
  { kind: 'hold-empty', seconds: 4 },
);
const sigh = pattern(
  { kind: 'inhale', seconds: 2.5, level: 0.85 },
  { kind: 'inhale', seconds: 0.5, sip: true },
  { kind: 'exhale', seconds: 6 },
);

const phases: fc.Arbitrary<Phase> = fc.record({
  kind: fc.constantFrom('inhale' as const, 'hold-full' as const, 'exhale' as const, 'hold-empty' as const),
  seconds: fc.double({ min: 0.5, max: 16, noNaN: true }),
});
const patterns = fc.array(phases, { minLength: 1, maxLength: 8 }).map((list) => pattern(...list));
const leadIns = fc.double({ min: 0, max: 20_000, noNaN: true }).map(milliseconds);

test('no phase of an hour drifts from its place in the arithmetic', () => {
  fc.assert(
    fc.property(patterns, leadIns, (made, leadIn) => {
      const paced = pacing({ pattern: made, leadIn }, minutes(60));
      const lengths = made.phases.map((phase) => phase.seconds * 1000);
      const cycle = lengths.reduce((total, length) => total + length, 0);
      for (const start of phaseStarts(paced)) {
        const offset = lengths.slice(0, start.phaseIndex).reduce((total, length) => total + length, 0);
        expect(Math.abs(start.at - (leadIn + start.cycle * cycle + offset))).toBeLessThan(rounding);
      }
    }),
  );
});

test('every start of a phase reads as that phase at its very beginning', () => {
  fc.assert(
    fc.property(patterns, leadIns, (made, leadIn) => {
      const paced = pacing({ pattern: made, leadIn }, minutes(60));
      for (const start of phaseStarts(paced)) {
        expect(breathAt(paced, start.at)).toMatchObject({
          stage: 'breathing',
          cycle: start.cycle,
          phaseIndex: start.phaseIndex,
          fraction: 0,
        });
      }
    }),
    { numRuns: 30 },
  );
});

test('the fullness never jumps and never leaves 0 to 1', () => {
  fc.assert(
    fc.property(patterns, fc.double({ min: 0, max: 3_600_000, noNaN: true }), (made, at) => {
      const paced = pacing({ pattern: made, leadIn: zero }, minutes(60));
      const one = breathAt(paced, milliseconds(at));
      const other = breathAt(paced, milliseconds(at + 1));
      if (one.stage !== 'breathing' || other.stage !== 'breathing') return;
      expect(one.fullness).toBeGreaterThanOrEqual(0);
      expect(one.fullness).toBeLessThanOrEqual(1);
      // The steepest cosine of half a second moves by pi / 2 / 500 a millisecond.
      expect(Math.abs(other.fullness - one.fullness)).toBeLessThanOrEqual(Math.PI / 1000 + rounding);
    }),
    { numRuns: 1000 },
  );
});

test('only whole cycles are led, as many as fit, and the breath rests when the last is completed', () => {
  fc.assert(
    fc.property(patterns, leadIns, fc.double({ min: 0, max: 3_600_000, noNaN: true }), (made, leadIn, length) => {
      const paced = pacing({ pattern: made, leadIn }, milliseconds(length));
      const end = pacingEnd(paced);
      expect(Number.isInteger(paced.cycles)).toBe(true);
      expect(phaseStarts(paced)).toHaveLength(paced.cycles * made.phases.length);
      if (paced.cycles > 0) expect(end).toBeLessThanOrEqual(length + rounding);
      expect(leadIn + (paced.cycles + 1) * paced.cycle).toBeGreaterThan(length);
      expect(breathAt(paced, end).stage).toBe('resting');
      if (paced.cycles > 0) {
        expect(breathAt(paced, milliseconds(end - 0.01))).toMatchObject({
          stage: 'breathing',
          cycle: paced.cycles - 1,
          phaseIndex: made.phases.length - 1,
        });
      }
    }),
  );
});

test('reading the breath out of order gives what reading it in order gives', () => {
  const paced = pacing({ pattern: sigh, leadIn: seconds(5) }, minutes(5));
  const moments = Array.from({ length: 700 }, (_, index) => milliseconds(index * 433));
  const forwards = moments.map((at) => breathAt(paced, at));
  const backwards = moments.toReversed().map((at) => breathAt(paced, at));
  expect(backwards.toReversed()).toEqual(forwards);
});

test('coherent breathing is exactly five and a half breaths a minute and fills two minutes with eleven', () => {
  const paced = pacing({ pattern: coherent, leadIn: zero }, minutes(2));
  expect(paced.cycle).toBeCloseTo(60_000 / 5.5, 9);
  expect(paced.cycles).toBe(11);
  expect(breathsPerMinute(coherent)).toBeCloseTo(5.5, 12);
});

test.each([
  [0, { stage: 'settling', startsIn: 6000 }],
  [5999, { stage: 'settling', startsIn: 1 }],
  [6000, { kind: 'inhale', fraction: 0, fullness: 0, count: 4, phaseStart: 6000, phaseLength: 4000 }],
  [8000, { kind: 'inhale', fraction: 0.5, fullness: expect.closeTo(0.5, 12), count: 2 }],
  [9999, { kind: 'inhale', count: 1 }],
  [10_000, { kind: 'hold-full', fullness: 1, count: 4 }],
  [12_500, { kind: 'hold-full', fullness: 1, count: 2 }],
  [16_000, { kind: 'exhale', fraction: 0.5, fullness: expect.closeTo(0.5, 12), count: 2 }],
  [19_000, { kind: 'hold-empty', fullness: 0, count: 3 }],
  [22_000, { kind: 'inhale', cycle: 1, count: 4 }],
  [54_000, { stage: 'resting' }],
])('a box of three cycles after six seconds to settle reads rightly at %i ms', (at, expected) => {
  const paced = pacing({ pattern: box, leadIn: seconds(6) }, minutes(1));
  expect(breathAt(paced, milliseconds(at))).toMatchObject(expected);
});

test('a phase that is no whole number of seconds is counted in even beats, and never begins with a sliver of a figure', () => {
  const paced = pacing({ pattern: coherent, leadIn: zero }, minutes(1));
  const beat = 60_000 / 11 / 5;
  expect(breathAt(paced, zero)).toMatchObject({ count: 5, beat: expect.closeTo(beat, 9) });
  for (let count = 5; count >= 1; count -= 1) {
    expect(breathAt(paced, milliseconds((5 - count) * beat + 1))).toMatchObject({ kind: 'inhale', count });
    expect(breathAt(paced, milliseconds((6 - count) * beat - 1))).toMatchObject({ kind: 'inhale', count });
  }
});

test('the sip of a sigh goes on from where the first inhale stopped', () => {
  const paced = pacing({ pattern: sigh, leadIn: zero }, minutes(1));
  expect(breathAt(paced, milliseconds(2500))).toMatchObject({ kind: 'inhale', sip: true, fullness: 0.85, count: 1 });
  expect(breathAt(paced, milliseconds(3000))).toMatchObject({ kind: 'exhale', sip: false, fullness: 1, count: 6 });
});

test('a pattern that ends with the lungs half full begins the next cycle there', () => {
  const half = pattern(
    { kind: 'inhale', seconds: 4 },
    { kind: 'exhale', seconds: 4, level: 0.3 },
    { kind: 'hold-empty', seconds: 1 },
  );
  expect(restingFullness(half)).toBe(0.3);
  expect(breathAt(pacing({ pattern: half, leadIn: zero }, minutes(1)), zero)).toMatchObject({ fullness: 0.3 });
});

test('nothing is led when not even one cycle fits', () => {
  const paced = pacing({ pattern: box, leadIn: seconds(6) }, seconds(20));
  expect(paced.cycles).toBe(0);
  expect(phaseStarts(paced)).toEqual([]);
  expect(breathAt(paced, zero)).toEqual({ stage: 'resting' });
});

test.each([
  ['box', box, 3.75],
  ['sigh', sigh, 60 / 9],
  [
    'both nostrils in turn',
    pattern(
      ...[4, 4].flatMap((s): Phase[] => [
        { kind: 'inhale', seconds: s },
        { kind: 'exhale', seconds: s },
      ]),
    ),
    7.5,
  ],
])('%s is counted in whole breaths a minute', (_, made, rate) => {
  expect(breathsPerMinute(made)).toBeCloseTo(rate, 12);
});

test('a guide that wants four cycles gets four, and then the breath rests', () => {
  const paced = pacing({ pattern: box, leadIn: seconds(6), cycles: 4 }, minutes(10));
  expect(paced.cycles).toBe(4);
  expect(pacingEnd(paced)).toBe(70_000);
  expect(breathAt(paced, milliseconds(70_000)).stage).toBe('resting');
  expect(pacing({ pattern: box, leadIn: seconds(6), cycles: 4 }, minutes(1)).cycles).toBe(3);
});

test('the natural breath is led by nobody: no cycles, at rest from the first moment on', () => {
  const paced = pacing(
    { pattern: pattern(), leadIn: seconds(6), ramp: { from: 12, to: 6, overCycles: 4 } },
    minutes(5),
  );
  expect(paced.cycles).toBe(0);
  expect(phaseStarts(paced)).toEqual([]);
  expect(breathAt(paced, zero)).toEqual({ stage: 'resting' });
  expect(breathAt(paced, seconds(100))).toEqual({ stage: 'resting' });
  expect(breathsPerMinute(pattern())).toBe(0);
  expect(restingFullness(pattern())).toBe(0);
});

test.each([
  [0, null, null],
  [6000, 6000, 22_000],
  [21_999, 6000, 22_000],
  [22_000, 22_000, 38_000],
  [53_999, 38_000, 54_000],
  [54_000, null, null],
])('at %i ms the box that is led began at %s and ends at %s', (at, begins, ends) => {
  const paced = pacing({ pattern: box, leadIn: seconds(6) }, minutes(1));
  expect(cycleStartAt(paced, milliseconds(at))).toBe(begins);
  expect(cycleEndAt(paced, milliseconds(at))).toBe(ends);
});

test('each cycle ends to the last bit where the next one begins, and a part of ten years is no more work', () => {
  const decade = minutes(10 * 365 * 24 * 60);
  fc.assert(
    fc.property(patterns, leadIns, fc.double({ min: 0, max: decade, noNaN: true }), (made, leadIn, at) => {
      const paced = pacing({ pattern: made, leadIn }, decade);
      const end = cycleEndAt(paced, milliseconds(at));
      if (end === null || end >= pacingEnd(paced)) return;
      expect(cycleStartAt(paced, end)).toBe(end);
    }),
  );
});
