import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { expectOneSentence, mayMount, runBuilt, runHost, stop } from '#test/world/built-program';
import { temporaryFolder } from '#test/world/temporary-folder';

function start(...args: readonly string[]) {
  return runBuilt('main', ['--browser', '--no-open', ...args]);
}

function onFolder(folder: string, around = {}) {
  return runBuilt('main', ['--browser', '--no-open', '--port', '0', '--data', folder], around);
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
  await expectOneSentence(start('--data', join(folder, 'data'), ...args), 2, sentence);
  expect(readdirSync(folder)).toEqual([]);
});

test('a port in use is named, and the data folder is left free', async () => {
  const { port } = new URL((await runHost(temporaryFolder())).origin);
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'letter.txt'), 'my own');
  await expectOneSentence(start('--data', folder, '--port', port), 1, new RegExp(`^Port ${port} is already in use`));
  expect(readFileSync(join(folder, 'letter.txt'), 'utf8')).toBe('my own');
  expect(readdirSync(folder).toSorted()).toEqual(['letter.txt', 'sessions', 'settings']);
});

describe('a data folder', () => {
  test('that is missing is made, readable by its owner alone', async () => {
    const folder = join(temporaryFolder(), 'new');
    const host = await runHost(folder);
    expect(readdirSync(folder).toSorted()).toEqual(['breathing-room.lock', 'sessions', 'settings']);
    expect(await stop(host)).toBe(0);
  });

  test('whose parent is missing too is not made: the missing folder is named', async () => {
    const above = join(temporaryFolder(), 'nowhere');
    await expectOneSentence(onFolder(join(above, 'data')), 1, new RegExp(`^The folder ${above} does not exist`));
  });

  test('that is a file is left alone', async () => {
    const file = join(temporaryFolder(), 'letter.txt');
    writeFileSync(file, 'my own');
    await expectOneSentence(onFolder(file), 1, /letter\.txt is a file, not a folder/);
    expect(readFileSync(file, 'utf8')).toBe('my own');
  });

  test('below a file is refused', async () => {
    const file = join(temporaryFolder(), 'letter.txt');
    writeFileSync(file, 'my own');
    await expectOneSentence(onFolder(join(file, 'data')), 1, /letter\.txt.* is a file, not a folder/);
  });

  test('that another start holds is named with its holder, who goes on unharmed', async () => {
    const folder = temporaryFolder();
    const first = await runHost(folder);
    const sentence = new RegExp(`^Breathing Room is already running on ${folder} \\(process ${first.pid}\\)`);
    await expectOneSentence(onFolder(folder), 1, sentence);
    expect((await fetch(`${first.origin}/?key=${first.key}`)).status).toBe(200);
    expect(await stop(first)).toBe(0);
  });

  test('of somebody whose home can not be written is no stack trace either', async () => {
    const file = join(temporaryFolder(), 'letter.txt');
    writeFileSync(file, 'my own');
    const host = runBuilt('main', ['--no-open'], { env: { HOME: file, XDG_DATA_HOME: join(file, 'share') } });
    await expectOneSentence(host, 1, /letter\.txt.* is a file, not a folder/);
  });

  if (process.getuid?.() !== 0) {
    test('that this account may not write is denied', async () => {
      const folder = join(temporaryFolder(), 'data');
      mkdirSync(folder);
      chmodSync(folder, 0o500);
      onTestFinished(() => chmodSync(folder, 0o700));
      await expectOneSentence(onFolder(folder), 1, /^This account may not use the data folder/);
    });
  }

  // Elsewhere the stand-in disk of disk-fault.test.ts and data-folder.test.ts has to do.
  if (mayMount()) {
    test.each([
      ['read-only', 'ro', /^The data folder \S+ is read-only/],
      ['on a full disk', 'size=48k', /^The disk that holds \S+ is full/],
      ['on a disk without room for one more file', 'nr_inodes=1', /^The disk that holds \S+ is full/],
    ])('that is %s is refused in one sentence', async (_, options, sentence) => {
      const folder = temporaryFolder();
      await expectOneSentence(onFolder(folder, { disk: { options, folder } }), 1, sentence);
    });
  }
});
