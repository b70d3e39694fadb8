import { expect, test } from 'vitest';
import type { Why } from '#api/answer';
import { en } from '#words/en';

test('every reason for which the program refuses has a sentence, and each ends as one', () => {
  const sentence = (why: Why): string => en[`why.${why}`];
  expect(sentence('disk-full')).toContain('NOT kept');
  const reasons = Object.entries(en).filter(([id]) => id.startsWith('why.'));
  for (const [id, words] of reasons) expect(words, id).toMatch(/\.$/);
});
