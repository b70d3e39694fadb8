import { expect, test } from 'vitest';
import { atCivil, clockTime } from '#core/time/civil';
import { after } from '#core/time/instant';
import { minutes } from '#core/time/milliseconds';
import { endAt, nextQuarter, startAt } from '#features/today/start-time';

const berlin = 'Europe/Berlin';
const denver = 'America/Denver';
const at = (time: string, date = '2026-11-23') => atCivil(date, time, berlin);

test.each([
  ['17:50', '18:00'],
  ['18:00', '18:15'],
  ['18:14', '18:15'],
  ['23:50', '00:00'],
])('at %s the next quarter is %s', (now, quarter) => {
  expect(nextQuarter(at(now), berlin)).toBe(quarter);
});

test.each([
  ['09:00', '18:30', '2026-11-23'],
  ['18:02', '18:00', '2026-11-23'],
  ['23:50', '00:15', '2026-11-24'],
  ['00:10', '23:55', '2026-11-22'],
])('at %s a start at %s is the one nearest in time, on %s', (now, start, date) => {
  expect(startAt(start, at(now), berlin)).toBe(at(start, date));
});

test('what is no time of day is no start and no end', () => {
  const ground = { start: at('18:00'), planned: at('19:00'), zone: berlin };
  for (const text of ['', '18', '24:00', '18:60', '18:30:00']) {
    expect([startAt(text, at('09:00'), berlin), endAt(text, ground)]).toEqual([null, null]);
  }
});

test('in the hour that comes twice a start is the one of the two that is nearer', () => {
  const first = atCivil('2026-11-01', '01:30', denver);
  expect(startAt('01:30', after(first, minutes(10)), denver)).toBe(first);
  expect(startAt('01:30', after(first, minutes(50)), denver)).toBe(after(first, minutes(60)));
});

test.each([
  ['19:15', '2026-11-23'],
  ['18:30', '2026-11-23'],
  ['17:45', '2026-11-24'],
  ['18:00', '2026-11-24'],
])('a class of an hour at 18:00 that ends at %s ends on %s', (end, date) => {
  expect(endAt(end, { start: at('18:00'), planned: at('19:00'), zone: berlin })).toBe(at(end, date));
});

test('a class that ends after midnight ends on the next day', () => {
  const [start, planned] = [at('23:30'), at('00:30', '2026-11-24')];
  expect(endAt('00:15', { start, planned, zone: berlin })).toBe(at('00:15', '2026-11-24'));
});

test('in the night that has an hour twice an end is the one of the two that is nearer to the plan', () => {
  const start = atCivil('2026-11-01', '01:30', denver);
  const planned = after(start, minutes(60));
  expect(clockTime(planned, denver)).toBe('01:30');
  expect(endAt('01:30', { start, planned, zone: denver })).toBe(planned);
  expect(endAt('01:45', { start, planned, zone: denver })).toBe(after(start, minutes(75)));
  expect(endAt('01:20', { start, planned, zone: denver })).toBe(after(start, minutes(50)));
});

test('in the night that lacks an hour a class from 1:30 to 3:30 has an hour', () => {
  const start = atCivil('2026-03-29', '01:30', berlin);
  const end = endAt('03:30', { start, planned: after(start, minutes(45)), zone: berlin });
  expect((end ?? 0) - start).toBe(minutes(60));
});
