import { expect, test } from 'vitest';
import { readingGrade } from '#core/curriculum/reading-grade';

test('a sentence for children reads below grade three and one from a journal above grade twelve', () => {
  expect(readingGrade(['The cat sat on the mat. It was warm there.'], 'en')?.grade).toBeLessThan(3);
  const journal =
    'Sympathetic activation facilitates cardiovascular mobilisation, whereas parasympathetic reactivation subsequently attenuates physiological arousal.';
  expect(readingGrade([journal], 'en')?.grade).toBeGreaterThan(12);
});

test('an everyday paragraph reads at the grade that hand counting gives', () => {
  // 26 words, 3 sentences, 36 syllables counted by hand: 0.39 × 8.67 + 11.8 × 1.385 − 15.59 = 4.13.
  const text =
    'The heart speeds up when we meet a demand. After a while the body settles again. Most people can practise this in a few quiet minutes.';
  const reading = readingGrade([text], 'en');
  expect(reading).toMatchObject({ words: 26, sentences: 3 });
  expect(Math.abs((reading?.grade ?? 0) - 4.13)).toBeLessThan(1);
});

test('each text ends a sentence, with or without a full stop', () => {
  expect(readingGrade(['Sit down', 'Breathe out.'], 'en-GB')).toMatchObject({ words: 4, sentences: 2 });
});

test('other languages and texts without words are not measured', () => {
  expect(readingGrade(['Setzt euch hin.'], 'de')).toBeNull();
  expect(readingGrade(['', '4, 5.'], 'en')).toBeNull();
});

test('ten thousands of full stops hold nobody up', () => {
  const before = performance.now();
  readingGrade([`${'.'.repeat(100_000)}a`], 'en');
  expect(performance.now() - before).toBeLessThan(2000);
});
