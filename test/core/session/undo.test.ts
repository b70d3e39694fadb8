import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldAttendance } from '#core/attendance/fold-attendance';
import type { Agenda } from '#core/session/agenda';
import { changesOf } from '#core/session/changes';
import type { Deed } from '#core/session/event';
import { notesOf } from '#core/session/notes';
import { read } from '#core/session/reading';
import { undoOffer } from '#core/session/undo';
import { type Instant, instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';
import { agendas, commands, type Happening, type Held, happenings, hold, nine, threeParts } from './held-class';

const start = { wait: 0, ask: { ask: 'start' } } as const;
const undo: Happening = { wait: 5000, undo: true };

const person = fc.constantFrom('per_1', 'per_2');
const mark = fc.constantFrom('present' as const, 'late' as const, 'left-early' as const, 'absent' as const);

/** Everything besides commands that can be taken back. */
const written: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ do: fc.constant('join' as const), person, name: fc.constant('Cas Ode'), mark }),
  fc.record({ do: fc.constant('mark' as const), person, mark }),
  fc.record({ do: fc.constant('unmark' as const), person }),
  fc.record({ do: fc.constant('prefer' as const), person, holds: fc.boolean() }),
  fc.record({
    do: fc.constant('times' as const),
    person,
    arrived: fc.option(fc.nat(90).map((at) => instant(nine + at * 60_000))),
    left: fc.constant(null),
    reason: fc.string(),
  }),
  fc.record({ do: fc.constant('head-count' as const), people: fc.option(fc.nat(9)), staff: fc.constant(null) }),
  fc.record({
    do: fc.constant('signature' as const),
    person,
    signature: fc.option(fc.record({ kind: fc.constant('typed' as const), text: fc.string() })),
  }),
  fc.record({
    do: fc.constant('remark' as const),
    person,
    participation: fc.string(),
    referral: fc.string(),
    homePractice: fc.option(fc.boolean()),
  }),
  fc.record({ do: fc.constant('cancel' as const), reason: fc.string() }),
  fc.record({ do: fc.constant('note' as const), text: fc.string(), about: fc.constantFrom('class', 'distress') }),
);

const anything: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ wait: fc.constant(61_000), ask: commands }) },
  {
    weight: 1,
    arbitrary: fc.record({
      wait: fc.constant(61_000),
      say: fc.constantFrom('start' as const, 'backdate' as const),
      ago: fc.nat(600_000),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ wait: 61_000, ask: { ask: 'end' as const } }) },
  { weight: 2, arbitrary: fc.record({ wait: fc.constant(61_000), deed: written }) },
);

const expected = [{ person: 'per_1', name: 'Ada' }];

/** All that anybody is told of a class. */
function toldOf(agenda: Agenda, { events, run }: Held, now: Instant) {
  const reading = read(agenda, run, now);
  return {
    run,
    reading,
    sheet: foldAttendance(expected, events, run),
    notes: notesOf(events),
    changes: changesOf(events, run),
  };
}

test('taking back what was done last gives the class as if it had never been done, to the last figure', () => {
  fc.assert(
    fc.property(agendas, happenings, anything, fc.nat(60_000), (agenda, course, happening, wait) => {
      const before = hold(agenda, course);
      const asked = hold(agenda, [happening], before);
      const newest = asked.events.at(-1);
      if (newest?.deed.do === 'show' || asked.events.length === before.events.length) return;
      const undone = hold(agenda, [{ wait, undo: true }], asked);
      expect(undone.events.at(-1)?.deed).toEqual({ do: 'undo', event: newest?.id });
      expect(toldOf(agenda, undone, undone.now)).toEqual(toldOf(agenda, before, undone.now));
    }),
  );
});

test('every kind of thing that can be taken back is offered by its own name', () => {
  const kinds = new Set<string>();
  fc.assert(
    fc.property(agendas, happenings, anything, (agenda, course, happening) => {
      const before = hold(agenda, course);
      const { events, now } = hold(agenda, [happening], before);
      const newest = events.at(-1);
      if (newest === undefined || newest.deed.do === 'show' || events.length === before.events.length) return;
      const offer = undoOffer(events, now);
      expect(offer).toMatchObject({ event: newest.id, did: newest.deed.do });
      kinds.add(offer?.did ?? '');
    }),
    { numRuns: 3000, seed: 7 },
  );
  const [course, people] = [
    [
      'start',
      'continue',
      'pause',
      'go',
      'restart',
      'backdate',
      'add',
      'fit',
      'distress',
      'slept-as',
      'end',
      'message',
      'adapt',
    ],
    ['join', 'mark', 'unmark', 'prefer', 'times', 'head-count', 'signature', 'remark', 'cancel', 'note'],
  ];
  expect([...kinds].toSorted()).toEqual([...course, ...people].toSorted());
});

test('nothing of a signed session can be taken back, its signature least of all', () => {
  const sign = { do: 'sign', by: 'Sam Rivers', credential: '', statement: 'As marked.' } as const;
  const { events, now } = hold(threeParts, [start, { wait: 0, ask: { ask: 'end' } }, { wait: 0, deed: sign }]);
  expect(undoOffer(events, now)).toBeNull();
});

test('commands are taken back one after the other, the newest first', () => {
  const begun = hold(threeParts, [start]);
  const three = hold(
    threeParts,
    [
      { wait: 1000, ask: { ask: 'next' } },
      { wait: 1000, ask: { ask: 'pause' } },
    ],
    begun,
  );
  expect(hold(threeParts, [undo, undo], three).run).toEqual(begun.run);
});

test('an ended class goes on where it was when the end is taken back', () => {
  const running = hold(threeParts, [start]);
  const ended = hold(threeParts, [{ wait: 60_000, ask: { ask: 'end' } }], running);
  expect(hold(threeParts, [undo], ended).run).toEqual(running.run);
});

test('a command can be taken back for one minute, the last millisecond included', () => {
  const { events } = hold(threeParts, [start]);
  expect(undoOffer(events, instant(nine + 60_000))).toEqual({
    event: 'e1',
    did: 'start',
    person: null,
    until: nine + 60_000,
  });
  expect(undoOffer(events, instant(nine + 60_001))).toBeNull();
});

test('a clock that is set does not shorten or lengthen the minute', () => {
  const { events } = hold(threeParts, [start, { wait: 0, deed: { do: 'clock-step', by: milliseconds(3_600_000) } }]);
  expect(undoOffer(events, instant(nine + 60_000))?.event).toBe('e1');
});

test.each<Deed>([
  { do: 'heartbeat' },
  { do: 'show', screen: 'blackout' },
  { do: 'sleep', span: milliseconds(5000) },
  { do: 'clock-step', by: milliseconds(5000) },
])('%j is nothing to take back: the offer is still for what was done before', (deed) => {
  const { events, now } = hold(threeParts, [start, { wait: 1000, deed }]);
  expect(undoOffer(events, now)?.event).toBe('e1');
});

test.each<Deed>([
  { do: 'join', person: 'per_1', name: 'Cas Ode', mark: 'present' },
  { do: 'mark', person: 'per_1', mark: 'late' },
  { do: 'unmark', person: 'per_1' },
])('%j can be taken back like a command', (deed) => {
  const { events, now } = hold(threeParts, [start, { wait: 1000, deed }]);
  expect(undoOffer(events, now)).toMatchObject({ event: 'e2', did: deed.do, person: 'per_1' });
});

test('in a class that nobody touched there is nothing to take back', () => {
  expect(undoOffer([], nine)).toBeNull();
});
