import { describe, expect, test } from 'vitest';
import { read } from '#core/session/reading';
import { decide } from '#core/session/transport';
import { milliseconds } from '#core/time/milliseconds';
import { hold, nine, seen, threeParts } from './held-class';

const minute = 60_000;

function from(minutes: number) {
  return { ask: 'continue', from: milliseconds(minutes * minute) } as const;
}

describe('a class of ten, twenty and five minutes that was held without this laptop', () => {
  test.each([
    ['for no time', 0, 'a', 0, []],
    ['for four minutes', 4, 'a', 4, []],
    ['until the second part', 10, 'b', 0, ['a']],
    ['for twelve minutes', 12, 'b', 2, ['a']],
    ['until the last', 30, 'c', 0, ['a', 'b']],
    ['for all its time', 35, 'c', 5, ['a', 'b']],
  ])('%s goes on where the plan has it', (_, minutes, part, into, before) => {
    const held = hold(threeParts, [{ wait: 60 * minute, ask: from(minutes) }]);
    const begun = held.now - minutes * minute;
    expect(held.run).toMatchObject({
      playback: 'play',
      part,
      partStartedAt: held.now - into * minute,
      began: { at: begun, planned: nine },
      flags: ['continued'],
    });
    expect(held.run.done.map((run) => [run.part, run.held])).toEqual(before.map((id) => [id, 'elsewhere']));
    expect(read(threeParts, held.run, held.now)).toMatchObject({
      elapsed: into * minute,
      overUnder: 60 * minute - minutes * minute,
      overUnderRelative: 0,
    });
  });

  test.each([-1, 35.001])('for %d minutes is no class of this plan', (minutes) => {
    expect(decide(seen(threeParts, hold(threeParts, [])), from(minutes))).toEqual({ refused: 'out-of-range' });
  });

  test('has the parts that were held before with the times of the plan, and those after with their own', () => {
    const held = hold(threeParts, [
      { wait: 14 * minute, ask: from(12) },
      { wait: 20 * minute, ask: { ask: 'next' } },
    ]);
    const common = { stops: [], added: 0 };
    expect(held.run.done).toEqual([
      {
        part: 'a',
        startedAt: nine + 2 * minute,
        endedAt: nine + 12 * minute,
        length: 10 * minute,
        held: 'elsewhere',
        ...common,
      },
      {
        part: 'b',
        startedAt: nine + 12 * minute,
        endedAt: nine + 34 * minute,
        length: 20 * minute,
        held: 'here',
        ...common,
      },
    ]);
  });

  test('is as it was when that is taken back', () => {
    const before = hold(threeParts, []);
    const undone = hold(threeParts, [
      { wait: minute, ask: from(12) },
      { wait: 30_000, undo: true },
    ]);
    expect(undone.run).toEqual(before.run);
  });

  test('has nothing of what was added to a part that was only loaded', () => {
    const held = hold(threeParts, [
      { wait: 0, deed: { do: 'load', part: 'a' } },
      { wait: 0, ask: { ask: 'add', span: milliseconds(5 * minute) } },
      { wait: minute, ask: from(12) },
    ]);
    expect(read(threeParts, held.run, held.now)).toMatchObject({ part: 'b', remaining: 18 * minute });
  });

  test('can begin anew in the part in which it is', () => {
    const held = hold(threeParts, [
      { wait: 60 * minute, ask: from(12) },
      { wait: 3 * minute, ask: { ask: 'restart' } },
    ]);
    expect(held.run).toMatchObject({ part: 'b', partStartedAt: held.now });
    expect(held.run.done.map((run) => [run.part, run.held])).toEqual([
      ['a', 'elsewhere'],
      ['b', 'here'],
    ]);
  });
});

test('a part that is begun anew has its whole length again, without what was added, and both turns are kept', () => {
  const held = hold(threeParts, [
    { wait: 0, ask: { ask: 'start' } },
    { wait: 4 * minute, ask: { ask: 'add', span: milliseconds(2 * minute) } },
    { wait: minute, ask: { ask: 'pause' } },
    { wait: minute, ask: { ask: 'restart' } },
  ]);
  expect(read(threeParts, held.run, held.now)).toMatchObject({
    playback: 'play',
    part: 'a',
    elapsed: 0,
    remaining: 10 * minute,
  });
  expect(held.run.done).toMatchObject([{ part: 'a', endedAt: held.now, added: 2 * minute, stops: [{ why: 'pause' }] }]);
  expect(held.run.began).toEqual({ at: nine, planned: nine });
});
