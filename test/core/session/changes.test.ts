import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asRunOf } from '#core/session/as-run';
import { type ChangeKind, changesOf } from '#core/session/changes';
import { noContract } from '#core/session/contract';
import { usualFit } from '#core/session/fit';
import type { Command } from '#core/session/transport';
import { instant } from '#core/time/instant';
import { milliseconds, minutes } from '#core/time/milliseconds';
import { agendas, type Happening, happenings, hold, nine, part } from './held-class';

const minute = 60_000;
const agenda = [part('a', 0, { minutes: 10 }), part('b', 10, { minutes: 20, least: minutes(10) })];

function after(wait: number, ask: Command): Happening {
  return { wait: wait * minute, ask };
}

const start = after(0, { ask: 'start' });
const slept: Happening = { wait: 3 * minute, deed: { do: 'sleep', span: minutes(2) } };

describe('what was done to the course of a class is told once, with how long it lasted or how far it moved', () => {
  test.each<[ChangeKind, number | null, readonly Happening[]]>([
    ['as-of', 4, [after(6, { ask: 'start', asOf: instant(nine + 2 * minute) })]],
    ['continued', 12, [after(14, { ask: 'continue', from: minutes(12) })]],
    ['paused', 3, [start, after(1, { ask: 'pause' }), after(3, { ask: 'start' })]],
    ['paused', 3, [start, after(1, { ask: 'pause' }), after(3, { ask: 'next' })]],
    ['paused', 3, [start, after(1, { ask: 'pause' }), after(3, { ask: 'end' })]],
    ['paused', null, [start, after(1, { ask: 'pause' })]],
    ['paused', 3, [start, after(1, { ask: 'pause' }), after(3, { ask: 'start' }), after(6, { ask: 'next' })]],
    ['distress', 5, [start, after(1, { ask: 'distress' }), after(5, { ask: 'start' })]],
    ['distress', null, [start, after(1, { ask: 'distress' })]],
    ['slept', 0, [start, slept]],
    ['slept', 0, [start, slept, after(0, { ask: 'slept-as', was: 'class' })]],
    ['slept', 2, [start, slept, after(0, { ask: 'slept-as', was: 'pause' })]],
    ['backdated', 3, [start, after(5, { ask: 'backdate', to: instant(nine + 2 * minute) })]],
    ['end-moved', 3, [start, after(1, { ask: 'end' }), after(4, { ask: 'backdate', to: instant(nine + 2 * minute) })]],
    ['added', -1, [start, after(1, { ask: 'add', span: minutes(-1) })]],
    ['fitted', null, [after(5, { ask: 'start' }), after(0, { ask: 'fit', rule: usualFit, drop: [] })]],
    ['restarted', null, [start, after(1, { ask: 'restart' })]],
    ['clock-changed', 60, [start, { wait: minute, deed: { do: 'clock-step', by: minutes(60) } }]],
    ['closed-late', null, [start, { wait: 600 * minute, deed: { do: 'close-late', endedAt: instant(nine + minute) } }]],
  ])('%s, %s minutes', (what, span, course) => {
    const { events, run } = hold(agenda, course);
    const told = changesOf(events, run);
    expect(told.map((change) => [change.what, change.span])).toEqual([
      [what, span === null ? null : milliseconds(span * minute)],
    ]);
    expect(events.map(({ id }) => id)).toContain(told[0]?.event);
  });

  test('going from part to part, notes, marks and what is on the wall are no changes of it', () => {
    const { events, run } = hold(agenda, [
      start,
      after(1, { ask: 'next' }),
      after(1, { ask: 'back' }),
      after(1, { ask: 'jump', part: 'b' }),
      after(1, { ask: 'show', screen: 'blackout' }),
      { wait: 0, deed: { do: 'note', text: 'Warm.', about: 'class' } },
      { wait: 0, deed: { do: 'mark', person: 'per_1', mark: 'late' } },
      after(1, { ask: 'end' }),
    ]);
    expect(changesOf(events, run)).toEqual([]);
  });

  test('what was taken back was never done', () => {
    const { events, run } = hold(agenda, [start, after(1, { ask: 'pause' }), { wait: 1000, undo: true }]);
    expect(changesOf(events, run)).toEqual([]);
  });
});

test('the rests that are told of a class that is over come to the time in which it stood still, whatever was put right', () => {
  fc.assert(
    fc.property(agendas, happenings, (plan, course) => {
      const { run, events } = hold(plan, [...course, { wait: 5000, ask: { ask: 'end' } }]);
      fc.pre(run.playback === 'finished');
      const changes = changesOf(events, run);
      const told = (what: ChangeKind): number =>
        changes.reduce((before, change) => before + (change.what === what ? (change.span ?? 0) : 0), 0);
      const { stood } = asRunOf({ agenda: plan, run, contract: noContract, changes });
      expect(told('paused')).toBeCloseTo(stood.pause, 3);
      expect(told('distress')).toBeCloseTo(stood.distress, 3);
      expect(told('slept')).toBeCloseTo(stood.sleep, 3);
    }),
    { numRuns: 300 },
  );
});

describe('a reason', () => {
  function reason(text: string): Happening {
    return { wait: 1000, deed: { do: 'reason', event: 'e2', text } };
  }
  const paused = [start, after(1, { ask: 'pause' })];

  test.each([
    ['that nobody gave is empty', [], ''],
    ['stands with what it is about', [reason('Fire bell.')], 'Fire bell.'],
    ['that was written anew replaces the one before', [reason('Fire bell.'), reason('A drill.')], 'A drill.'],
    ['can be taken back by an empty one', [reason('Fire bell.'), reason('')], ''],
  ] as const)('%s', (_, said, expected) => {
    const { events, run } = hold(agenda, [...paused, ...said]);
    expect(changesOf(events, run)).toMatchObject([{ event: 'e2', reason: expected }]);
  });
});
