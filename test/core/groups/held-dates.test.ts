import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Schedule } from '#core/groups/group';
import { groupFaults } from '#core/groups/group-faults';
import { type MetOn, meetingsOf } from '#core/groups/meetings-of';
import { sampleGroup } from '#core/records/group-record';
import { atCivil, dateAfter } from '#core/time/civil';
import { after } from '#core/time/instant';
import { minutes } from '#core/time/milliseconds';

const zone = 'America/Denver';
const mondays: Schedule = {
  from: '2026-03-02',
  weekdays: [1],
  every: 1,
  time: '18:00',
  minutes: 60,
  meetings: 4,
  holidays: [],
  exceptions: [],
};

function met(meeting: string, isHeld = true): MetOn {
  const start = atCivil(meeting, '18:00', zone);
  return { meeting, start, end: after(start, minutes(60)), isHeld };
}

function told(schedule: Schedule | null, sessions: readonly MetOn[]): readonly string[] {
  return meetingsOf(schedule, zone, sessions).map(({ no, key, is }) => `${no} ${key} ${is}`);
}

test('a group that moves from Mondays to Tuesdays keeps the Mondays that it met on, and goes on behind them', () => {
  const before = [met('2026-03-02'), met('2026-03-09')];
  expect(told({ ...mondays, weekdays: [2] }, before)).toEqual([
    '1 2026-03-02 planned',
    '2 2026-03-09 planned',
    '3 2026-03-10 planned',
    '4 2026-03-17 planned',
  ]);
  expect(told({ ...mondays, weekdays: [2], from: '2026-03-17' }, before)).toEqual([
    '1 2026-03-02 planned',
    '2 2026-03-09 planned',
    '3 2026-03-17 planned',
    '4 2026-03-24 planned',
  ]);
});

test('a group whose dates are taken away, or made fewer than it met, keeps those on which it met', () => {
  const before = [met('2026-03-02'), met('2026-03-09')];
  expect(told(null, before)).toEqual(['1 2026-03-02 planned', '2 2026-03-09 planned']);
  expect(told({ ...mondays, meetings: 1 }, before)).toEqual(['1 2026-03-02 planned', '2 2026-03-09 planned']);
  expect(told(null, [])).toEqual([]);
});

test('a holiday on a date that was held already changes nothing, and one between held dates stays when all are over', () => {
  const holidays = ['2026-03-02', '2026-03-16'];
  const all = ['2026-03-02', '2026-03-09', '2026-03-23', '2026-03-30'].map((date) => met(date));
  expect(told({ ...mondays, holidays }, all)).toEqual([
    '1 2026-03-02 planned',
    '2 2026-03-09 planned',
    '0 2026-03-16 off',
    '3 2026-03-23 planned',
    '4 2026-03-30 planned',
  ]);
});

test('a class that was called off on the day pushes the series on by one', () => {
  expect(told(mondays, [met('2026-03-02'), met('2026-03-09', false)])).toEqual([
    '1 2026-03-02 planned',
    '0 2026-03-09 planned',
    '2 2026-03-16 planned',
    '3 2026-03-23 planned',
    '4 2026-03-30 planned',
  ]);
});

test('whatever the rule becomes, each date that was held is there once, counts, and the others make up the number', () => {
  const dates = fc.integer({ min: 0, max: 200 }).map((days) => dateAfter('2026-01-01', days));
  const rules = fc.record({
    from: dates,
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    every: fc.integer({ min: 1, max: 3 }),
    meetings: fc.integer({ min: 1, max: 30 }),
    holidays: fc.uniqueArray(dates, { maxLength: 10 }),
  });
  const sessions = fc.uniqueArray(fc.tuple(dates, fc.boolean()), { maxLength: 12, selector: ([date]) => date });
  fc.assert(
    fc.property(rules, sessions, (rule, all) => {
      const said = all.map(([date, isHeld]) => met(date, isHeld));
      const meetings = meetingsOf({ ...mondays, ...rule }, zone, said);
      const counted = meetings.filter(({ no }) => no > 0);
      const held = said.filter(({ isHeld }) => isHeld).map(({ meeting }) => meeting);
      expect(new Set(meetings.map(({ key }) => key)).size).toBe(meetings.length);
      expect(counted.map(({ key }) => key)).toEqual(expect.arrayContaining(held));
      expect(counted).toHaveLength(Math.max(rule.meetings, held.length));
      expect(counted.map(({ no }) => no)).toEqual(counted.map((_, at) => at + 1));
      expect(meetings.map(({ start }) => start)).toEqual(
        meetings.map(({ start }) => start).toSorted((one, other) => one - other),
      );
    }),
  );
});

test('a rule that would go on past the year 9999 ends there, and can’t be kept', () => {
  expect(meetingsOf({ ...mondays, from: '9990-01-01', every: 52, meetings: 500 }, zone).length).toBeLessThan(20);
  const { group } = sampleGroup;
  expect(groupFaults({ ...group, schedule: { ...mondays, from: '9990-01-01' } })).toEqual(['bad-date']);
});
