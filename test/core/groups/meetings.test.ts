import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Schedule } from '#core/groups/group';
import { groupFaults } from '#core/groups/group-faults';
import { meetingsOf } from '#core/groups/meetings-of';
import { sampleGroup } from '#core/records/group-record';
import { civilDate, clockTime, dateAfter, weekdayOf } from '#core/time/civil';
import { instant } from '#core/time/instant';

const mondays: Schedule = {
  from: '2026-03-09',
  weekdays: [1],
  every: 1,
  time: '18:00',
  minutes: 90,
  meetings: 4,
  holidays: [],
  exceptions: [],
};
const berlin = 'Europe/Berlin';

function told(schedule: Schedule, zone = berlin): readonly string[] {
  return meetingsOf(schedule, zone).map(
    ({ key, no, start, is }) => `${no} ${key} ${civilDate(start, zone)} ${clockTime(start, zone)} ${is}`,
  );
}

test('a weekly rule keeps its wall time through the night in which the clocks go forward', () => {
  expect(told({ ...mondays, from: '2026-03-23' })).toEqual([
    '1 2026-03-23 2026-03-23 18:00 planned',
    '2 2026-03-30 2026-03-30 18:00 planned',
    '3 2026-04-06 2026-04-06 18:00 planned',
    '4 2026-04-13 2026-04-13 18:00 planned',
  ]);
  const [first, second] = meetingsOf({ ...mondays, from: '2026-03-23' }, berlin);
  expect((second?.start ?? 0) - (first?.start ?? 0)).toBe((7 * 24 - 1) * 3_600_000);
  const autumn = meetingsOf({ ...mondays, from: '2026-10-19' }, berlin);
  expect((autumn[1]?.start ?? 0) - (autumn[0]?.start ?? 0)).toBe((7 * 24 + 1) * 3_600_000);
});

test('a holiday and a date that was called off push the series on; one that was moved keeps its name', () => {
  const schedule = {
    ...mondays,
    holidays: ['2026-03-16'],
    exceptions: [
      { date: '2026-03-23', moved: { date: '2026-03-25', time: '19:30' }, why: 'The room is taken' },
      { date: '2026-03-30', moved: null, why: 'Nobody can come' },
    ],
  };
  expect(told(schedule)).toEqual([
    '1 2026-03-09 2026-03-09 18:00 planned',
    '0 2026-03-16 2026-03-16 18:00 off',
    '2 2026-03-23 2026-03-25 19:30 moved',
    '0 2026-03-30 2026-03-30 18:00 off',
    '3 2026-04-06 2026-04-06 18:00 planned',
    '4 2026-04-13 2026-04-13 18:00 planned',
  ]);
});

test('twice a week every other week begins on the first date that counts', () => {
  expect(told({ ...mondays, from: '2026-03-11', weekdays: [4, 1], every: 2 }).map((line) => line.slice(2, 12))).toEqual(
    ['2026-03-12', '2026-03-23', '2026-03-26', '2026-04-06'],
  );
});

test('a class through midnight ends on the next day', () => {
  const [meeting] = meetingsOf({ ...mondays, time: '23:30' }, 'America/Denver');
  expect(civilDate(meeting?.end ?? instant(0), 'America/Denver')).toBe('2026-03-10');
});

test('a rule that is called off for good comes to an end', () => {
  const holidays = Array.from({ length: 3000 }, (_, week) => dateAfter('2026-03-09', week * 7));
  const meetings = meetingsOf({ ...mondays, holidays }, berlin);
  expect(meetings.length).toBeLessThan(1300);
  expect(meetings.every(({ is }) => is === 'off')).toBe(true);
});

const dates = fc.integer({ min: 0, max: 400 }).map((days) => dateAfter('2026-01-01', days));
const times = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hours, minutes]) => `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`);
const schedules: fc.Arbitrary<Schedule> = fc.record({
  from: dates,
  weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
  every: fc.integer({ min: 1, max: 4 }),
  time: times,
  minutes: fc.integer({ min: 10, max: 180 }),
  meetings: fc.integer({ min: 1, max: 60 }),
  holidays: fc.uniqueArray(dates, { maxLength: 20 }),
  exceptions: fc.uniqueArray(
    fc.record({ date: dates, moved: fc.option(fc.record({ date: dates, time: times })), why: fc.constant('') }),
    { maxLength: 10, selector: ({ date }) => date },
  ),
});

test('there are as many held dates as asked for, numbered in the order in which they come, each name once', () => {
  fc.assert(
    fc.property(
      schedules,
      fc.constantFrom(berlin, 'America/Denver', 'Pacific/Apia', 'Asia/Kathmandu'),
      (schedule, zone) => {
        const meetings = meetingsOf(schedule, zone);
        const held = meetings.filter(({ is }) => is !== 'off');
        expect(held).toHaveLength(schedule.meetings);
        expect(held.map(({ no }) => no)).toEqual(held.map((_, at) => at + 1));
        expect(new Set(meetings.map(({ key }) => key)).size).toBe(meetings.length);
        expect(meetings.map(({ start }) => start)).toEqual(
          meetings.map(({ start }) => start).toSorted((a, b) => a - b),
        );
        for (const { key, start, is } of meetings) {
          expect(schedule.weekdays).toContain(weekdayOf(key));
          expect(key >= schedule.from).toBe(true);
          if (is === 'planned') expect(civilDate(start, zone)).toBe(key);
        }
        expect(meetingsOf(schedule, zone)).toEqual(meetings);
      },
    ),
  );
});

const { group } = sampleGroup;
const { schedule } = group;

test.each([
  ['no-title', { title: ' ' }],
  ['too-long', { label: 'x'.repeat(61) }],
  ['bad-zone', { zone: 'Berlin/Europe' }],
  ['person-twice', { people: [...group.people, ...group.people] }],
  ['no-weekday', { schedule: schedule && { ...schedule, weekdays: [] } }],
  ['bad-date', { schedule: schedule && { ...schedule, from: '2026-02-30' } }],
  ['bad-date', { schedule: schedule && { ...schedule, holidays: ['tomorrow'] } }],
  ['bad-time', { schedule: schedule && { ...schedule, time: '25:00' } }],
  ['bad-length', { schedule: schedule && { ...schedule, minutes: 5000 } }],
  ['bad-count', { schedule: schedule && { ...schedule, meetings: 5000 } }],
] as const)('what can’t be in a group is named: %s', (fault, change) => {
  expect(groupFaults(group)).toEqual([]);
  expect(groupFaults({ ...group, ...change })).toContain(fault);
});
