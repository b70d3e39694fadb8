import { expect, test } from 'vitest';
import { sayIn } from '#ui/say-in';
import { en } from '#words/en';

const say = sayIn(en);

test.each([
  [1, 0, 'no', 'In ses_1, one line was damaged and kept in the quarantine folder. Everything'],
  [
    2,
    1,
    'yes',
    'In ses_1, 2 lines were damaged and kept in the quarantine folder, and one line that was written once is gone. Everything',
  ],
  [0, 3, 'no', 'In ses_1, 3 lines that were written once are gone. Everything'],
])('%i damaged and %i missing lines make one whole sentence', (lines, missing, both, words) => {
  const said = say('today.damaged-lines', { id: 'ses_1', lines, missing, both });
  expect(said.startsWith(words)).toBe(true);
});
