import { expect, test } from 'vitest';
import type { Part } from '#core/curriculum/class-plan';
import { partInShort } from '#core/curriculum/part-in-short';
import { minutes, seconds } from '#core/time/milliseconds';

const line = (text: string, at: number) => ({ at: seconds(at), text });

const part: Part = {
  id: 'a',
  title: 'A',
  kind: 'guided',
  duration: minutes(5),
  practice: true,
  prompt: 'Prompt.',
  notes: [],
  lines: ['one', 'two', 'three', 'four', 'five'].map((text, index) => line(`${text}.`, index * 30)),
};

test('where there is room every line is there, after the prompt', () => {
  expect(partInShort(part, 100)).toEqual(['Prompt.', 'one.', 'two.', 'three.', 'four.', 'five.']);
});

test.each([
  [26, ['Prompt.', 'one.', 'three.', 'five.']],
  [20, ['Prompt.', 'one.', 'five.']],
  [13, ['Prompt.', 'one.']],
  [3, ['Prompt.']],
])('with room for %i characters the first and the last line stay longest, and no sentence is cut', (room, said) => {
  expect(partInShort(part, room)).toEqual(said);
});

test('a part with versions is told by its shortest one, lines and steps in the order of their moments', () => {
  const versions = [
    { duration: minutes(3), lines: [line('long', 0)] },
    { duration: minutes(2), lines: [line('first', 0), line('third', 60)], steps: [line('second', 30)] },
  ];
  expect(partInShort({ ...part, versions }, 100)).toEqual(['Prompt.', 'first', 'second', 'third']);
});

test.each([
  ['Pick one word. Say it, or keep it.', 'Pick one word.'],
  ['If this happens, then I will … Choose one moment.', 'If this happens, then I will …'],
  ['What did you try? What got in the way?', 'What did you try?'],
  ['One idea without an end', 'One idea without an end'],
])('of the prompt "%s" the first sentence is told', (prompt, told) => {
  expect(partInShort({ ...part, prompt }, 0)).toEqual([told]);
});

test('what is taken home comes last', () => {
  expect(partInShort({ ...part, lines: [], homePractice: ['Breathe.'] }, 100)).toEqual(['Prompt.', 'Breathe.']);
});
