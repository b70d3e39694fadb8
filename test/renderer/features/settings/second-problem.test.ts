import { expect, test } from 'vitest';
import { secondProblemWord } from '#features/settings/second-problem';

test('a known trouble of the second folder has a sentence of its own, any other is told as it came', () => {
  expect(['full', 'missing', 'denied', 'failed'].map(secondProblemWord)).toEqual([
    'backups.second-full',
    'backups.second-missing',
    'backups.second-denied',
    'backups.second-problem-words',
  ]);
});
