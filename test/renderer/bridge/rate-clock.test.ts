import { expect, test } from 'vitest';
import { RateClock, rates } from '#bridge/rate-clock';
import { instant } from '#core/time/instant';

test.each(rates)('at %i times the pace a second brings so many seconds', (rate) => {
  let real = 5000;
  const clock = new RateClock(instant(1000), rate, () => real);
  real += 1000;
  expect(clock.now()).toBe(1000 + 1000 * rate);
});

test('a change of the rate moves no moment, and whoever follows the clock is told once', () => {
  let real = 0;
  const clock = new RateClock(instant(0), 1, () => real);
  let told = 0;
  const stop = clock.subscribe(() => {
    told += 1;
  });
  real = 1000;
  clock.run(20);
  expect([clock.now(), clock.rate(), told]).toEqual([1000, 20, 1]);
  real = 2000;
  clock.run(2);
  expect(clock.now()).toBe(21_000);
  real = 3000;
  expect(clock.now()).toBe(23_000);
  stop();
  clock.run(1);
  expect(told).toBe(2);
});
