import { expect, test } from 'vitest';
import { seconds } from '#core/time/milliseconds';
import { editWord } from '#features/library/edit-word';
import { languageOptions } from '#features/library/language-choice';
import { lengthWords } from '#features/library/length-words';
import { sayIn } from '#ui/say-in';
import { en } from '#words/en';

const say = sayIn(en);

test('a step back is named as the person who made it would, and one without a name by nothing', () => {
  expect([editWord(say, 'move-part'), editWord(say, 'of-a-later-version')]).toEqual(['move a part', '']);
});

test.for([
  [480, '8 min'],
  [460, '7:40 min'],
  [-245, '4:05 min'],
  [5400, '90 min'],
  [30, '0:30 min'],
  [479.9996, '8 min'],
] as const)('%f seconds are %s', ([length, words]) => {
  expect(lengthWords(say, seconds(length))).toBe(words);
});

test('a language that few classes are held in stands among the others while a class has it', () => {
  expect(languageOptions('en').map(({ id }) => id)).not.toContain('fi');
  expect(languageOptions('fi').find(({ id }) => id === 'fi')).toEqual({ id: 'fi', word: 'Finnish' });
  expect(languageOptions('xx-odd').map(({ id }) => id)).toContain('xx-odd');
});
