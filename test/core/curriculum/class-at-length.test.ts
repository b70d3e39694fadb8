import { expect, test } from 'vitest';
import { classAtLength } from '#core/curriculum/class-at-length';
import type { ClassPlan, Part } from '#core/curriculum/class-plan';
import { newPart } from '#core/library/class-edit';
import { sampleSession } from '#core/records/session-record';
import { milliseconds, minutes, sum } from '#core/time/milliseconds';

const lines = (...all: readonly number[]) => all.map((minute) => ({ at: minutes(minute), text: `At ${minute}.` }));
const talk: Part = {
  ...newPart('talk', { title: 'Talk', prompt: 'Listen.' }),
  duration: minutes(12),
  least: minutes(5),
  most: minutes(14),
  lines: lines(0, 3, 6, 9),
  versions: [
    { duration: minutes(9), lines: lines(0, 4) },
    { duration: minutes(5), lines: lines(0) },
  ],
};
const rest: Part = { ...newPart('break', { title: 'Break', prompt: 'Rest.' }), duration: minutes(8) };
const plan: ClassPlan = { ...sampleSession.plan, length: minutes(20), parts: [talk, rest] };

test('a shorter form leads the longest version that fits, keeps the shorter ones, and leaves out what has no length', () => {
  const form = classAtLength(plan, minutes(9), { talk: minutes(9), break: minutes(0) });
  expect(form.length).toBe(minutes(9));
  expect(form.parts).toMatchObject([
    { id: 'talk', duration: minutes(9), least: minutes(5), lines: lines(0, 4), versions: [{ duration: minutes(5) }] },
  ]);
});

test('a part that is not named stays as it is', () => {
  const form = classAtLength(plan, minutes(17), { talk: minutes(9) });
  expect(form.parts[1]).toBe(rest);
  expect(sum(form.parts.map(({ duration }) => duration))).toBe(minutes(17));
});

test('in a form below its least a part has that length as its least, and above its most as its most', () => {
  const [short] = classAtLength(plan, minutes(12), { talk: minutes(4) }).parts;
  expect(short).toMatchObject({ duration: minutes(4), least: minutes(4), most: minutes(14) });
  const [long] = classAtLength(plan, minutes(24), { talk: minutes(16) }).parts;
  expect(long).toMatchObject({ duration: minutes(16), least: minutes(5), most: minutes(16) });
});

test('every line of a form lies within its part', () => {
  for (let length = 2; length <= 16; length += 0.5) {
    const [part] = classAtLength(plan, minutes(length + 8), { talk: minutes(length) }).parts;
    for (const { at } of part?.lines ?? []) expect(at).toBeLessThan(milliseconds(length * 60_000));
  }
});
