import { expect, test } from 'vitest';
import { isoLocal } from '#core/time/civil';
import { dayHere, givenOn } from '#features/wellbeing/given-day';

/** 00:30 on December 1 in Berlin, still November 30 in Lisbon. */
const now = Date.parse('2026-11-30T23:30:00Z');
const [berlin, lisbon] = [
  { now, zone: 'Europe/Berlin' },
  { now, zone: 'Europe/Lisbon' },
];

test('today is the day of the place where somebody sits', () => {
  expect(dayHere(berlin)).toBe('2026-12-01');
  expect(dayHere(lisbon)).toBe('2026-11-30');
});

test('what was filled in today was filled in now, and on a day before at its noon', () => {
  expect(givenOn('2026-12-01', berlin)).toEqual({ at: null });
  const before = givenOn('2026-11-30', berlin)?.at ?? null;
  expect(before === null ? '' : isoLocal(before, berlin.zone)).toBe('2026-11-30T12:00:00');
});

test.each(['2026-12-02', '2026-02-30', '', '1.12.2026', '0026-12-01'])('on “%s” nothing was filled in', (day) => {
  expect(givenOn(day, berlin)).toBeNull();
});
