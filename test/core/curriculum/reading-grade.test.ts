import { expect, test } from 'vitest';
import { readingGrade } from './reading-grade';

test('a sentence for children reads below grade three and one from a journal above grade twelve', () => {
  expect(readingGrade('The cat sat on the mat. It was warm there.')).toBeLessThan(3);
  expect(
    readingGrade(
      'Sympathetic activation facilitates cardiovascular mobilisation, whereas parasympathetic reactivation subsequently attenuates physiological arousal.',
    ),
  ).toBeGreaterThan(12);
});

test('an everyday paragraph reads at the grade that hand counting gives', () => {
  // 27 words, 3 sentences, 36 syllables counted by hand: 0.39 × 9 + 11.8 × 1.333 − 15.59 = 3.65.
  const text =
    'The heart speeds up when we meet a demand. After a while the body settles again. Most people can practise this in a few quiet minutes.';
  expect(Math.abs(readingGrade(text) - 3.65)).toBeLessThan(1);
});
