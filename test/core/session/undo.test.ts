import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Deed } from '#core/session/event';
import { undoOffer } from '#core/session/undo';
import { instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';
import { agendas, commands, type Happening, happenings, hold, nine, threeParts } from './held-class';

const start = { wait: 0, ask: { ask: 'start' } } as const;
const undo: Happening = { wait: 5000, undo: true };

test('taking back the last command gives the class as it was before it, to the last figure', () => {
  fc.assert(
    fc.property(agendas, happenings, commands, fc.nat(60_000), (agenda, course, command, wait) => {
      const before = hold(agenda, course);
      const asked = hold(agenda, [{ wait: 61_000, ask: command }], before);
      if (command.ask === 'show' || asked.events.length === before.events.length) return;
      const undone = hold(agenda, [{ wait, undo: true }], asked);
      expect(undone.events.length).toBe(asked.events.length + 1);
      expect(undone.run).toEqual(before.run);
    }),
  );
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
