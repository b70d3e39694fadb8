import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ended, oneSentence, runBuilt } from '#test/world/built-program';
import { temporaryFolder } from '#test/world/temporary-folder';

function fileOf(content: unknown): string {
  const path = join(temporaryFolder(), 'answers.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

function score(...args: readonly string[]) {
  return ended(runBuilt('cli', ['score', ...args]));
}

test('each sheet of a file is told with its total, its bands with the name of their set, and what was turned round', async () => {
  const { code, out, err } = await score(
    fileOf([
      { instrument: 'pss10', responses: [3, 2, 3, 2, 1, 2, 2, 1, 3, 2] },
      { instrument: 'who5', responses: [2, 2, 2, 2, 2] },
      { instrument: 'dass21-stress', responses: { stressItemsInOrder_1_6_8_11_12_14_18: [3, 2, 2, 2, 3, 2, 3] } },
    ]),
  );
  expect([code, err]).toEqual([0, ['']]);
  expect(out.trimEnd().split('\n')).toEqual([
    '1. pss10: total 25 points (0 to 40; higher is worse)',
    '   Helplessness: 15',
    '   Low self-efficacy (turned round): 10',
    '   Band: moderate (Conventional thirds, not the author’s, rules version 1)',
    '   Turned round: item 4, 2 counted as 2',
    '   Turned round: item 5, 1 counted as 3',
    '   Turned round: item 7, 2 counted as 2',
    '   Turned round: item 8, 1 counted as 3',
    '2. who5: total 40 percent (0 to 100; higher is better), sum of the answers 10',
    '   Band: poor well-being is suggested; further assessment (Published cut-off (below 50 percent), rules version 1)',
    '   Band: not at or below 28 (Often quoted cut-off (28 percent or below), rules version 1)',
    '3. dass21-stress: total 34 points (0 to 42; higher is worse), sum of the answers 17',
    '   Band: extremely severe (DASS manual, rules version 1)',
    '   Band: severe (Other printed set, rules version 1)',
    'Scored: 3. Not scored: 0. Bands describe; they are no diagnosis.',
  ]);
});

test('a sheet that can’t be scored is told with each of its faults, the others are scored, and the exit code is 1', async () => {
  const { code, out } = await score(
    fileOf([
      { instrument: 'pss4', responses: [0, null, 9, 1.5] },
      { instrument: 'pss5', responses: [0] },
      'nothing',
      { instrument: 'gad7', responses: [3, 0, 1, 2, 0, 0] },
      { instrument: 'pss4', responses: [0, 4, 4, 0] },
    ]),
  );
  expect(code).toBe(1);
  const lines = out.trimEnd().split('\n');
  expect(lines.slice(0, 4)).toEqual([
    '1. pss4: not scored',
    '   Item 2 is blank. A blank is never counted as 0.',
    '   Item 3 is not from 0 to 4.',
    '   Item 4 is not a whole number.',
  ]);
  expect(lines[4]).toMatch(/^2\. pss5: not scored\. There is no instrument of this id\. Known: rating, .*who5\.$/);
  expect(lines.slice(5, 9)).toEqual([
    '3. Not scored: this is not {"instrument", "responses"}.',
    '4. gad7: not scored',
    '   7 answers are asked for, and there are more or fewer.',
    '5. pss4: total 0 points (0 to 16; higher is worse)',
  ]);
  expect(lines.at(-1)).toMatch(/^Scored: 1\. Not scored: 4\./);
});

test.each([
  ['nothing', () => [], /^Use: npm run -s cli -- score /],
  [
    'a file that is not there',
    () => ['/nowhere/answers.json'],
    /^The file \/nowhere\/answers.json could not be read: ENOENT/,
  ],
  ['a file that is not JSON', () => [fileOf('{')], /^The file .* is not JSON\.$/],
  ['a file with something else', () => [fileOf(7)], /^The file .* does not hold a list of /],
] as const)('%s is refused in one sentence', async (_, args, sentence) => {
  expect(await score(...args())).toEqual(oneSentence(2, sentence));
});
