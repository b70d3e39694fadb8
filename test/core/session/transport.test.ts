import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Click, commandOf } from '#core/session/click';
import { standing } from '#core/session/session-time';
import { type Command, decide, mayAsk, type Stage, stageOf } from '#core/session/transport';
import { milliseconds } from '#core/time/milliseconds';
import { agendas, commands, type Happening, happenings, hold, holdStepwise, seen, threeParts } from './held-class';

const start = { wait: 0, ask: { ask: 'start' } } as const;
const next = { wait: 1000, ask: { ask: 'next' } } as const;
const pause = { wait: 1000, ask: { ask: 'pause' } } as const;
const distress = { wait: 1000, ask: { ask: 'distress' } } as const;
const end = { wait: 1000, ask: { ask: 'end' } } as const;

const ways: Readonly<Record<Stage, readonly Happening[]>> = {
  stop: [],
  armed: [{ wait: 0, deed: { do: 'load', part: 'a' } }],
  play: [start],
  pause: [start, pause],
  distress: [start, distress],
  finished: [start, end],
};
const stages: readonly Stage[] = ['stop', 'armed', 'play', 'pause', 'distress', 'finished'];

/** One sensible command of each kind: as far as the stage allows it, it is not refused for what it says. */
const sample: Readonly<Record<Command['ask'], Command>> = {
  start: { ask: 'start' },
  continue: { ask: 'continue', from: milliseconds(60_000) },
  pause: { ask: 'pause' },
  next: { ask: 'next' },
  back: { ask: 'back' },
  jump: { ask: 'jump', part: 'b' },
  restart: { ask: 'restart' },
  backdate: { ask: 'backdate', to: hold(threeParts, []).now },
  add: { ask: 'add', span: milliseconds(60_000) },
  fit: { ask: 'fit', rule: { share: 'by-room', direction: 'one-way' }, drop: [] },
  distress: { ask: 'distress' },
  'slept-as': { ask: 'slept-as', was: 'pause' },
  end: { ask: 'end' },
  show: { ask: 'show', screen: 'blackout' },
  message: { ask: 'message', text: 'Back at ten.' },
  adapt: { ask: 'adapt', part: 'b', to: { ambience: 'rain' } },
};

describe('what may be asked', () => {
  test.each<[Command['ask'], readonly Stage[]]>([
    ['start', ['stop', 'armed', 'pause', 'distress']],
    ['continue', ['stop', 'armed']],
    ['pause', ['play']],
    ['next', ['play', 'pause']],
    ['back', ['play', 'pause']],
    ['jump', ['stop', 'armed', 'play', 'pause']],
    ['restart', ['play', 'pause']],
    ['backdate', ['play', 'pause', 'finished']],
    ['add', ['armed', 'play', 'pause']],
    ['fit', ['play', 'pause']],
    ['distress', ['play', 'pause']],
    ['slept-as', ['play', 'pause', 'distress']],
    ['end', ['play', 'pause', 'distress']],
    ['show', ['stop', 'armed', 'play', 'pause', 'distress', 'finished']],
    ['message', ['stop', 'armed', 'play', 'pause', 'distress', 'finished']],
    ['adapt', ['stop', 'armed', 'play', 'pause']],
  ])('%s while the class is in %j and in no other state', (ask, legal) => {
    for (const stage of stages) {
      const held = hold(threeParts, ways[stage]);
      const decision = decide(seen(threeParts, held), sample[ask]);
      const isNotNow = 'refused' in decision && decision.refused === 'not-now';
      expect([stage, stageOf(held.run), mayAsk(ask, held.run)]).toEqual([stage, stage, legal.includes(stage)]);
      // Of a sleep that nobody asks about there is nothing to say in any stage.
      expect(isNotNow).toBe(!legal.includes(stage) || ask === 'slept-as');
    }
  });

  test('whatever is refused writes nothing, and whatever is obeyed changes the class', () => {
    fc.assert(
      fc.property(agendas, happenings, commands, (agenda, course, command) => {
        const held = hold(agenda, course);
        const asked = hold(agenda, [{ wait: 1, ask: command }], held);
        const refused = 'refused' in decide(seen(agenda, { ...held, now: asked.now }), command);
        const isSame = JSON.stringify(asked.run) === JSON.stringify(held.run);
        expect(asked.events.length - held.events.length).toBe(refused ? 0 : 1);
        const mayBeSame =
          ['show', 'message', 'adapt'].includes(command.ask) || (command.ask === 'add' && command.span === 0);
        expect(refused || !isSame || mayBeSame).toBe(true);
      }),
    );
  });

  test('a command that the stage forbids is refused, whatever it says', () => {
    fc.assert(
      fc.property(agendas, happenings, commands, (agenda, course, command) => {
        const held = hold(agenda, course);
        if (mayAsk(command.ask, held.run)) return;
        expect(decide(seen(agenda, held), command)).toEqual({ refused: 'not-now' });
      }),
    );
  });
});

test('next never goes back or stays, and the end happens once: after it nothing more is run', () => {
  fc.assert(
    fc.property(agendas, happenings, (agenda, course) => {
      const at = (part: string | null): number => agenda.findIndex(({ id }) => id === part);
      const steps = holdStepwise(agenda, course);
      const counted = standing(steps.at(-1)?.events ?? []);
      expect(counted.filter(({ deed }) => deed.do === 'end').length).toBeLessThanOrEqual(1);
      for (const [index, happening] of course.entries()) {
        const [before, now] = [steps[index], steps[index + 1]];
        if (before === undefined || now === undefined || 'undo' in happening) continue;
        const isNext = 'ask' in happening && happening.ask.ask === 'next' && now.events.length > before.events.length;
        if (isNext && now.run.playback !== 'finished') expect(at(now.run.part)).toBeGreaterThan(at(before.run.part));
        if (before.run.playback === 'finished') {
          expect(now.run).toMatchObject({ playback: 'finished', part: null });
          expect(now.run.done.length).toBe(before.run.done.length);
        }
      }
    }),
  );
});

test('a part that is not in the plan is refused', () => {
  const held = hold(threeParts, [start]);
  expect(decide(seen(threeParts, held), { ask: 'jump', part: 'nowhere' })).toEqual({ refused: 'no-such-part' });
});

test('there is nothing before the first part, and nothing wraps round after the last', () => {
  const first = hold(threeParts, [start]);
  expect(decide(seen(threeParts, first), { ask: 'back' })).toEqual({ refused: 'first-part' });
  const last = hold(threeParts, [next, next], first);
  expect(last.run.part).toBe('c');
  expect(decide(seen(threeParts, last), { ask: 'next' })).toEqual({ deeds: [{ do: 'end' }] });
});

test('a plan without parts can be opened, and nothing comes of starting it', () => {
  expect(decide(seen([], hold([], [])), { ask: 'start' })).toEqual({ deeds: [{ do: 'start' }] });
  expect(hold([], [start]).run.playback).toBe('stop');
  expect(decide(seen([], hold([], [])), { ask: 'continue', from: milliseconds(0) })).toEqual({
    refused: 'out-of-range',
  });
});

test.each<[Click, readonly Command[], Command | null]>([
  ['next', [{ ask: 'start' }], { ask: 'next' }],
  ['back', [{ ask: 'start' }], { ask: 'back' }],
  ['start-or-pause', [], { ask: 'start' }],
  ['start-or-pause', [{ ask: 'start' }], { ask: 'pause' }],
  ['start-or-pause', [{ ask: 'start' }, { ask: 'pause' }], { ask: 'start' }],
  ['start-or-pause', [{ ask: 'start' }, { ask: 'distress' }], null],
  ['blackout', [], { ask: 'show', screen: 'blackout' }],
  ['blackout', [{ ask: 'show', screen: 'blackout' }], { ask: 'show', screen: 'scene' }],
])('a click on %s after %j means %j', (click, before, command) => {
  const held = hold(
    threeParts,
    before.map((ask) => ({ wait: 1000, ask })),
  );
  expect(commandOf(click, held.run)).toEqual(command);
});

test('a class that rests goes on now, whenever somebody says that it began', () => {
  const resting = hold(threeParts, [start, pause]);
  const asOf = hold(threeParts, []).now;
  expect(decide(seen(threeParts, resting), { ask: 'start', asOf })).toEqual({ deeds: [{ do: 'start' }] });
});

test('time can be added to a part that rests, and to none that is not there yet', () => {
  const add = { ask: 'add', span: milliseconds(60_000) } as const;
  expect(decide(seen(threeParts, hold(threeParts, [])), add)).toEqual({ refused: 'not-now' });
  const resting = hold(threeParts, [start, pause]);
  expect(decide(seen(threeParts, resting), add)).toEqual({ deeds: [{ do: 'add', span: 60_000 }] });
});

test('time that was added to a part while it waited is there when it begins', () => {
  const armed = hold(threeParts, [...ways.armed, { wait: 0, ask: { ask: 'add', span: milliseconds(60_000) } }, start]);
  expect(armed.run).toMatchObject({ playback: 'play', part: 'a', added: 60_000 });
});
