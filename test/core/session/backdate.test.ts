import { describe, expect, test } from 'vitest';
import { activeTime } from '#core/session/active-time';
import { backdateBounds, startBounds } from '#core/session/backdate-bounds';
import { fold } from '#core/session/fold';
import { read } from '#core/session/reading';
import { decide } from '#core/session/transport';
import { type Instant, instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';
import { type Happening, hold, nine, seen, threeParts } from './held-class';

const minute = 60_000;

function at(minutes: number): Instant {
  return instant(nine + minutes * minute);
}

function after(minutes: number, ask: 'start' | 'pause' | 'next' | 'back' | 'restart' | 'end'): Happening {
  return { wait: minutes * minute, ask: { ask } };
}

function began(minutes: number): Happening {
  return { wait: 0, ask: { ask: 'backdate', to: at(minutes) } };
}

describe('somebody forgot to press', () => {
  test('Start: the class began when it began, and is no longer behind', () => {
    const held = hold(threeParts, [after(6, 'start'), began(1)]);
    expect(held.run).toMatchObject({ part: 'a', partStartedAt: at(1), began: { at: at(1), planned: nine }, done: [] });
    expect(read(threeParts, held.run, held.now)).toMatchObject({
      elapsed: 5 * minute,
      remaining: 5 * minute,
      overUnder: minute,
      overUnderRelative: 0,
      projectedEnd: at(36),
    });
  });

  test('Start, and says so while pressing it: the same class', () => {
    const pressed = hold(threeParts, [{ wait: 6 * minute, ask: { ask: 'start', asOf: at(1) } }]);
    const corrected = hold(threeParts, [after(6, 'start'), began(1)]);
    expect(pressed.run).toEqual(corrected.run);
  });

  test('Next: the part before ended when this one began, and the class began when it did', () => {
    const held = hold(threeParts, [after(0, 'start'), after(16, 'next'), began(11)]);
    expect(held.run).toMatchObject({ part: 'b', partStartedAt: at(11), began: { at: nine } });
    expect(held.run.done).toMatchObject([{ part: 'a', startedAt: nine, endedAt: at(11) }]);
    expect(read(threeParts, held.run, held.now)).toMatchObject({ elapsed: 5 * minute, overUnder: minute });
  });

  test('End: the class was over when it was over', () => {
    const held = hold(threeParts, [after(0, 'start'), after(10, 'next'), after(40, 'end'), began(35)]);
    expect(held.run).toMatchObject({
      playback: 'finished',
      endedAt: at(35),
      done: [{}, { part: 'b', endedAt: at(35) }],
    });
    expect(read(threeParts, held.run, held.now)).toMatchObject({ projectedEnd: at(35), overUnder: 0 });
  });

  test('Next, after a rest of the part before: the rest ends where that part does', () => {
    const held = hold(threeParts, [after(0, 'start'), after(8, 'pause'), after(6, 'next'), began(10)]);
    expect(held.run.done).toMatchObject([{ endedAt: at(10), stops: [{ from: at(8), to: at(10), why: 'pause' }] }]);
    expect(hold(threeParts, [began(7)], held).run.done).toMatchObject([{ endedAt: at(7), stops: [] }]);
  });
});

describe('when something may be said to have been', () => {
  const begun = hold(threeParts, [after(6, 'start')]);
  const second = hold(threeParts, [after(10, 'next')], begun);
  const rested = hold(threeParts, [after(4, 'pause'), after(1, 'start')], second);
  const resting = hold(threeParts, [after(4, 'pause'), { wait: 3 * minute, deed: { do: 'heartbeat' } }], second);
  const ended = hold(threeParts, [after(20, 'end')], second);

  test.each([
    ['the first part: three hours back at most, and not later than now', begun, 6 - 180, 6],
    ['a later part: not before the one before it began', second, 6, 16],
    ['a part that has rested: not after its first rest began', rested, 6, 20],
    ['a part that rests: not after its rest began', resting, 6, 20],
    ['the end: within the last part, up to now', ended, 16, 36],
  ])('%s', (_, held, from, to) => {
    const bounds = { from: at(from), to: at(to) };
    expect(backdateBounds(held)).toEqual(bounds);
    const task = seen(threeParts, held);
    for (const outside of [bounds.from - 1, bounds.to + 1]) {
      expect(decide(task, { ask: 'backdate', to: instant(outside) })).toEqual({ refused: 'out-of-range' });
    }
    for (const inside of [bounds.from, bounds.to]) {
      expect(decide(task, { ask: 'backdate', to: inside })).toEqual({ deeds: [{ do: 'backdate', to: inside }] });
    }
  });

  test('a class that is not begun has no part of which to say it, and may have begun up to three hours ago', () => {
    const held = hold(threeParts, []);
    expect(backdateBounds(held)).toBeNull();
    expect(startBounds(held)).toEqual({ from: at(-180), to: nine });
    const early = { ask: 'start', asOf: instant(at(-180) - 1) } as const;
    expect(decide(seen(threeParts, held), early)).toEqual({ refused: 'out-of-range' });
  });

  test('a class that ended before any part was run has no end to move', () => {
    const run = { ...fold(threeParts, []), playback: 'finished' as const, endedAt: nine };
    expect(backdateBounds({ run, now: nine })).toBeNull();
  });
});

test('a sleep of which somebody says later that it was a rest is no rest of a part that began after it', () => {
  const slept = hold(threeParts, [
    after(0, 'start'),
    after(2, 'next'),
    { wait: 12 * minute, deed: { do: 'sleep', span: milliseconds(10 * minute) } },
    began(10),
    { wait: 0, ask: { ask: 'slept-as', was: 'pause' } },
  ]);
  expect(slept.run).toMatchObject({ partStartedAt: at(10), stops: [{ from: at(10), to: at(14), why: 'sleep' }] });
  expect(activeTime(slept.run, slept.now)).toBe(0);
});
