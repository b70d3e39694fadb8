import { expect, test } from 'vitest';
import { throttled } from '#bridge/touches';

test('of many touches one is told in twenty seconds, the first at once', () => {
  let now = 0;
  const told: number[] = [];
  const touched = throttled(
    () => told.push(now),
    20_000,
    () => now,
  );
  for (now = 0; now <= 60_000; now += 500) touched();
  expect(told).toEqual([0, 20_000, 40_000, 60_000]);
});
