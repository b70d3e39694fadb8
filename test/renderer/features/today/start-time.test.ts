import { expect, test } from 'vitest';
import { atCivil } from '#core/time/civil';
import { nextQuarter, todayAt } from '#features/today/start-time';

const zone = 'Europe/Berlin';
const at = (time: string) => atCivil('2026-11-23', time, zone);

test.each([
  ['17:50', '18:00'],
  ['18:00', '18:15'],
  ['18:14', '18:15'],
  ['23:50', '23:59'],
])('at %s the next quarter is %s', (now, quarter) => {
  expect(nextQuarter(at(now), zone)).toBe(quarter);
});

test('a time of today is an instant of that zone, anything else is none', () => {
  expect(todayAt('18:30', at('09:00'), zone)).toBe(at('18:30'));
  expect(['', '18', '24:00', '18:60', '18:30:00'].map((time) => todayAt(time, at('09:00'), zone))).toEqual(
    Array.from({ length: 5 }, () => null),
  );
});
