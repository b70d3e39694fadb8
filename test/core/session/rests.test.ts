import { describe, expect, test } from 'vitest';
import { activeTime } from '#core/session/active-time';
import { changesOf } from '#core/session/changes';
import { notesOf } from '#core/session/notes';
import { read } from '#core/session/reading';
import type { Command } from '#core/session/transport';
import { decide } from '#core/session/transport';
import { type Instant, instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';
import { evenBreath } from './even-breath';
import { type Happening, hold, nine, part, seen, threeParts } from './held-class';

const minute = 60_000;

function at(minutes: number): Instant {
  return instant(nine + minutes * minute);
}

function after(minutes: number, ask: Command): Happening {
  return { wait: minutes * minute, ask };
}

const start = { ask: 'start' } as const;
const pause = { ask: 'pause' } as const;
const distress = { ask: 'distress' } as const;

function slept(minutes: number): Happening {
  return { wait: minutes * minute, deed: { do: 'sleep', span: milliseconds(minutes * minute) } };
}

function sleptAs(was: 'class' | 'pause'): Happening {
  return after(0, { ask: 'slept-as', was });
}

describe('the distress path', () => {
  const open = hold(threeParts, [after(0, start), after(4, distress)]);

  test('freezes the agenda, and the part stands still', () => {
    expect(open.run).toMatchObject({ playback: 'pause', inDistress: true, part: 'a', pausedAt: at(4) });
    for (const ask of ['pause', 'next', 'back', 'restart', 'distress'] as const) {
      expect(decide(seen(threeParts, open), { ask })).toEqual({ refused: 'not-now' });
    }
    expect(activeTime(open.run, at(9))).toBe(4 * minute);
  });

  test('is recorded apart from ordinary pauses, also when it grew out of one', () => {
    const held = hold(threeParts, [
      after(0, start),
      after(2, pause),
      after(1, distress),
      after(5, start),
      after(1, pause),
      after(1, start),
      after(1, { ask: 'next' }),
    ]);
    expect(held.run.done).toMatchObject([
      {
        part: 'a',
        stops: [
          { from: at(2), to: at(3), why: 'pause' },
          { from: at(3), to: at(8), why: 'distress' },
          { from: at(9), to: at(10), why: 'pause' },
        ],
      },
    ]);
    expect(changesOf(held.events, held.run).map(({ what, span }) => [what, span])).toEqual([
      ['paused', minute],
      ['distress', 5 * minute],
      ['paused', minute],
    ]);
  });

  test('ends with a class that goes on, and the time in it makes the class late by as much', () => {
    const held = hold(threeParts, [after(5, start)], open);
    expect(held.run).toMatchObject({ playback: 'play', inDistress: false, paused: 5 * minute });
    expect(read(threeParts, held.run, held.now)).toMatchObject({ elapsed: 4 * minute, overUnder: 5 * minute });
  });

  test('can end with the class, and its time is kept', () => {
    const held = hold(threeParts, [after(5, { ask: 'end' })], open);
    expect(held.run).toMatchObject({ playback: 'finished', inDistress: false, endedAt: at(9) });
    expect(held.run.done).toMatchObject([{ stops: [{ from: at(4), to: at(9), why: 'distress' }] }]);
  });

  test('goes on at the beginning of a breath', () => {
    const led = [part('a', 0, { minutes: 5, breathing: evenBreath(20_000, 16_000) })];
    const held = hold(led, [after(0, start), after(1, distress), after(3, start)]);
    expect(activeTime(held.run, held.now)).toBe(52_000);
  });

  test('taken back, it never was', () => {
    const before = hold(threeParts, [after(0, start)]);
    expect(hold(threeParts, [{ wait: 30_000, undo: true }], open).run).toEqual(before.run);
  });

  test('has notes of its own with the time at which they were written', () => {
    const note = { do: 'note', text: 'By the window.', about: 'distress' } as const;
    const held = hold(threeParts, [{ wait: minute, deed: note }], open);
    expect(notesOf(held.events)).toEqual([{ event: 'e3', at: at(5), text: 'By the window.', about: 'distress' }]);
    expect(notesOf(hold(threeParts, [{ wait: minute, undo: true }], held).events)).toEqual([]);
  });
});

describe('a sleep of ten minutes in the running class', () => {
  const asleep = hold(threeParts, [after(0, start), after(3, { ask: 'add', span: milliseconds(0) }), slept(10)]);

  test('is time that passed, and somebody is asked', () => {
    expect(asleep.run).toMatchObject({
      slept: { event: 'e3', span: 10 * minute, until: at(13) },
      flags: ['slept'],
      stops: [],
    });
    expect(activeTime(asleep.run, asleep.now)).toBe(13 * minute);
  });

  test('the class went on: nothing changes but the question', () => {
    const held = hold(threeParts, [sleptAs('class')], asleep);
    expect(held.run).toEqual({ ...asleep.run, slept: null });
  });

  test('the class rested: the part stood still, and that is no ordinary pause', () => {
    const held = hold(threeParts, [sleptAs('pause')], asleep);
    expect(held.run).toMatchObject({ slept: null, stops: [{ from: at(3), to: at(13), why: 'sleep' }] });
    expect(activeTime(held.run, held.now)).toBe(3 * minute);
    expect(changesOf(held.events, held.run).map(({ what, span }) => [what, span])).toContainEqual([
      'slept',
      10 * minute,
    ]);
  });

  test('the class rested, said minutes later: the time since is active', () => {
    const held = hold(threeParts, [{ wait: 4 * minute, ask: { ask: 'slept-as', was: 'pause' } }], asleep);
    expect(activeTime(held.run, held.now)).toBe(7 * minute);
  });

  test('an answer can be taken back, and the question is asked again', () => {
    const undone = hold(threeParts, [sleptAs('pause'), { wait: 30_000, undo: true }], asleep);
    expect(undone.run).toEqual(asleep.run);
  });

  test('there is nothing to say of it twice, and nothing once the class is over', () => {
    const command = { ask: 'slept-as', was: 'pause' } as const;
    expect(decide(seen(threeParts, hold(threeParts, [sleptAs('class')], asleep)), command)).toEqual({
      refused: 'not-now',
    });
    const ended = hold(threeParts, [after(0, { ask: 'end' })], asleep);
    expect(ended.run.slept).toBeNull();
    expect(decide(seen(threeParts, ended), command)).toEqual({ refused: 'not-now' });
  });
});

test('a sleep that began before the part or its last rest counts only from there', () => {
  const first = hold(threeParts, [
    after(2, start),
    { wait: minute, deed: { do: 'sleep', span: milliseconds(5 * minute) } },
  ]);
  expect(hold(threeParts, [sleptAs('pause')], first).run.stops).toEqual([{ from: at(2), to: at(3), why: 'sleep' }]);
  const rested = hold(threeParts, [
    after(0, start),
    after(2, pause),
    after(2, start),
    { wait: minute, deed: { do: 'sleep', span: milliseconds(2 * minute) } },
    sleptAs('pause'),
  ]);
  expect(rested.run.stops).toEqual([
    { from: at(2), to: at(4), why: 'pause' },
    { from: at(4), to: at(5), why: 'sleep' },
  ]);
});

test.each([
  ['before the class', [], null],
  ['while it rests', [after(0, start), after(1, pause)], null],
  ['in distress', [after(0, start), after(1, distress)], null],
] as const)('a sleep %s is told and not asked about', (_, course, question) => {
  const held = hold(threeParts, [...course, slept(10)]);
  expect(held.run).toMatchObject({ slept: question, flags: ['slept'] });
});
