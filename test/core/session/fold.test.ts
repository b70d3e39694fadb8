import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSessionEvent } from '#core/records/session-event';
import { pausedUpTo } from '#core/session/active-time';
import type { Deed } from '#core/session/event';
import { fold, untouched } from '#core/session/fold';
import type { Stop } from '#core/session/run';
import { type Instant, instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';
import { agendas, happenings, hold, holdStepwise, nine, threeParts } from './held-class';

const minute = 60_000;
const start = { ask: 'start' } as const;
const next = { ask: 'next' } as const;

const deeds: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ do: fc.constantFrom('start' as const, 'pause' as const, 'end' as const, 'stop' as const) }),
  fc.record({ do: fc.constantFrom('restart' as const, 'distress' as const) }),
  fc.record({ do: fc.constant('start' as const), asOf: fc.integer().map(instant) }),
  fc.record({ do: fc.constant('continue' as const), from: fc.nat().map(milliseconds) }),
  fc.record({ do: fc.constant('backdate' as const), to: fc.integer().map(instant) }),
  fc.record({ do: fc.constant('sleep' as const), span: fc.nat().map(milliseconds) }),
  fc.record({
    do: fc.constant('slept-as' as const),
    event: fc.constantFrom('e1', 'e2', 'e3', 'never'),
    was: fc.constantFrom('class' as const, 'pause' as const),
  }),
  fc.record({
    do: fc.constant('fit' as const),
    lengths: fc.array(fc.record({ part: fc.constantFrom('p0', 'nowhere'), length: fc.nat().map(milliseconds) })),
    dropped: fc.subarray(['p0', 'p1', 'nowhere']),
  }),
  fc.record({ do: fc.constantFrom('go' as const, 'load' as const), part: fc.constantFrom('p0', 'p1', 'nowhere') }),
  fc.record({ do: fc.constant('add' as const), span: fc.integer().map(milliseconds) }),
  fc.record({ do: fc.constant('undo' as const), event: fc.constantFrom('e1', 'e2', 'e3', 'e9', 'never') }),
  fc.record({ do: fc.constant('clock-step' as const), by: fc.integer().map(milliseconds) }),
  fc.record({ do: fc.constant('close-late' as const), endedAt: fc.nat().map(instant) }),
  fc.record({ do: fc.constant('mark' as const), person: fc.string(), mark: fc.constant('late' as const) }),
);

/** Stops lie one after the other between two instants. */
function isInside(stops: readonly Stop[], from: Instant, to: Instant): boolean {
  const edges = [from, ...stops.flatMap((stop) => [stop.from, stop.to]), to];
  return edges.every((edge, at) => at === 0 || edge >= (edges[at - 1] ?? edge));
}

test('whatever a journal says, no part begins before what was before it, or ends before it began or rested', () => {
  const moments = fc.oneof(fc.nat(3_600_000), fc.nat());
  const odd = fc.oneof(
    fc.record({ do: fc.constant('start' as const), asOf: moments.map(instant) }),
    fc.record({ do: fc.constant('backdate' as const), to: moments.map(instant) }),
    fc.record({ do: fc.constant('close-late' as const), endedAt: moments.map(instant) }),
    deeds.filter(({ do: kind }) => kind !== 'clock-step' && kind !== 'continue'),
  );
  fc.assert(
    fc.property(
      agendas,
      fc.array(fc.tuple(odd, fc.nat(600_000)), { maxLength: 30, size: 'medium' }),
      (agenda, said) => {
        let wall = 0;
        const events = said.map(([deed, wait], index) => {
          wall += wait;
          const at = { wall: instant(wall), mono: milliseconds(wall), boot: 'b' };
          return { id: `e${index + 1}`, seq: index + 1, at, deed };
        });
        const { done, partStartedAt, stops, pausedAt } = fold(agenda, events);
        let before = Number.NEGATIVE_INFINITY;
        for (const { startedAt, endedAt, stops: rests } of done) {
          expect(startedAt).toBeGreaterThanOrEqual(before);
          expect(isInside(rests, startedAt, endedAt)).toBe(true);
          before = endedAt;
        }
        if (partStartedAt !== null) expect(isInside(stops, partStartedAt, pausedAt ?? instant(wall))).toBe(true);
      },
    ),
  );
});

test('no order of events makes the fold throw', () => {
  fc.assert(
    fc.property(agendas, fc.array(fc.tuple(deeds, fc.integer()), { maxLength: 30 }), (agenda, said) => {
      const events = said.map(([deed, wall], index) => {
        const at = { wall: instant(wall), mono: milliseconds(index), boot: 'b' };
        return { id: `e${index + 1}`, seq: index + 1, at, deed };
      });
      const run = fold(agenda, events);
      expect(['stop', 'armed', 'play', 'pause', 'finished']).toContain(run.playback);
      expect(run.pausedAt === null).toBe(run.playback !== 'pause');
    }),
  );
});

test('a journal that was written down and read again tells the same class', () => {
  fc.assert(
    fc.property(agendas, happenings, (agenda, course) => {
      const { events, run } = hold(agenda, course);
      const read = events.map((event) => parseSessionEvent(JSON.parse(JSON.stringify(event))));
      expect(fold(agenda, read)).toEqual(run);
    }),
  );
});

test('a class read again from any first part of its journal is the class as it stood then', () => {
  fc.assert(
    fc.property(agendas, happenings, (agenda, course) => {
      const steps = holdStepwise(agenda, course);
      const journal = steps.at(-1)?.events ?? [];
      for (const { events, run } of steps) expect(fold(agenda, journal.slice(0, events.length))).toEqual(run);
    }),
  );
});

test('the parts that were run follow each other without a gap from the beginning to the part that runs or the end', () => {
  fc.assert(
    fc.property(agendas, happenings, (agenda, course) => {
      const { run, now } = hold(agenda, course);
      const starts = [...run.done.map(({ startedAt }) => startedAt), run.partStartedAt ?? run.endedAt];
      const ends = [run.began?.at ?? null, ...run.done.map(({ endedAt }) => endedAt)];
      expect(starts).toEqual(ends);
      for (const { startedAt, endedAt, stops } of run.done) {
        expect(isInside(stops, startedAt, endedAt)).toBe(true);
      }
      if (run.partStartedAt !== null) expect(isInside(run.stops, run.partStartedAt, run.pausedAt ?? now)).toBe(true);
    }),
  );
});

test('a class that nobody touched has not begun', () => {
  expect(fold(threeParts, [])).toEqual(untouched);
});

describe('events that make no sense where they stand', () => {
  const ended = hold(threeParts, [
    { wait: 0, ask: start },
    { wait: minute, ask: { ask: 'end' } },
  ]);

  test.each<Deed>([
    { do: 'start' },
    { do: 'pause' },
    { do: 'go', part: 'b' },
    { do: 'load', part: 'b' },
    { do: 'add', span: milliseconds(minute) },
    { do: 'restart' },
    { do: 'continue', from: milliseconds(minute) },
    { do: 'fit', lengths: [], dropped: ['b'] },
    { do: 'distress' },
    { do: 'end' },
    { do: 'close-late', endedAt: nine },
  ])('%j changes nothing once the class is over', (deed) => {
    expect(hold(threeParts, [{ wait: minute, deed }], ended).run).toEqual(ended.run);
  });

  test('a second start is no second beginning, and a pause of a paused class no second pause', () => {
    const paused = hold(threeParts, [
      { wait: 0, ask: start },
      { wait: minute, deed: { do: 'start' } },
      { wait: minute, ask: { ask: 'pause' } },
      { wait: minute, deed: { do: 'pause' } },
    ]);
    expect(paused.run).toMatchObject({ partStartedAt: nine, pausedAt: nine + 2 * minute, paused: 0 });
  });
});

test('pauses add up within a part and begin anew in the next', () => {
  const pause = { ask: 'pause' } as const;
  const held = hold(threeParts, [
    { wait: 0, ask: start },
    { wait: minute, ask: pause },
    { wait: 2 * minute, ask: start },
    { wait: minute, ask: pause },
    { wait: 3 * minute, ask: start },
    { wait: minute, ask: next },
  ]);
  expect(held.run.done).toEqual([
    {
      part: 'a',
      startedAt: nine,
      endedAt: nine + 8 * minute,
      stops: [
        { from: nine + minute, to: nine + 3 * minute, why: 'pause' },
        { from: nine + 4 * minute, to: nine + 7 * minute, why: 'pause' },
      ],
      added: 0,
      length: 10 * minute,
      held: 'here',
    },
  ]);
  expect(pausedUpTo(held.run, held.now)).toBe(0);
});

test('a part that is left while it rests keeps the rest that lasted until then', () => {
  const held = hold(threeParts, [
    { wait: 0, ask: start },
    { wait: minute, ask: { ask: 'pause' } },
    { wait: 4 * minute, ask: next },
  ]);
  const rest = { from: nine + minute, to: nine + 5 * minute, why: 'pause' };
  expect(held.run).toMatchObject({ playback: 'play', part: 'b', done: [{ part: 'a', stops: [rest] }] });
});

test('a class that begins with a later part is measured against the plan of that part', () => {
  const held = hold(threeParts, [{ wait: 12 * minute, ask: { ask: 'jump', part: 'b' } }]);
  expect(held.run.began).toEqual({ at: nine + 12 * minute, planned: nine + 10 * minute });
});

test('what is to be told once is flagged once', () => {
  const step = { do: 'clock-step', by: milliseconds(5000) } as const;
  const { run } = hold(threeParts, [
    { wait: 0, ask: start },
    { wait: 0, deed: step },
    { wait: 0, deed: step },
    { wait: 0, deed: { do: 'sleep', span: milliseconds(9000) } },
  ]);
  expect(run.flags).toEqual(['clock-changed', 'slept']);
});
