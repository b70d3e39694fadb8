import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activeTime, intoBreath } from '#core/session/active-time';
import type { Agenda } from '#core/session/agenda';
import type { Run } from '#core/session/run';
import { type Instant, instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';
import { evenBreath, ledCycle } from './even-breath';
import { agendas, type Happening, happenings, hold, holdStepwise, nine, part } from './held-class';

const rounding = 0.001;

/** Thirty seconds to settle, then cycles of ten seconds, for five minutes. */
const breathing: Agenda = [
  part('a', 0, { minutes: 5, isGuided: true, breathing: evenBreath(30_000, 10_000) }),
  part('b', 5, { minutes: 5 }),
];
const start = { wait: 0, ask: { ask: 'start' } } as const;

/** Start, on its own or with a moment at which the class began, resumes a class that rests. */
function isResumed({ playback }: Run, happening: Happening): boolean {
  if ('ask' in happening) return happening.ask.ask === 'start' && playback === 'pause';
  return 'say' in happening && happening.say === 'start' && playback === 'pause';
}

/** By how much a step may turn the active time of a part back. */
function mayTurnBack(agenda: Agenda, before: Run, happening: Happening): number {
  if ('undo' in happening || ('say' in happening && happening.say === 'backdate')) return Number.POSITIVE_INFINITY;
  const cycle =
    ledCycle(
      agenda.find(({ id }) => id === before.part),
      before,
    ) ?? 0;
  // What is said of a sleep also moves the breath in which a later rest fell.
  if ('ask' in happening && happening.ask.ask === 'slept-as') return (before.slept?.span ?? 0) + cycle;
  return isResumed(before, happening) ? cycle : 0;
}

function isSamePart(one: Run, other: Run): boolean {
  return one.part === other.part && one.partStartedAt === other.partStartedAt && one.partStartedAt !== null;
}

test('active time never runs backwards, but for a part begun anew, something taken back or corrected, and at most one breath', () => {
  fc.assert(
    fc.property(agendas, happenings, (agenda, course) => {
      const steps = holdStepwise(agenda, course);
      for (const [index, happening] of course.entries()) {
        const [before, now] = [steps[index], steps[index + 1]];
        if (before === undefined || now === undefined || !isSamePart(before.run, now.run)) continue;
        const lost = activeTime(before.run, now.now) - activeTime(now.run, now.now);
        expect(lost).toBeLessThanOrEqual(mayTurnBack(agenda, before.run, happening) + rounding);
        expect(activeTime(now.run, now.now)).toBeGreaterThanOrEqual(-rounding);
      }
    }),
  );
});

test('a breath that was led goes on at the beginning of a breath after any rest', () => {
  fc.assert(
    fc.property(agendas, happenings, (agenda, course) => {
      const steps = holdStepwise(agenda, course);
      for (const [index, happening] of course.entries()) {
        const [before, now] = [steps[index], steps[index + 1]];
        if (before === undefined || now === undefined || !isResumed(before.run, happening)) continue;
        const led = agenda.find(({ id }) => id === now.run.part);
        expect(intoBreath(led, now.run, activeTime(now.run, now.now))).toBeLessThan(rounding);
      }
    }),
  );
});

describe('a rest after some time of a breath with thirty seconds to settle and ten seconds a cycle', () => {
  test.each([
    ['while people settle', 13, 13],
    ['as the first breath begins', 30, 30],
    ['within a breath', 44, 40],
    ['on a boundary', 50, 50],
    ['in the last breath', 299, 290],
    ['after the last breath, in overtime', 320, 320],
  ])('%s: after %d s it goes on at %d s', (_, at, goesOn) => {
    const held = hold(breathing, [
      start,
      { wait: at * 1000, ask: { ask: 'pause' } },
      { wait: 90_000, ask: { ask: 'start' } },
    ]);
    expect(activeTime(held.run, held.now)).toBe(goesOn * 1000);
    expect(held.run.stops).toEqual([{ from: nine + at * 1000, to: nine + at * 1000 + 90_000, why: 'pause' }]);
  });

  test('rests that follow each other at once begin the same breath again, not one before', () => {
    const rest: readonly Happening[] = [
      { wait: 0, ask: { ask: 'pause' } },
      { wait: 1000, ask: { ask: 'start' } },
    ];
    const held = hold(breathing, [start, { wait: 44_000, ask: { ask: 'pause' } }, ...rest.slice(1), ...rest, ...rest]);
    expect(activeTime(held.run, held.now)).toBe(40_000);
  });

  test('with cycles that are no whole number of milliseconds too', () => {
    const cycle = milliseconds(60_000 / 5.5);
    const agenda: Agenda = [part('a', 0, { minutes: 10, breathing: evenBreath(0, cycle) })];
    const resumed = [
      { wait: 5 * cycle + 4000, ask: { ask: 'pause' } } as const,
      { wait: 1000, ask: { ask: 'start' } } as const,
    ];
    let held = hold(agenda, [start, ...resumed]);
    for (let again = 0; again < 20; again += 1) {
      held = hold(
        agenda,
        [
          { wait: 0, ask: { ask: 'pause' } },
          { wait: 777, ask: { ask: 'start' } },
        ],
        held,
      );
    }
    expect(activeTime(held.run, held.now)).toBeCloseTo(5 * cycle, 3);
  });
});

test('a part without a breath goes on exactly where it rested', () => {
  const held = hold(
    [part('a', 0, { minutes: 5 })],
    [start, { wait: 44_321, ask: { ask: 'pause' } }, { wait: 90_000, ask: { ask: 'start' } }],
  );
  expect(activeTime(held.run, held.now)).toBe(44_321);
  expect(activeTime(held.run, later(held.now, 1000))).toBe(45_321);
});

function later(now: Instant, by: number): Instant {
  return instant(now + by);
}
