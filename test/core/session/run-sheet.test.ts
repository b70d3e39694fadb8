import { expect, test } from 'vitest';
import type { ClassPlan } from '#core/curriculum/class-plan';
import { agendaOf } from '#core/session/agenda-of';
import { type Contract, noContract } from '#core/session/contract';
import type { Deed } from '#core/session/event';
import { fold } from '#core/session/fold';
import { type RunSheet, runSheetOf } from '#core/session/run-sheet';
import { atCivil, clockTime } from '#core/time/civil';
import { after, type Instant } from '#core/time/instant';
import { minutes } from '#core/time/milliseconds';
import { sampleClass, withPart } from '#test/core/curriculum/sample-class';

interface Told {
  readonly plan?: ClassPlan;
  readonly contract?: Contract;
  readonly startIsSet?: boolean;
  /** What was done, each so many minutes after the planned start. */
  readonly deeds?: readonly (readonly [number, Deed])[];
  /** Minutes after the planned start. */
  readonly now?: number;
}

function sheet(plannedStart: Instant, told: Told = {}): RunSheet {
  const { plan = sampleClass, contract = noContract, startIsSet = true, deeds = [], now = 0 } = told;
  const agenda = agendaOf(plan, plannedStart);
  const events = deeds.map(([minute, deed], index) => {
    const at = { wall: after(plannedStart, minutes(minute)), mono: minutes(minute + 100), boot: 'a' };
    return { id: `e${index}`, seq: index + 1, at, deed };
  });
  const ground = { plan, agenda, run: fold(agenda, events), contract, startIsSet };
  return runSheetOf(ground, after(plannedStart, minutes(now)));
}

function times({ rows }: RunSheet, zone: string): readonly string[] {
  return rows.map(({ startsAt }) => (startsAt === null ? '' : clockTime(startsAt, zone)));
}

const berlin = 'Europe/Berlin';
const evening = atCivil('2026-11-23', '18:00', berlin);
const shrinking = withPart('hello', { least: minutes(2) });

test.each([
  ['over midnight', '2026-11-23', '23:55', berlin, ['23:55', '23:59', '00:04']],
  ['in the night that has an hour twice', '2026-10-25', '02:55', berlin, ['02:55', '02:59', '02:04']],
  ['in the night that lacks an hour', '2026-03-29', '01:55', berlin, ['01:55', '01:59', '03:04']],
  ['in the autumn night of another zone', '2026-11-01', '01:55', 'America/Denver', ['01:55', '01:59', '01:04']],
])('%s the parts stand with the times that the clocks will show', (_night, date, time, zone, clocks) => {
  const told = sheet(atCivil(date, time, zone));
  expect(times(told, zone)).toEqual(clocks);
  expect((told.endsAt ?? 0) - (told.startsAt ?? 0)).toBe(minutes(10));
});

test('each part has the minute of the plan from which another laptop can go on', () => {
  expect(sheet(evening).rows.map(({ from }) => from)).toEqual([0, minutes(4), minutes(9)]);
});

test('a part is to be left so that all after it keep their length, at the latest so that all are at their shortest', () => {
  const plan = { ...shrinking, parts: shrinking.parts.toReversed() };
  const { rows, until } = sheet(evening, { plan, contract: { ...noContract, buffer: minutes(1) } });
  expect(until).toBe(after(evening, minutes(9)));
  expect(rows.map(({ leaveBy }) => [leaveBy?.easy, leaveBy?.latest])).toEqual([
    [minutes(0), minutes(2)],
    [minutes(5), minutes(7)],
    [minutes(9), minutes(9)],
  ]);
});

test('a class that begins when somebody presses Start has minutes, and no times', () => {
  const told = sheet(evening, { startIsSet: false });
  expect([told.startsAt, told.endsAt, told.until]).toEqual([null, null, null]);
  expect(told.rows.map(({ startsAt, from, leaveBy }) => [startsAt, from, leaveBy?.easy])).toEqual([
    [null, 0, minutes(4)],
    [null, minutes(4), minutes(9)],
    [null, minutes(9), minutes(10)],
  ]);
});

test('while the class runs the sheet has the times at which parts began, and those at which the others will', () => {
  const told = sheet(evening, {
    plan: shrinking,
    deeds: [
      [2, { do: 'start' }],
      [7, { do: 'go', part: 'box' }],
    ],
    now: 8,
  });
  expect(times(told, berlin)).toEqual(['18:02', '18:07', '18:12']);
  expect(told.endsAt).toBe(after(evening, minutes(13)));
  expect(told.rows[0]?.leaveBy).toBeNull();
  expect(told.rows[1]?.leaveBy?.easy).toBe(minutes(7));
});

test('what a fit has made shorter stands there with its new length, and what it has left out is gone', () => {
  const told = sheet(evening, {
    deeds: [
      [2, { do: 'start' }],
      [2, { do: 'fit', lengths: [{ part: 'box', length: minutes(4) }], dropped: ['bye'] }],
    ],
    now: 2,
  });
  expect(told.rows.map(({ part, length }) => [part, length])).toEqual([
    ['hello', minutes(4)],
    ['box', minutes(4)],
  ]);
});
