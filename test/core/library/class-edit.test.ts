import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ClassPlan } from '#core/curriculum/class-plan';
import {
  freshPartId,
  newPart,
  partFrom,
  withDuplicate,
  withInserted,
  withLength,
  withMoved,
  withoutPart,
  withPart,
} from '#core/library/class-edit';
import { samplePractice } from '#core/records/practice-record';
import { sampleSession } from '#core/records/session-record';
import { minutes } from '#core/time/milliseconds';

const words = { title: 'Listen', prompt: 'Listen to the room.' };

function classOf(...ids: readonly string[]): ClassPlan {
  return { ...sampleSession.plan, parts: ids.map((id) => ({ ...newPart('talk', words), id })) };
}

const order = (plan: ClassPlan) => plan.parts.map(({ id }) => id).join(' ');

test.for([
  { id: 'a', to: 2, gives: 'b c a d' },
  { id: 'd', to: 0, gives: 'd a b c' },
  { id: 'b', to: 9, gives: 'a c d b' },
  { id: 'c', to: -3, gives: 'c a b d' },
])('part $id moved to place $to gives $gives', ({ id, to, gives }) => {
  expect(order(withMoved(classOf('a', 'b', 'c', 'd'), id, to))).toBe(gives);
});

test('a move loses no part, keeps the order of all others, and a move to its own place is none', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  fc.assert(
    fc.property(fc.constantFrom(...ids), fc.integer({ min: -2, max: 8 }), (id, to) => {
      const plan = classOf(...ids);
      const moved = withMoved(plan, id, to);
      expect(moved.parts.map((part) => part.id).filter((one) => one !== id)).toEqual(ids.filter((one) => one !== id));
      expect(moved.parts).toHaveLength(ids.length);
      if (ids.indexOf(id) === to) expect(moved).toBe(plan);
    }),
  );
});

test('no two parts ever have one id, whatever is put in or doubled', () => {
  const first = withInserted(classOf('talk'), newPart('talk', words), 0);
  expect(order(first)).toBe('talk-2 talk');
  expect(order(withDuplicate(first, 'talk'))).toBe('talk-2 talk talk-3');
  expect(freshPartId(first, 'walk')).toBe('walk');
});

test('the last part of a class stays, and a part that is not there changes nothing', () => {
  const one = classOf('a');
  expect(withoutPart(one, 'a')).toBe(one);
  const two = classOf('a', 'b');
  expect(order(withoutPart(two, 'a'))).toBe('b');
  expect(withoutPart(two, 'x')).toBe(two);
  expect(withPart(two, 'x', (part) => ({ ...part, title: 'no' }))).toBe(two);
  expect(withDuplicate(two, 'x')).toBe(two);
});

test('a part that gets shorter than its least, or longer than its most, takes these along', () => {
  const part = { ...newPart('talk', words), least: minutes(6), most: minutes(12) };
  expect(withLength(part, minutes(4))).toMatchObject({ duration: minutes(4), least: minutes(4), most: minutes(12) });
  expect(withLength(part, minutes(15))).toMatchObject({ duration: minutes(15), least: minutes(6), most: minutes(15) });
  expect(withLength(newPart('talk', words), minutes(3))).not.toHaveProperty('least');
});

test('a part that comes from a practice says which and in what version', () => {
  const part = partFrom(samplePractice.practice);
  expect(part.id).toBe(samplePractice.practice.id);
  expect(part.from).toEqual({ practice: samplePractice.practice.id, version: 1 });
});

test('a part that becomes shorter than its shorter version keeps the words of that, and no version is longer than its part', () => {
  const lines = [{ at: minutes(0), text: 'Listen.' }];
  const part = { ...newPart('guided', words), duration: minutes(12), versions: [{ duration: minutes(8), lines }] };
  expect(withLength(part, minutes(5)).versions).toEqual([{ duration: minutes(5), lines }]);
  expect(withLength(part, minutes(10)).versions).toEqual(part.versions);
});
