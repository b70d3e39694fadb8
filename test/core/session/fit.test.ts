import { describe, expect, test } from 'vitest';
import type { Agenda, AgendaPart } from '#core/session/agenda';
import { type FitRule, fitToEnd, usualFit } from '#core/session/fit';
import { read } from '#core/session/reading';
import { decide } from '#core/session/transport';
import { instant } from '#core/time/instant';
import { milliseconds, minutes, seconds } from '#core/time/milliseconds';
import { evenBreath } from './even-breath';
import { type Happening, type Held, hold, nine, part, seen, threeParts } from './held-class';

const minute = 60_000;
const start: Happening = { wait: 0, ask: { ask: 'start' } };
const next: Happening = { wait: 0, ask: { ask: 'next' } };

function between(least: number, most: number): Pick<AgendaPart, 'least' | 'most'> {
  return { least: minutes(least), most: minutes(most) };
}

/** Seventy-five minutes: a talk and a discussion with room, a practice that runs by a guide, two ends without room. */
const evening: Agenda = [
  part('arrive', 0, { minutes: 5 }),
  part('teach', 5, { minutes: 30, ...between(20, 40) }),
  part('practice', 35, { minutes: 15, ...between(10, 20), isGuided: true, priority: 1 }),
  part('discuss', 50, { minutes: 20, ...between(8, 25), mayDrop: true, priority: 4 }),
  part('close', 70, { minutes: 5, mayDrop: true, priority: 5 }),
];

/** The evening, arrived on time, and the next part begun so many minutes late. */
function late(by: number): Held {
  return hold(evening, [start, { wait: (5 + by) * minute, ask: { ask: 'next' } }]);
}

function lengths(held: Held, rule: FitRule = usualFit, drop: readonly string[] = []): Readonly<Record<string, number>> {
  const { lines } = fitToEnd(seen(evening, held), rule, drop);
  return Object.fromEntries(lines.map(({ part: id, after }) => [id, after / minute]));
}

describe('a class that began its second part nine minutes late', () => {
  const task = late(9);

  test('by room, each part gives as it can, and those without room keep theirs', () => {
    // Room of 10, 5 and 12 minutes: a third of each.
    expect(lengths(task)).toEqual({
      teach: expect.closeTo(30 - 10 / 3, 4),
      practice: expect.closeTo(15 - 5 / 3, 4),
      discuss: 16,
      close: 5,
    });
  });

  test('by length, each gives as it is long, and nothing falls below its least', () => {
    const rule: FitRule = { share: 'by-length', direction: 'one-way' };
    const { teach = 0, practice = 0, discuss = 0, close } = lengths(task, rule);
    expect(close).toBe(5);
    expect([teach / 30, practice / 15]).toEqual([expect.closeTo(discuss / 20, 5), expect.closeTo(discuss / 20, 5)]);
    expect(teach + practice + discuss).toBeCloseTo(56, 5);
  });

  test('all from the discussion', () => {
    const rule: FitRule = { share: { from: 'discuss' }, direction: 'one-way' };
    expect(lengths(task, rule)).toEqual({ teach: 30, practice: 15, discuss: 11, close: 5 });
  });

  test('all from the practice, which has less than that: the others give the rest by their room', () => {
    const rule: FitRule = { share: { from: 'practice' }, direction: 'one-way' };
    const { teach, practice, discuss } = lengths(task, rule);
    expect(practice).toBe(10);
    expect([teach, discuss]).toEqual([expect.closeTo(30 - 40 / 22, 4), expect.closeTo(20 - 48 / 22, 4)]);
  });

  test('from a part that is over or was never there: by room', () => {
    const rule: FitRule = { share: { from: 'arrive' }, direction: 'one-way' };
    expect(lengths(task, rule)).toEqual(lengths(task));
  });

  test('without the discussion nobody else gives anything', () => {
    expect(lengths(task, usualFit, ['discuss'])).toEqual({ teach: 30, practice: 15, discuss: 0, close: 5 });
  });

  test('once fitted it ends when it has to, and that can be taken back', () => {
    const fitted = hold(evening, [{ wait: 0, ask: { ask: 'fit', rule: usualFit, drop: [] } }], task);
    expect(read(evening, fitted.run, fitted.now).projectedEnd).toBe(nine + 75 * minute);
    expect(fitted.run.fitted['discuss']).toEqual([{ from: 0, was: 20 * minute, length: 16 * minute }]);
    expect(hold(evening, [{ wait: 30_000, undo: true }], fitted).run).toEqual(task.run);
  });
});

describe('how late a class is', () => {
  test.each([
    ['fifteen seconds are nothing', 0.25, 'nothing-to-fit'],
    ['sixteen are fitted', 16 / 60, null],
  ])('%s', (_, by, refused) => {
    const decision = decide(seen(evening, late(by)), { ask: 'fit', rule: usualFit, drop: [] });
    expect('refused' in decision ? decision.refused : null).toBe(refused);
  });

  test('more than all parts can give: it says by how much, and what could be left out, the least missed first', () => {
    const held = late(30);
    const fit = fitToEnd(seen(evening, held), usualFit, []);
    expect(fit.lines.map(({ after }) => after / minute)).toEqual([20, 10, 8, 5]);
    expect(fit).toMatchObject({ shortBy: 3 * minute, projectedEnd: nine + 78 * minute });
    expect(fit.couldDrop).toEqual([
      { part: 'close', frees: 5 * minute },
      { part: 'discuss', frees: 8 * minute },
    ]);
    expect(fitToEnd(seen(evening, held), usualFit, ['close'])).toMatchObject({ shortBy: 0, couldDrop: [] });
  });

  test('early, one way: nothing changes; two ways: time is given back up to the most', () => {
    const early = hold(evening, [start, next]);
    expect(lengths(early)).toEqual({ teach: 30, practice: 15, discuss: 20, close: 5 });
    const twoWays = lengths(early, { share: 'by-room', direction: 'two-way' });
    expect(twoWays).toEqual({ teach: 32.5, practice: 16.25, discuss: 21.25, close: 5 });
  });

  test('a class that is to be over five minutes before its plan gives five minutes', () => {
    const until = instant(nine + 70 * minute);
    const { projectedEnd } = fitToEnd({ ...seen(evening, late(0)), until }, usualFit, []);
    expect(projectedEnd).toBe(until);
  });
});

describe('the running part', () => {
  const both: Happening[] = [start, { wait: 5 * minute, ask: { ask: 'next' } }];
  const overrun = hold(evening, [...both, { wait: 36 * minute, deed: { do: 'heartbeat' } }]);

  test('that has overrun gives nothing: what it took is gone', () => {
    const { lines, projectedEnd } = fitToEnd(seen(evening, overrun), usualFit, []);
    expect(lines[0]).toMatchObject({ part: 'teach', before: 36 * minute, after: 36 * minute });
    expect(projectedEnd).toBe(nine + 75 * minute);
  });

  test('is never cut while people follow its guide', () => {
    const led = hold(evening, [next, { wait: 1000, deed: { do: 'heartbeat' } }], overrun);
    expect(lengths(led)).toMatchObject({ practice: 15 });
    expect(lengths(hold(evening, [next], overrun))).not.toMatchObject({ practice: 15 });
  });

  test('of which more is over than its least gives only what is left of it', () => {
    const held = hold(evening, [...both, { wait: 29 * minute, deed: { do: 'heartbeat' } }]);
    const until = instant(nine + 50 * minute);
    const [teach] = fitToEnd({ ...seen(evening, held), until }, usualFit, []).lines;
    expect(teach).toMatchObject({ part: 'teach', after: 29 * minute });
  });

  test('has what was added by hand in its new length, and not twice', () => {
    const added = hold(evening, [...both, { wait: minute, ask: { ask: 'add', span: milliseconds(9 * minute) } }]);
    const fitted = hold(evening, [{ wait: 0, ask: { ask: 'fit', rule: usualFit, drop: [] } }], added);
    const length = fitted.run.fitted['teach']?.at(-1)?.length ?? 0;
    expect(fitted.run).toMatchObject({ added: 0, fitted: { teach: [{ from: minute, was: 39 * minute }] } });
    expect(read(evening, fitted.run, fitted.now)).toMatchObject({
      remaining: length - minute,
      projectedEnd: nine + 75 * minute,
    });
  });

  test('fitted twice keeps both fits, each with what was over then', () => {
    const fit: Happening = { wait: minute, ask: { ask: 'fit', rule: usualFit, drop: [] } };
    const once = hold(evening, [fit], late(9));
    const twice = hold(evening, [fit], { ...once, until: instant(nine + 70 * minute) });
    const lengthsThen = twice.run.fitted['teach']?.map(({ length }) => length) ?? [];
    expect(twice.run.fitted['teach']).toEqual([
      { from: minute, was: 30 * minute, length: lengthsThen[0] },
      { from: 2 * minute, was: lengthsThen[0], length: lengthsThen[1] },
    ]);
    expect(read(evening, twice.run, twice.now).projectedEnd).toBe(nine + 70 * minute);
  });

  test('begun anew keeps the length that it was fitted to, from its first moment on', () => {
    const fitted = hold(evening, [{ wait: minute, ask: { ask: 'fit', rule: usualFit, drop: [] } }], late(9));
    const length = fitted.run.fitted['teach']?.at(-1)?.length ?? 0;
    const again = hold(evening, [{ wait: minute, ask: { ask: 'restart' } }], fitted);
    expect(again.run.fitted['teach']).toEqual([{ from: 0, was: 30 * minute, length }]);
  });
});

describe('a breath', () => {
  const led = evenBreath(30_000, 16_000);
  const agenda: Agenda = [
    part('talk', 0, { minutes: 10, ...between(5, 10) }),
    part('breathe', 10, { minutes: 10, ...between(5, 10), isGuided: true, breathing: led }),
  ];

  function fittedBreath(by: number, plan = agenda): readonly number[] {
    const held = hold(plan, [{ wait: by * 1000, ask: { ask: 'start' } }]);
    return fitToEnd(seen(plan, held), usualFit, []).lines.map(({ after }) => after / 1000);
  }

  test.each([
    // Half of it would be 50 s: four cycles are 64 s, and the talk has 14 s back.
    [100, 600 - 36, 600 - 64],
    [64, 600 - 32, 600 - 32],
    [20, 600 - 4, 600 - 16],
  ])('%d s late it loses whole cycles, and the talk the rest', (by, talk, breathe) => {
    expect(fittedBreath(by)).toEqual([talk, breathe]);
  });

  test('that would fall below its least by a whole cycle loses one less, and the talk gives more', () => {
    const [talk, breathe] = agenda;
    const plan = [talk, breathe && { ...breathe, least: milliseconds(560_000) }].flatMap((one) => one ?? []);
    expect(fittedBreath(300, plan)).toEqual([600 - 268, 600 - 32]);
  });

  test('that gives all one way lengthens no other part by its odd seconds: it gives a cycle less', () => {
    const plan = [part('talk', 0, { minutes: 10, ...between(5, 12) }), ...agenda.slice(1)];
    const held = hold(plan, [{ wait: 100_000, ask: { ask: 'start' } }]);
    const from = { from: 'breathe' };
    const oneWay = fitToEnd(seen(plan, held), { share: from, direction: 'one-way' }, []);
    expect(oneWay.lines.map(({ after }) => after / 1000)).toEqual([600 - 4, 600 - 96]);
    const twoWay = fitToEnd(seen(plan, held), { share: from, direction: 'two-way' }, []);
    expect(twoWay.lines.map(({ after }) => after / 1000)).toEqual([600 + 12, 600 - 112]);
  });

  describe('that was left with an odd length, and a talk with room both ways', () => {
    const plan = [part('talk', 0, { minutes: 10, ...between(5, 12) }), ...agenda.slice(1)];
    const given = [{ part: 'breathe', length: seconds(500) }];
    const odd = hold(plan, [start, { wait: 0, deed: { do: 'fit', lengths: given, dropped: [] } }]);
    const task = { ...seen(plan, odd), until: instant(nine + 1_100_000) };

    test('keeps it while nothing has to be changed', () => {
      const command = { ask: 'fit', rule: { share: 'by-room', direction: 'two-way' }, drop: [] } as const;
      expect(decide(task, command)).toEqual({ refused: 'nothing-to-fit' });
    });

    test('never becomes longer than it was, one way: not even to come to whole cycles', () => {
      const tight = plan.map((one) => (one.breathing === null ? one : { ...one, least: seconds(490) }));
      const until = instant(task.until - 31_000);
      expect(fitToEnd({ ...task, agenda: tight, until }, usualFit, []).lines.map(({ after }) => after / 1000)).toEqual([
        570, 499,
      ]);
    });
  });

  test('beside another takes no seconds from it: both lose whole cycles, and the talk has what is left over', () => {
    const other = part('again', 20, { minutes: 10, ...between(5, 10), isGuided: true, breathing: led });
    // A third of it each would be 50 s: four cycles are 64 s, and the talk has twice 14 s back.
    expect(fittedBreath(150, [...agenda, other])).toEqual([600 - 22, 600 - 64, 600 - 64]);
  });

  test('after a gap takes and gives nothing across it: what is changed there is lost', () => {
    const talk = part('talk', 0, { minutes: 10, ...between(5, 12) });
    const plan = [talk, ...agenda.slice(1).map((one) => ({ ...one, plannedStart: instant(nine + 15 * minute) }))];
    const close = part('close', 25, { minutes: 10, ...between(5, 10) });
    const held = hold([...plan, close], [start]);
    const until = instant(nine + 35 * minute - 100_000);
    const fit = fitToEnd({ ...seen([...plan, close], held), until }, { share: 'by-room', direction: 'two-way' }, []);
    expect(fit.lines.map(({ after }) => after / 1000)).toEqual([600, 600 - 64, 600 - 36]);
    expect(fit.projectedEnd).toBe(until);
  });

  test('before parts that each wait for their moment gives its odd seconds to none of them: the next would begin late', () => {
    const [, breathe] = agenda;
    const plan = [
      part('talk', 0, { minutes: 10 }),
      ...(breathe === undefined ? [] : [breathe]),
      part('one', 20, { minutes: 5, ...between(5, 7), linked: false }),
      part('two', 25, { minutes: 5, linked: false }),
    ];
    const held = hold(plan, [{ wait: 100_000, ask: { ask: 'start' } }]);
    const fit = fitToEnd(seen(plan, held), { share: 'by-room', direction: 'two-way' }, []);
    expect(fit.lines.map(({ after }) => after / 1000)).toEqual([600, 500, 300, 300]);
    expect(fit.projectedEnd).toBe(nine + 30 * minute);
  });

  test('alone in having room, it keeps the odd seconds as rest after its last cycle', () => {
    const fixed = agenda.map((one) => (one.id === 'talk' ? { ...one, least: one.duration } : one));
    expect(fittedBreath(100, fixed)).toEqual([600, 500]);
  });
});

describe('parts that were left out', () => {
  const course: Happening[] = [start, { wait: 20 * minute, ask: { ask: 'next' } }];
  const held = hold(evening, [...course, { wait: 0, ask: { ask: 'fit', rule: usualFit, drop: ['discuss'] } }]);
  const inPractice = hold(evening, [next], held);

  test('are not run by next or by back', () => {
    expect(inPractice.run).toMatchObject({ part: 'practice', dropped: ['discuss'] });
    expect(read(evening, inPractice.run, inPractice.now).next).toBe('close');
    const closing = hold(evening, [next], inPractice);
    expect(closing.run.part).toBe('close');
    expect(hold(evening, [{ wait: 0, ask: { ask: 'back' } }], closing).run.part).toBe('practice');
  });

  test('are there again for whoever jumps to them', () => {
    const jumped = hold(evening, [{ wait: 0, ask: { ask: 'jump', part: 'discuss' } }], inPractice);
    expect(jumped.run).toMatchObject({ part: 'discuss', dropped: [] });
  });

  test('as the last of the class: next ends it', () => {
    const without = hold(evening, [
      ...course,
      { wait: 0, ask: { ask: 'fit', rule: usualFit, drop: ['close', 'discuss'] } },
    ]);
    expect(hold(evening, [next, next], without).run.playback).toBe('finished');
  });
});

describe('parts that wait for their moment', () => {
  const gap: Agenda = [
    part('a', 0, { minutes: 20, ...between(10, 20) }),
    part('b', 30, { minutes: 20, ...between(10, 20) }),
    part('c', 50, { minutes: 10, ...between(5, 10) }),
  ];

  test('a gap takes up lateness before anything is fitted', () => {
    const held = hold(gap, [{ wait: 10 * minute, ask: { ask: 'start' } }]);
    expect(decide(seen(gap, held), { ask: 'fit', rule: usualFit, drop: [] })).toEqual({ refused: 'nothing-to-fit' });
  });

  test('what has to be saved for an earlier end is saved after the gap', () => {
    const held = hold(gap, [start]);
    const fit = fitToEnd({ ...seen(gap, held), until: instant(nine + 54 * minute) }, usualFit, []);
    expect(fit.lines.map(({ after }) => after / minute)).toEqual([20, 16, 8]);
    expect(fit.projectedEnd).toBe(nine + 54 * minute);
  });

  test('a part that ends by the clock gives nothing, and those after it give', () => {
    const [a, b, c] = gap;
    const plan = [a, b && { ...b, end: 'wall' as const }, c].flatMap((one) => one ?? []);
    const held = hold(plan, [start]);
    const fit = fitToEnd({ ...seen(plan, held), until: instant(nine + 57 * minute) }, usualFit, []);
    expect(fit.lines.map(({ after }) => after / minute)).toEqual([20, 20, 7]);
  });

  test('a running part that ends by the clock was given more time by hand: those after it give', () => {
    const plan = [part('a', 0, { minutes: 20, end: 'wall' }), part('b', 20, { minutes: 20, ...between(10, 20) })];
    const held = hold(plan, [start, { wait: minute, ask: { ask: 'add', span: milliseconds(4 * minute) } }]);
    const fit = fitToEnd(seen(plan, held), usualFit, []);
    expect(fit.lines.map(({ after }) => after / minute)).toEqual([24, 16]);
    expect(fit.projectedEnd).toBe(nine + 40 * minute);
  });
});

test('a class of which everything is over has nothing to fit', () => {
  const held = hold(threeParts, [start, { wait: 0, ask: { ask: 'end' } }]);
  expect(decide(seen(threeParts, held), { ask: 'fit', rule: usualFit, drop: [] })).toEqual({ refused: 'not-now' });
});
