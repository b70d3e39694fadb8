import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Click, commandOf } from '#core/session/click';
import { fold } from '#core/session/fold';
import type { Playback } from '#core/session/run';
import { type Command, decide, mayAsk } from '#core/session/transport';
import { milliseconds } from '#core/time/milliseconds';
import { agendas, commands, happenings, hold, threeParts } from './held-class';

const states: readonly Playback[] = ['stop', 'armed', 'play', 'pause', 'finished'];
const start = { wait: 0, ask: { ask: 'start' } } as const;
const next = { wait: 1000, ask: { ask: 'next' } } as const;

describe('what may be asked', () => {
  test.each<[Command['ask'], readonly Playback[]]>([
    ['start', ['stop', 'armed', 'pause']],
    ['pause', ['play']],
    ['next', ['play', 'pause']],
    ['back', ['play', 'pause']],
    ['jump', ['stop', 'armed', 'play', 'pause']],
    ['add', ['armed', 'play', 'pause']],
    ['end', ['play', 'pause']],
    ['show', ['stop', 'armed', 'play', 'pause', 'finished']],
  ])('%s while the class is in %j and in no other state', (ask, legal) => {
    expect(states.filter((state) => mayAsk(ask, state))).toEqual(legal);
  });

  test('whatever is refused writes nothing, and whatever is obeyed changes the class', () => {
    fc.assert(
      fc.property(agendas, happenings, commands, (agenda, course, command) => {
        const held = hold(agenda, course);
        const asked = hold(agenda, [{ wait: 1, ask: command }], held);
        const refused = 'refused' in decide(agenda, held.run, command);
        const same = JSON.stringify(asked.run) === JSON.stringify(held.run);
        expect(asked.events.length - held.events.length).toBe(refused ? 0 : 1);
        expect(!refused && same && command.ask !== 'show' && command.ask !== 'add').toBe(false);
      }),
    );
  });
});

test('a part that is not in the plan is refused', () => {
  const { run } = hold(threeParts, [start]);
  expect(decide(threeParts, run, { ask: 'jump', part: 'nowhere' })).toEqual({ refused: 'no-such-part' });
});

test('there is nothing before the first part, and nothing wraps round after the last', () => {
  const first = hold(threeParts, [start]);
  expect(decide(threeParts, first.run, { ask: 'back' })).toEqual({ refused: 'first-part' });
  const last = hold(threeParts, [next, next], first);
  expect(last.run.part).toBe('c');
  expect(decide(threeParts, last.run, { ask: 'next' })).toEqual({ deeds: [{ do: 'end' }] });
});

test('a plan without parts can be opened, and nothing comes of starting it', () => {
  expect(decide([], fold([], []), { ask: 'start' })).toEqual({ deeds: [{ do: 'start' }] });
  expect(hold([], [start]).run.playback).toBe('stop');
});

test.each<[Click, readonly Command[], Command]>([
  ['next', [{ ask: 'start' }], { ask: 'next' }],
  ['back', [{ ask: 'start' }], { ask: 'back' }],
  ['start-or-pause', [], { ask: 'start' }],
  ['start-or-pause', [{ ask: 'start' }], { ask: 'pause' }],
  ['start-or-pause', [{ ask: 'start' }, { ask: 'pause' }], { ask: 'start' }],
  ['blackout', [], { ask: 'show', screen: 'blackout' }],
  ['blackout', [{ ask: 'show', screen: 'blackout' }], { ask: 'show', screen: 'scene' }],
])('a click on %s after %j means %j', (click, before, command) => {
  const held = hold(
    threeParts,
    before.map((ask) => ({ wait: 1000, ask })),
  );
  expect(commandOf(click, held.run)).toEqual(command);
});

test('time can be added to a part that rests, and to none that is not there yet', () => {
  const add = { ask: 'add', span: milliseconds(60_000) } as const;
  expect(decide(threeParts, fold(threeParts, []), add)).toEqual({ refused: 'not-now' });
  const resting = hold(threeParts, [start, { wait: 1000, ask: { ask: 'pause' } }]);
  expect(decide(threeParts, resting.run, add)).toEqual({ deeds: [{ do: 'add', span: 60_000 }] });
});
