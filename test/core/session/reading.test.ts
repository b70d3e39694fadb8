import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Agenda } from '#core/session/agenda';
import { read } from '#core/session/reading';
import { atCivil, clockTime } from '#core/time/civil';
import { after, instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';
import { agendas, type Happening, happenings, hold, nine, part, threeParts } from './held-class';

const minute = 60_000;
const start = { wait: 0, ask: { ask: 'start' } } as const;

test('time left and time spent make up the length of the part, to the millisecond', () => {
  fc.assert(
    fc.property(agendas, happenings, fc.nat(3_600_000), (agenda, course, more) => {
      const { run, now } = hold(agenda, course);
      const { elapsed, remaining } = read(agenda, run, instant(now + more));
      const current = agenda.find(({ id }) => id === run.part);
      if (current?.end !== 'duration' || elapsed === null || remaining === null) return;
      const fitted = run.fitted[current.id]?.at(-1)?.length ?? current.duration;
      expect(elapsed + remaining).toBeCloseTo(Math.max(0, fitted + run.added), 3);
    }),
  );
});

test('a class that runs never ends in the past, and no part to come begins there', () => {
  fc.assert(
    fc.property(agendas, happenings, fc.nat(3_600_000), (agenda, course, more) => {
      const { run, now } = hold(agenda, course);
      const at = instant(now + more);
      if (run.playback !== 'play' && run.playback !== 'pause') return;
      const { projectedEnd, projectedStart } = read(agenda, run, at);
      expect(projectedEnd ?? 0).toBeGreaterThanOrEqual(at);
      for (const begins of Object.values(projectedStart)) expect(begins).toBeGreaterThanOrEqual(at);
    }),
  );
});

test('time spent stands still in a pause and runs with the clock otherwise', () => {
  fc.assert(
    fc.property(agendas, happenings, fc.nat(3_600_000), (agenda, course, more) => {
      const { run, now } = hold(agenda, course);
      const [before, later] = [read(agenda, run, now), read(agenda, run, instant(now + more))];
      if (before.elapsed === null || later.elapsed === null) return;
      expect(before.elapsed).toBeGreaterThanOrEqual(0);
      expect(later.elapsed - before.elapsed).toBeCloseTo(run.playback === 'play' ? more : 0, 3);
    }),
  );
});

test('a clock that is set at any moment, forward or back, moves no part and no time spent', () => {
  const steps = fc.array(fc.tuple(fc.nat(25), fc.integer({ min: -86_400_000, max: 86_400_000 })), { maxLength: 4 });
  fc.assert(
    fc.property(agendas, happenings, steps, (agenda, course, set) => {
      const untouched = hold(agenda, course);
      const stepped: Happening[] = [...course];
      for (const [at, by] of set) {
        stepped.splice(at, 0, { wait: 0, deed: { do: 'clock-step', by: milliseconds(by) } });
      }
      const moved = hold(agenda, stepped);
      // A step is an event too, so that a sleep after it has another number.
      const named = { flags: [], slept: null };
      expect({ ...moved.run, ...named }).toEqual({ ...untouched.run, ...named });
      expect(read(agenda, moved.run, moved.now)).toEqual(read(agenda, untouched.run, untouched.now));
    }),
  );
});

describe('what the clock face shows', () => {
  const held = hold(threeParts, [{ ...start, wait: 2 * minute }]);

  test.each([
    ['at once', 0, 10, 'default', 32 + 5],
    ['with a fifth left', 8, 2, 'warning', 37],
    ['with a twentieth left', 9.5, 0.5, 'danger', 37],
    ['at the end', 10, 0, 'danger', 37],
    ['three minutes over', 13, -3, 'overtime', 40],
  ])('%s', (_, passed, left, urgency, ends) => {
    const at = after(held.now, milliseconds(passed * minute));
    expect(read(threeParts, held.run, at)).toMatchObject({
      part: 'a',
      next: 'b',
      elapsed: passed * minute,
      remaining: left * minute,
      urgency,
      projectedEnd: nine + ends * minute,
      plannedEnd: nine + 35 * minute,
    });
  });

  test.each([
    ['a late beginning', 0, 2, 0],
    ['unspent time is not saved before the part is left', 5, 2, 0],
    ['overtime counts at once', 14, 6, 4],
  ])('%s', (_, passed, behind, relative) => {
    const at = after(held.now, milliseconds(passed * minute));
    expect(read(threeParts, held.run, at)).toMatchObject({
      overUnder: behind * minute,
      overUnderRelative: relative * minute,
    });
  });
});

test('more time taken away than there was leaves a part of no length, not of less', () => {
  const held = hold(threeParts, [start, { wait: minute, ask: { ask: 'add', span: milliseconds(-60 * minute) } }]);
  expect(read(threeParts, held.run, held.now)).toMatchObject({
    elapsed: minute,
    remaining: -minute,
    urgency: 'overtime',
    expectedFinish: nine,
    projectedEnd: nine + minute + 25 * minute,
  });
});

test('a gap in the plan takes up lateness, and a part that is not linked waits for its time', () => {
  const agenda: Agenda = [
    part('a', 0, { minutes: 10 }),
    part('gap', 15, { minutes: 10 }),
    part('fixed', 40, { minutes: 5, linked: false }),
  ];
  const late = hold(agenda, [{ ...start, wait: 3 * minute }]);
  expect(read(agenda, late.run, late.now).projectedStart).toEqual({
    gap: nine + 15 * minute,
    fixed: nine + 40 * minute,
  });
});

test('a part that ends by the clock is as much shorter as it began later', () => {
  const agenda: Agenda = [part('a', 0, { minutes: 10, end: 'wall' }), part('b', 10, { minutes: 5 })];
  const late = hold(agenda, [{ ...start, wait: 4 * minute }]);
  expect(read(agenda, late.run, late.now)).toMatchObject({
    elapsed: 0,
    remaining: 6 * minute,
    overUnder: 0,
    projectedEnd: nine + 15 * minute,
  });
});

test.each([
  ['spring', '2026-03-29', '01:30', '03:30'],
  ['autumn', '2026-10-25', '02:30', '02:30'],
])('a class across the change of the clocks in %s lasts as long as any other', (_, date, begins, ends) => {
  const zone = 'Europe/Copenhagen';
  const from = atCivil(date, begins, zone);
  const agenda: Agenda = [{ ...part('a', 0, { minutes: 60 }), plannedStart: from }];
  const held = hold(agenda, [{ wait: from - nine, ask: { ask: 'start' } }]);
  const reading = read(agenda, held.run, after(from, milliseconds(45 * minute)));
  expect(reading).toMatchObject({ elapsed: 45 * minute, remaining: 15 * minute, overUnder: 0 });
  expect(reading.projectedEnd && clockTime(reading.projectedEnd, zone)).toBe(ends);
});

describe('outside the parts', () => {
  test('before the class the first part is next', () => {
    expect(read(threeParts, hold(threeParts, []).run, nine)).toMatchObject({ part: null, next: 'a', overUnder: 0 });
  });

  test('afterwards the end is told against the plan', () => {
    const held = hold(threeParts, [start, { wait: 31 * minute, ask: { ask: 'end' } }]);
    expect(read(threeParts, held.run, held.now)).toMatchObject({
      playback: 'finished',
      part: null,
      next: null,
      overUnder: -4 * minute,
      projectedEnd: nine + 31 * minute,
    });
  });

  test('a class without parts reads as nothing', () => {
    expect(read([], hold([], [start]).run, nine)).toMatchObject({ playback: 'stop', plannedEnd: null, next: null });
  });
});
