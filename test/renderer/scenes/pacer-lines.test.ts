import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breathAt, pacing } from '#core/breathing/pacing';
import type { Pattern, Phase } from '#core/breathing/pattern';
import { milliseconds, minutes, seconds } from '#core/time/milliseconds';
import { boxLegs, boxPlace } from '#scenes/box-path';
import { wavePaths } from '#scenes/wave-line';

const phases: fc.Arbitrary<Phase> = fc.record({
  kind: fc.constantFrom('inhale' as const, 'hold-full' as const, 'exhale' as const, 'hold-empty' as const),
  seconds: fc.double({ min: 0.5, max: 16, noNaN: true }),
});

function pattern(list: readonly Phase[]): Pattern {
  return { id: 'p', name: 'p', source: 'made for the test', phases: list };
}

const patterns = fc.array(phases, { minLength: 1, maxLength: 8 }).map(pattern);

test('round the box each phase begins where the one before it ends, and the last ends where the first begins', () => {
  fc.assert(
    fc.property(patterns, (made) => {
      const legs = boxLegs(made);
      expect(legs).toHaveLength(made.phases.length);
      for (const [index, { from, to }] of legs.entries()) {
        expect(to).toBeGreaterThan(from);
        const next = legs[index + 1];
        if (next !== undefined) expect(next.from).toBeCloseTo(to, 9);
      }
      const rounds = ((legs.at(-1)?.to ?? 0) - (legs[0]?.from ?? 0)) / 4;
      expect(rounds).toBeCloseTo(Math.round(rounds), 9);
    }),
  );
});

test('a box of four has a side for each phase, and two breaths go round twice', () => {
  const four = pattern(
    (['inhale', 'hold-full', 'exhale', 'hold-empty'] as const).map((kind) => ({ kind, seconds: 4 })),
  );
  expect(boxLegs(four).map(({ from, to }) => [from, to])).toEqual([
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 4],
  ]);
  const twice = pattern((['inhale', 'exhale', 'inhale', 'exhale'] as const).map((kind) => ({ kind, seconds: 4 })));
  expect(boxLegs(twice).map(({ from, to }) => to - from)).toEqual([2, 2, 2, 2]);
});

test('a sip takes its share of the way up', () => {
  const sigh = pattern([
    { kind: 'inhale', seconds: 2.5 },
    { kind: 'inhale', seconds: 0.5, sip: true },
    { kind: 'exhale', seconds: 6 },
  ]);
  const ways = boxLegs(sigh).map(({ from, to }) => to - from);
  expect(ways[0]).toBeCloseTo(5 / 3, 9);
  expect(ways[1]).toBeCloseTo(1 / 3, 9);
  expect(ways[2]).toBeCloseTo(2, 9);
});

test('the lamp goes round the box at one speed, in the corners too, and never leaves it', () => {
  const step = 0.001;
  const way = (along: number) => {
    const [one, other] = [boxPlace(along), boxPlace(along + step)];
    return Math.hypot(other.x - one.x, other.y - one.y) / step;
  };
  const usual = way(0.5);
  for (let along = -4; along < 8; along += 0.0137) {
    const { x, y } = boxPlace(along);
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(-1e-9);
    expect(Math.max(x, y)).toBeLessThanOrEqual(1 + 1e-9);
    expect(Math.abs(way(along) / usual - 1)).toBeLessThan(0.01);
  }
});

test('the line of the wave is the breath: at each second as high as the lungs are full', () => {
  fc.assert(
    fc.property(patterns, (made) => {
      const paced = pacing({ pattern: made, leadIn: seconds(7) }, minutes(5));
      const paths = wavePaths(paced, { speed: 8, height: 40 });
      expect(paths).toHaveLength(paced.cycles);
      for (const path of paths.slice(0, 3)) {
        const [start = '', ...curves] = path.slice(1).split('C');
        let [x = 0, y = 0] = start.split(' ').map(Number);
        for (const curve of curves) {
          const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = curve.split(' ').map(Number);
          for (const t of [0.1, 0.25, 0.5, 0.75, 0.9]) {
            const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3];
            const at = 7000 + ((a * x + b * x1 + c * x2 + d * x3) / 8) * 1000;
            const breath = breathAt(paced, milliseconds(at));
            const height = 1 - (a * y + b * y1 + c * y2 + d * y3) / 40;
            if (breath.stage === 'breathing') expect(Math.abs(height - breath.fullness)).toBeLessThan(0.004);
          }
          [x, y] = [x3, y3];
        }
      }
    }),
    { numRuns: 50 },
  );
});
