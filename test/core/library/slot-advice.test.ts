import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ClassPlan, Part } from '#core/curriculum/class-plan';
import { newPart } from '#core/library/class-edit';
import { slotAdvice, withFit } from '#core/library/slot-advice';
import { sampleSession } from '#core/records/session-record';
import { minutes, sum } from '#core/time/milliseconds';

function part(id: string, planned: number, given: Partial<Part> = {}): Part {
  return { ...newPart('talk', { title: id, prompt: id }), id, duration: minutes(planned), ...given };
}

function classOf(...parts: readonly Part[]): ClassPlan {
  return { ...sampleSession.plan, parts };
}

test('a class that is over is brought to its slot by the parts that can give, by how much they can', () => {
  const plan = classOf(part('a', 20, { least: minutes(10) }), part('b', 20, { least: minutes(15) }), part('c', 26));
  const advice = slotAdvice(plan, minutes(60), null);
  expect(advice.over).toBe(minutes(6));
  expect(advice.fit).toEqual([
    { part: 'a', from: minutes(20), to: minutes(16) },
    { part: 'b', from: minutes(20), to: minutes(18) },
  ]);
  expect(advice.left).toBe(0);
  expect(advice.mayDrop).toEqual([]);
});

test('a class that is over even at its least says by how much, and what may be left out, what goes first first', () => {
  const plan = classOf(
    part('a', 40, { least: minutes(36), mayDrop: true, priority: 2 }),
    part('b', 30, { mayDrop: true, priority: 5 }),
    part('c', 10),
  );
  const advice = slotAdvice(plan, minutes(60), null);
  expect(advice.left).toBe(minutes(16));
  expect(advice.mayDrop).toEqual(['b', 'a']);
});

test('a class with time left says so, and which parts can take it', () => {
  const advice = slotAdvice(classOf(part('a', 20, { most: minutes(25) }), part('b', 20)), minutes(60), null);
  expect(advice.over).toBe(minutes(-20));
  expect(advice.fit).toEqual([{ part: 'a', from: minutes(20), to: minutes(25) }]);
  expect(advice.left).toBe(minutes(-15));
});

test('what parts usually run over is summed, and nothing is said where nobody knows', () => {
  const plan = classOf(part('a', 30), part('b', 30));
  expect(slotAdvice(plan, minutes(60), null).usuallyOver).toBeNull();
  const usual = {
    sessions: 4,
    endedLate: 2,
    parts: [
      { part: 'a', over: minutes(3), sessions: 4 },
      { part: 'b', over: minutes(-1), sessions: 4 },
    ],
  };
  expect(slotAdvice(plan, minutes(60), usual).usuallyOver).toBe(minutes(2));
});

test('whatever the class, the fit keeps each part within its bounds, and what is left is what is missing to the slot', () => {
  const anyPart = fc.record({ least: fc.integer({ min: 1, max: 20 }), add: fc.nat(20), more: fc.nat(10) });
  fc.assert(
    fc.property(fc.array(anyPart, { minLength: 1, maxLength: 12 }), fc.integer({ min: 10, max: 120 }), (all, slot) => {
      const plan = classOf(
        ...all.map(({ least, add, more }, index) =>
          part(`p${index}`, least + add, { least: minutes(least), most: minutes(least + add + more) }),
        ),
      );
      const advice = slotAdvice(plan, minutes(slot), null);
      const fitted = withFit(plan, advice.fit);
      for (const { duration, least, most } of fitted.parts) {
        expect(duration).toBeGreaterThanOrEqual(least ?? 0);
        expect(duration).toBeLessThanOrEqual(most ?? Number.POSITIVE_INFINITY);
      }
      expect(sum(fitted.parts.map(({ duration }) => duration)) - advice.left).toBe(minutes(slot));
      expect(slotAdvice(fitted, minutes(slot), null).fit).toEqual([]);
    }),
  );
});

test('minutes stay whole where whole minutes do it, and seconds are given where they don’t', () => {
  const give = { least: minutes(2) };
  const three = classOf(part('a', 7, give), part('b', 8, give), part('c', 9, give));
  const whole = slotAdvice(three, minutes(20), null).fit;
  expect(whole.map(({ from, to }) => (from - to) / minutes(1)).toSorted((one, other) => one - other)).toEqual([
    1, 1, 2,
  ]);
  const narrow = { least: minutes(6.5) };
  const halves = classOf(part('a', 7, narrow), part('b', 7, narrow));
  expect(slotAdvice(halves, minutes(13), null).fit.map(({ to }) => to)).toEqual([minutes(6.5), minutes(6.5)]);
});

test('what fits leaves nothing, not even less than nothing', () => {
  expect(slotAdvice(classOf(part('a', 7)), minutes(7), null)).toMatchObject({ over: 0, fit: [], left: 0 });
});

test('a part that is in the class no more says nothing of how long it usually runs', () => {
  const usual = { sessions: 2, endedLate: 0, parts: [{ part: 'gone', over: minutes(9), sessions: 2 }] };
  expect(slotAdvice(classOf(part('a', 30)), minutes(30), usual).usuallyOver).toBeNull();
});
