import { describe, expect, test } from 'vitest';
import type { Agenda } from '#core/session/agenda';
import { usualFit } from '#core/session/fit';
import { leaveBy } from '#core/session/leave-by';
import { read } from '#core/session/reading';
import { atCivil, civilDate, clockTime } from '#core/time/civil';
import { after, type Instant } from '#core/time/instant';
import { minutes } from '#core/time/milliseconds';
import { type Held, hold, nine, part, seen } from './held-class';

const minute = 60_000;

/** Ninety minutes from an instant on: thirty of talk, forty that may become twenty, twenty to close. */
function nightFrom(begins: Instant): Agenda {
  const [talk, practice, close] = [30, 40, 20].map(minutes);
  return [
    { ...part('talk', 0, { minutes: 30 }), plannedStart: begins },
    { ...part('practice', 0, { minutes: 40, least: minutes(20) }), plannedStart: after(begins, talk ?? minutes(0)) },
    { ...part('close', 0, { minutes: 20 }), plannedStart: after(begins, minutes(30 + 40)) },
  ].map((one, at) => ({ ...one, duration: [talk, practice, close][at] ?? one.duration }));
}

/** The night, begun so many minutes late. */
function begun(agenda: Agenda, begins: Instant, late: number): Held {
  return hold(agenda, [{ wait: begins - nine + late * minute, ask: { ask: 'start' } }]);
}

describe.each([
  ['spring forward in Berlin', 'Europe/Berlin', '2027-03-28', '01:10', ['01:40', '03:20', '03:40'], '2027-03-28'],
  ['fall back in Berlin', 'Europe/Berlin', '2027-10-31', '02:10', ['02:40', '02:20', '02:40'], '2027-10-31'],
  ['spring forward in Denver', 'America/Denver', '2027-03-14', '01:10', ['01:40', '03:20', '03:40'], '2027-03-14'],
  ['fall back in Denver', 'America/Denver', '2027-11-07', '01:10', ['01:40', '01:20', '01:40'], '2027-11-07'],
  ['midnight in Berlin', 'Europe/Berlin', '2026-12-31', '23:10', ['23:40', '00:20', '00:40'], '2027-01-01'],
  ['midnight in Denver', 'America/Denver', '2026-12-31', '23:10', ['23:40', '00:20', '00:40'], '2027-01-01'],
] as const)('a class of ninety minutes across %s', (_, zone, date, time, ends, endsOn) => {
  const begins = atCivil(date, time, zone);
  const agenda = nightFrom(begins);
  const until = after(begins, minutes(90));

  test('is told at every minute how long it has been, how long it has left, and when it ends', () => {
    const held = begun(agenda, begins, 0);
    for (let passed = 0; passed < 30; passed += 1) {
      expect(read(agenda, held.run, after(begins, minutes(passed)))).toMatchObject({
        elapsed: passed * minute,
        remaining: (30 - passed) * minute,
        overUnder: 0,
        plannedEnd: until,
        projectedEnd: until,
      });
    }
  });

  test('has its parts left by the times that the clock on the wall shows then', () => {
    const { run } = begun(agenda, begins, 0);
    const leaves = leaveBy(agenda, run, until);
    expect(leaves.map(({ easy }) => clockTime(easy, zone))).toEqual(ends);
    expect(civilDate(until, zone)).toBe(endsOn);
    expect(leaves.map(({ latest }) => latest - begins)).toEqual([50 * minute, 70 * minute, 90 * minute]);
  });

  test('begun twelve minutes late, is behind by twelve minutes, and a fit ends it on its minute', () => {
    const held = begun(agenda, begins, 12);
    expect(read(agenda, held.run, held.now)).toMatchObject({ overUnder: 12 * minute, overUnderRelative: 0 });
    const fitted = hold(agenda, [{ wait: 0, ask: { ask: 'fit', rule: usualFit, drop: [] } }], held);
    const { projectedEnd } = read(agenda, fitted.run, fitted.now);
    expect(projectedEnd).toBe(seen(agenda, held).until);
    expect(projectedEnd && clockTime(projectedEnd, zone)).toBe(ends[2]);
  });

  test('held to its end, lasted ninety minutes', () => {
    const held = hold(
      agenda,
      [
        { wait: 30 * minute, ask: { ask: 'next' } },
        { wait: 40 * minute, ask: { ask: 'next' } },
        { wait: 20 * minute, ask: { ask: 'next' } },
      ],
      begun(agenda, begins, 0),
    );
    expect(held.run.done.map(({ startedAt, endedAt }) => endedAt - startedAt)).toEqual([30, 40, 20].map(minutes));
    expect(read(agenda, held.run, held.now)).toMatchObject({ playback: 'finished', overUnder: 0, projectedEnd: until });
  });
});
