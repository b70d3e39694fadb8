import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ended, oneSentence, runBuilt, runHost } from '#test/world/built-program';
import { temporaryFolder } from '#test/world/temporary-folder';

function start(...args: readonly string[]) {
  return runBuilt('main', ['--browser', '--no-open', ...args]);
}

test.each([
  [['--colour', 'blue'], /^There is no option "--colour"\. Use: /],
  [['extra'], /^There is no option "extra"\. Use: /],
  [['--port'], /^--port needs a value\. Use: /],
  [['--port', '70000'], /^--port needs a number from 0 to 65535, but got "70000"\. Use: /],
  [['--data', '--port'], /^--data needs a value\. Use: /],
  [['--browser=yes'], /^--browser takes no value, but got "yes"\. Use: /],
])('%j is refused in one sentence, exit code 2, before anything is touched', async (args, sentence) => {
  const folder = temporaryFolder();
  expect(await ended(start('--data', join(folder, 'data'), ...args))).toEqual(oneSentence(2, sentence));
  expect(readdirSync(folder)).toEqual([]);
});

test('a port in use is named, and the data folder is left as it was', async () => {
  const { port } = new URL((await runHost(temporaryFolder())).origin);
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'letter.txt'), 'my own');
  expect(await ended(start('--data', folder, '--port', port))).toEqual(
    oneSentence(1, new RegExp(`^Port ${port} is already in use`)),
  );
  expect(readFileSync(join(folder, 'letter.txt'), 'utf8')).toBe('my own');
  expect(readdirSync(folder)).toEqual(['letter.txt']);
});
