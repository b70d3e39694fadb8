import { expect, test } from 'vitest';
import type { BreathingGuide } from '#core/curriculum/class-plan';
import { seconds } from '#core/time/milliseconds';
import { breathWords } from '#features/run-sheet/breath-words';
import { spanText } from '#features/run-sheet/span-text';
import { patterns } from '#test/core/curriculum/sample-class';
import { sayIn } from '#ui/say-in';
import { en } from '#words/en';

const say = sayIn(en);
const [box, even] = patterns;
if (box === undefined || even === undefined) throw new Error('expected the sample to have two patterns');

test.each<[string, BreathingGuide, readonly string[]]>([
  [
    'a breath with holds and its partner',
    { pattern: box, partner: even, leadIn: seconds(88) },
    ['Settle for 1:28 first.', 'Breath, seconds: in 4 · hold 4 · out 4 · rest 4.', 'Without holds: in 4 · out 4.'],
  ],
  [
    'a breath without holds and a quicker one',
    { pattern: even, partner: even, leadIn: seconds(0) },
    ['Breath, seconds: in 4 · out 4.', 'Gentler: in 4 · out 4.'],
  ],
  ['a breath alone', { pattern: even, leadIn: seconds(0) }, ['Breath, seconds: in 4 · out 4.']],
])('%s can be led from paper by counting', (_breath, guide, words) => {
  expect(breathWords(say, guide)).toEqual(words);
});

test.each([
  [0, '0'],
  [300, '5'],
  [208.2, '3:28'],
  [59.7, '1'],
])('%d seconds stand on paper as %s', (span, text) => {
  expect(spanText(seconds(span))).toBe(text);
});
