import { describe, expect, test } from 'vitest';
import {
  atCivil,
  civilDate,
  clockTime,
  dayBounds,
  everyAtCivil,
  isCivilDate,
  isoLocal,
  isZone,
  zoneOffset,
} from '#core/time/civil';
import { after, instant } from '#core/time/instant';
import { minutes } from '#core/time/milliseconds';

const copenhagen = 'Europe/Copenhagen';
const hour = 3_600_000;

describe('a class across the change of the clocks in Copenhagen', () => {
  test.each([
    ['spring', '2026-03-29', '01:30', '03:30', ['+01:00', '+02:00']],
    ['autumn', '2026-10-25', '02:30', '02:30', ['+02:00', '+01:00']],
    ['no change', '2026-11-23', '01:30', '02:30', ['+01:00', '+01:00']],
  ])('%s: an hour after %s %s the clocks show %s', (_, date, starts, ends, offsets) => {
    const start = atCivil(date, starts, copenhagen);
    const end = after(start, minutes(60));
    expect(clockTime(end, copenhagen)).toBe(ends);
    expect([zoneOffset(start, copenhagen), zoneOffset(end, copenhagen)]).toEqual(offsets);
    expect(isoLocal(end, copenhagen)).toBe(`${date}T${ends}:00`);
  });

  test.each([
    ['2026-11-23', '02:30', ['02:30']],
    ['2026-10-25', '02:30', ['02:30', '02:30']],
    ['2026-03-29', '02:30', ['03:30']],
  ])('on %s at %s the clocks show it as often as it happens: %j', (date, time, shown) => {
    const moments = everyAtCivil(date, time, copenhagen);
    expect(moments.map((at) => clockTime(at, copenhagen))).toEqual(shown);
    expect((moments.at(-1) ?? 0) - (moments[0] ?? 0)).toBe(minutes(60) * (shown.length - 1));
  });

  test('a time that is skipped is the one after the gap, and one that comes twice the first', () => {
    expect(clockTime(atCivil('2026-03-29', '02:30', copenhagen), copenhagen)).toBe('03:30');
    expect(zoneOffset(atCivil('2026-10-25', '02:30', copenhagen), copenhagen)).toBe('+02:00');
  });
});

describe('the bounds of a day', () => {
  test.each([
    ['an ordinary day', '2026-11-23', copenhagen, 24],
    ['the day that loses an hour', '2026-03-29', copenhagen, 23],
    ['the day that gains one', '2026-10-25', copenhagen, 25],
    ['a day whose midnight is skipped', '2026-04-24', 'Africa/Cairo', 23],
    ['a leap day', '2028-02-29', 'UTC', 24],
  ])('%s has its own number of hours', (_, date, zone, hours) => {
    const { from, until } = dayBounds(date, zone);
    expect((until - from) / hour).toBe(hours);
  });

  test.each([
    ['2026-04-23', 'Africa/Cairo'],
    ['2026-04-24', 'Africa/Cairo'],
    ['2026-10-25', copenhagen],
    ['2026-12-31', 'America/Denver'],
  ])('%s in %s ends where the next day begins', (date, zone) => {
    const { from, until } = dayBounds(date, zone);
    expect(civilDate(from, zone)).toBe(date);
    expect(civilDate(instant(until - 1), zone)).toBe(date);
    expect(dayBounds(civilDate(until, zone), zone).from).toBe(until);
  });
});

test('a class across midnight ends on the next date', () => {
  const start = atCivil('2026-12-31', '23:30', 'America/Denver');
  const end = after(start, minutes(60));
  expect([civilDate(start, 'America/Denver'), civilDate(end, 'America/Denver')]).toEqual(['2026-12-31', '2027-01-01']);
});

test('seconds and fractions are cut off, never rounded up', () => {
  const late = instant(Date.UTC(2026, 10, 23, 18, 59, 59, 999) + 0.9);
  expect(clockTime(late, 'UTC')).toBe('18:59');
  expect(isoLocal(late, 'UTC')).toBe('2026-11-23T18:59:59');
});

test.each([
  ['2026-11-23', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['2026-11-31', false],
  ['2026-1-1', false],
  ['20261123', false],
  ['2026-11-23T10:00', false],
  ['2026-11-23\n', false],
  ['', false],
])('%j is a date: %s', (text, expected) => {
  expect(isCivilDate(text)).toBe(expected);
});

test('a zone that nobody knows is refused', () => {
  expect(isZone(copenhagen)).toBe(true);
  expect(isZone('Europe/Atlantis')).toBe(false);
  expect(() => civilDate(instant(0), 'Europe/Atlantis')).toThrow(RangeError);
});
