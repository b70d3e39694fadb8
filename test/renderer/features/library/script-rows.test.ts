import { expect, test } from 'vitest';
import { milliseconds, seconds } from '#core/time/milliseconds';
import { isInOrder, withLineAfter, withLineCut, withPasted, withTextMoved } from '#features/library/script-rows';

const within = { from: milliseconds(0), to: seconds(120) };
const lines = [
  { at: seconds(0), text: 'Sit as you like.' },
  { at: seconds(20), text: 'Let the shoulders drop.' },
  { at: seconds(60), text: 'Look around.' },
];

const script = (all: readonly { readonly at: number; readonly text: string }[]) =>
  all.map(({ at, text }) => `${at / 1000} ${text}`);

test('a line that is put in comes halfway to the next one, and after the last a little later inside the part', () => {
  expect(script(withLineAfter(lines, 0, { text: 'Breathe.', within }))[1]).toBe('10 Breathe.');
  expect(script(withLineAfter(lines, 2, { text: 'Rest.', within }))[3]).toBe('70 Rest.');
  const near = [{ at: seconds(116), text: 'Nearly over.' }];
  expect(script(withLineAfter(near, 0, { text: 'Over.', within }))[1]).toBe('118 Over.');
  expect(script(withLineAfter([], -1, { text: 'First.', within }))).toEqual(['0 First.']);
});

test('a line is cut in two where the caret stands, and no letter is lost', () => {
  const cut = withLineCut(lines, 1, { letter: 'Let the'.length, within });
  expect(script(cut)).toEqual(['0 Sit as you like.', '20 Let the', '40 shoulders drop.', '60 Look around.']);
});

test('texts change places and the times stay where they are', () => {
  expect(script(withTextMoved(lines, 2, -1))).toEqual([
    '0 Sit as you like.',
    '20 Look around.',
    '60 Let the shoulders drop.',
  ]);
  expect(withTextMoved(lines, 0, -1)).toBe(lines);
});

test('what is pasted into an empty line takes its place, with the times that it brings', () => {
  const empty = [{ at: seconds(0), text: '' }];
  const pasted = withPasted(empty, { text: '0:05 One\n0:45 Two\n\n1:10 Three', index: 0, within });
  expect(script(pasted)).toEqual(['5 One', '45 Two', '70 Three']);
  expect(script(withPasted(empty, { text: 'One\nTwo\nThree', index: 0, within }))).toEqual([
    '0 One',
    '40 Two',
    '80 Three',
  ]);
});

test('what is pasted into a line that says something comes after it and before the next one', () => {
  const pasted = withPasted(lines, { text: 'One\nTwo', index: 1, within });
  expect(script(pasted)).toEqual([
    '0 Sit as you like.',
    '20 Let the shoulders drop.',
    '40 One',
    '50 Two',
    '60 Look around.',
  ]);
  expect(isInOrder(pasted)).toBe(true);
});
