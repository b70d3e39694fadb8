import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ClockReading, clockNews } from '#core/time/clock-watch';
import { instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';

function reading(wall: number, mono: number, uptime: number): ClockReading {
  return { moment: { wall: instant(wall), mono: milliseconds(mono), boot: 'b' }, uptime };
}

const before = reading(1_000_000, 0, 50_000);

test.each([
  ['a second passes', [1000, 1000, 1000], 0, 0],
  ['a clock is pulled a little', [1200, 1000, 1000], 0, 0],
  ['uptime is read with a coarse hand', [1000, 1000, 1900], 0, 0],
  ['a clock is set forward', [61_000, 1000, 1000], 0, 60_000],
  ['a clock is set back', [-839_000, 1000, 1000], 0, -840_000],
  ['a laptop sleeps', [181_000, 1000, 181_000], 180_000, 0],
  ['a laptop sleeps and its clock is corrected on waking', [241_000, 1000, 181_000], 180_000, 60_000],
  ['a laptop sleeps and its clock is a little off on waking', [182_500, 1000, 181_000], 180_000, 0],
])('%s', (_, [wall = 0, mono = 0, up = 0], slept, stepped) => {
  expect(clockNews(before, reading(1_000_000 + wall, mono, 50_000 + up))).toEqual({ slept, stepped });
});

test('a clock that runs with the machine never has news, however long nobody looked', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), (ran) => {
      const news = clockNews(before, reading(1_000_000 + ran, ran, 50_000 + ran));
      expect(news).toEqual({ slept: 0, stepped: 0 });
    }),
  );
});

test('a clock that is set while the machine is awake is found to the millisecond', () => {
  const steps = fc.integer({ min: -1e9, max: 1e9 }).filter((by) => Math.abs(by) > 250);
  fc.assert(
    fc.property(steps, fc.nat(100_000), (by, ran) => {
      expect(clockNews(before, reading(1_000_000 + ran + by, ran, 50_000 + ran))).toEqual({ slept: 0, stepped: by });
    }),
  );
});
