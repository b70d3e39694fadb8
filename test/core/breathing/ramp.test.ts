import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rampFaults } from '#core/breathing/own-pattern';
import { breathAt, cycleEndAt, cycleStartAt, pacing, pacingEnd, phaseStarts } from '#core/breathing/pacing';
import { parsePatterns } from '#core/breathing/parse-patterns';
import type { Pattern, Phase, Ramp } from '#core/breathing/pattern';
import { milliseconds, minutes, seconds } from '#core/time/milliseconds';
import shipped from '#resources/classes/patterns.json' with { type: 'json' };

const rounding = 1e-6;
const zero = milliseconds(0);
const hour = minutes(60);

function pattern(...phases: readonly Phase[]): Pattern {
  return { id: 'p', name: 'p', source: 'made for the test', phases };
}

const even = pattern({ kind: 'inhale', seconds: 5 }, { kind: 'exhale', seconds: 5 });

const anyPhase: fc.Arbitrary<Phase> = fc.record({
  kind: fc.constantFrom('inhale' as const, 'hold-full' as const, 'exhale' as const, 'hold-empty' as const),
  seconds: fc.double({ min: 0.5, max: 16, noNaN: true }),
});
const anyPattern = fc.array(anyPhase, { minLength: 1, maxLength: 8 }).map((list) => pattern(...list));
const anyRate = fc.double({ min: 3, max: 15, noNaN: true });
const anyRamp: fc.Arbitrary<Ramp> = fc.record({
  from: anyRate,
  to: anyRate,
  overCycles: fc.integer({ min: 2, max: 60 }),
});
const anyGuide = fc.record({
  pattern: anyPattern,
  leadIn: fc.double({ min: 0, max: 20_000, noNaN: true }).map(milliseconds),
  ramp: anyRamp,
});

/** Where each cycle has to begin, added up anew from the sentence that says what a ramp is. */
function expectedStarts(
  { pattern: made, leadIn, ramp }: { pattern: Pattern; leadIn: number; ramp: Ramp },
  count: number,
) {
  const breaths = Math.max(1, made.phases.filter(({ kind }) => kind === 'exhale').length);
  const starts = [leadIn];
  for (let cycle = 0; cycle < count; cycle += 1) {
    const share = Math.min(1, cycle / (ramp.overCycles - 1));
    const rate = ramp.from + share * (ramp.to - ramp.from);
    starts.push((starts[cycle] ?? 0) + (60_000 * breaths) / rate);
  }
  return starts;
}

test('no cycle of a ramp and of the hour after it drifts from its place in the arithmetic', () => {
  fc.assert(
    fc.property(anyGuide, (guide) => {
      const paced = pacing(guide, hour);
      const starts = phaseStarts(paced);
      const expected = expectedStarts(guide, paced.cycles);
      for (const { at, cycle } of starts.filter(({ phaseIndex }) => phaseIndex === 0)) {
        expect(Math.abs(at - (expected[cycle] ?? Number.NaN))).toBeLessThan(rounding);
      }
      expect(Math.abs(pacingEnd(paced) - (expected[paced.cycles] ?? Number.NaN))).toBeLessThan(rounding);
    }),
    { numRuns: 60 },
  );
});

test('the phases of a ramp come one after the other, each reads as itself at its very beginning, and all end in time', () => {
  fc.assert(
    fc.property(anyGuide, (guide) => {
      const paced = pacing(guide, minutes(20));
      const starts = phaseStarts(paced);
      expect(pacingEnd(paced)).toBeLessThanOrEqual(minutes(20) + rounding);
      for (const [index, { at, cycle, phaseIndex }] of starts.entries()) {
        const next = starts[index + 1]?.at ?? pacingEnd(paced);
        expect(next).toBeGreaterThan(at);
        const breath = breathAt(paced, at);
        expect(breath).toMatchObject({ stage: 'breathing', cycle, phaseIndex, fraction: 0 });
        if (breath.stage === 'breathing') expect(Math.abs(breath.phaseLength - (next - at))).toBeLessThan(rounding);
        expect(breathAt(paced, milliseconds(next - 0.01))).toMatchObject({ cycle, phaseIndex });
      }
      expect(breathAt(paced, pacingEnd(paced)).stage).toBe('resting');
    }),
    { numRuns: 40 },
  );
});

test('the fullness never jumps from one pace to the next', () => {
  fc.assert(
    fc.property(anyGuide, fc.double({ min: 0, max: hour, noNaN: true }), (guide, at) => {
      const paced = pacing(guide, hour);
      const shortest = Math.min(
        ...phaseStarts(paced).map((start, index, all) => (all[index + 1]?.at ?? pacingEnd(paced)) - start.at),
      );
      const [one, other] = [breathAt(paced, milliseconds(at)), breathAt(paced, milliseconds(at + 1))];
      if (one.stage !== 'breathing' || other.stage !== 'breathing') return;
      expect(Math.abs(other.fullness - one.fullness)).toBeLessThanOrEqual(Math.PI / 2 / shortest + rounding);
    }),
    { numRuns: 100 },
  );
});

test('each cycle of a ramp ends to the last bit where the next one begins', () => {
  fc.assert(
    fc.property(anyGuide, fc.double({ min: 0, max: hour, noNaN: true }), (guide, at) => {
      const paced = pacing(guide, hour);
      const end = cycleEndAt(paced, milliseconds(at));
      if (end === null || end >= pacingEnd(paced)) return;
      expect(cycleStartAt(paced, end)).toBe(end);
    }),
    { numRuns: 100 },
  );
});

test.each([
  ['settling', { from: 12, to: 6, overCycles: 18 }, [5, 60 / (12 - 6 / 17), 60 / (12 - 12 / 17)], 10],
  ['coming back', { from: 6, to: 10, overCycles: 8 }, [10, 60 / (6 + 4 / 7), 60 / (6 + 8 / 7)], 6],
])('%s, a breath is spaced evenly in breaths a minute and then keeps the second pace', (_, ramp, first, then) => {
  const paced = pacing({ pattern: even, leadIn: zero, ramp }, minutes(20));
  const starts = phaseStarts(paced).filter(({ phaseIndex }) => phaseIndex === 0);
  const lengths = starts.slice(1).map(({ at }, index) => (at - (starts[index]?.at ?? 0)) / 1000);
  for (const [index, length] of first.entries()) expect(lengths[index]).toBeCloseTo(length, 9);
  expect(lengths[ramp.overCycles - 1]).toBeCloseTo(then, 9);
  expect(lengths.at(-1)).toBeCloseTo(then, 9);
});

test('a part that is shorter than its ramp ends with a whole cycle of it', () => {
  const paced = pacing({ pattern: even, leadIn: zero, ramp: { from: 12, to: 6, overCycles: 18 } }, seconds(30));
  expect(paced.cycles).toBe(5);
  expect(pacingEnd(paced)).toBeLessThanOrEqual(30_000);
});

test('a cycle with two breaths takes both at the pace of the ramp', () => {
  const sides = pattern(
    { kind: 'inhale', seconds: 4, side: 'left' },
    { kind: 'exhale', seconds: 4, side: 'right' },
    { kind: 'inhale', seconds: 4, side: 'right' },
    { kind: 'exhale', seconds: 4, side: 'left' },
  );
  const paced = pacing(
    { pattern: sides, leadIn: zero, ramp: { from: 10, to: 6, overCycles: 2 }, cycles: 2 },
    minutes(1),
  );
  expect(phaseStarts(paced).map(({ at }) => Math.round(at))).toEqual([
    0, 3000, 6000, 9000, 12_000, 17_000, 22_000, 27_000,
  ]);
});

/** The pace at each end, and the guard rails that hold there. */
test.each([
  ['even-5-5', { from: 12, to: 6, overCycles: 18 }, []],
  ['even-5-5', { from: 6, to: 10, overCycles: 8 }, []],
  ['box-4', { from: 12, to: 6, overCycles: 18 }, ['phase-length', 'phase-length']],
  ['longer-exhale-4-8', { from: 15, to: 6, overCycles: 5 }, ['phase-length']],
  ['even-5-5', { from: 16, to: 6, overCycles: 5 }, ['phase-length', 'rate']],
  ['even-5-5', { from: 6, to: 2.9, overCycles: 5 }, ['phase-length', 'rate']],
  ['478', { from: 4, to: 3, overCycles: 5 }, []],
  ['natural', { from: 12, to: 6, overCycles: 18 }, []],
])('with %s a ramp %o has the faults %o', (id, ramp, codes) => {
  const found = parsePatterns(shipped).find((one) => one.id === id);
  expect(found && rampFaults(found, ramp).map(({ code }) => code)).toEqual(codes);
});

/** Two minutes at each step of the ladder that looks for the pace that suits: whole cycles, what is left over in seconds. */
test.each([
  [6.5, 13, 0],
  [6, 12, 0],
  [5.5, 11, 0],
  [5, 10, 0],
  [4.5, 9, 0],
  [4, 8, 0],
])('two minutes at %d breaths a minute are exactly %i cycles', (rate, cycles, left) => {
  const paced = pacing({ pattern: even, leadIn: zero, ramp: { from: rate, to: rate, overCycles: 2 } }, minutes(2));
  expect(paced.cycles).toBe(cycles);
  expect((minutes(2) - pacingEnd(paced)) / 1000).toBeCloseTo(left, 9);
});
