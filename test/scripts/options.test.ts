import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readOptions } from '#scripts/options';

const nothingSaid = { browser: false, open: true, port: undefined, data: undefined };

describe('the options of npm start', () => {
  test.each([
    [[], nothingSaid],
    [['--browser'], { ...nothingSaid, browser: true }],
    [['--no-open'], { ...nothingSaid, open: false }],
    [['--port', '0'], { ...nothingSaid, port: 0 }],
    [['--port=65535'], { ...nothingSaid, port: 65_535 }],
    [['--data', '/tmp/a folder'], { ...nothingSaid, data: '/tmp/a folder' }],
    [['--data=a=b'], { ...nothingSaid, data: 'a=b' }],
    [['--browser', '--no-open', '--port', '80', '--data', 'x'], { browser: true, open: false, port: 80, data: 'x' }],
  ])('%j is understood', (args, options) => {
    expect(readOptions(args)).toEqual({ options });
  });

  test.each([
    [['--prot', '3'], 'There is no option "--prot".'],
    [['somewhere'], 'There is no option "somewhere".'],
    [['-b'], 'There is no option "-b".'],
    [[''], 'There is no option "".'],
    [['--port'], '--port needs a value.'],
    [['--port='], '--port needs a value.'],
    [['--port', '--browser'], '--port needs a value.'],
    [['--port', '65536'], '--port needs a number from 0 to 65535, but got "65536".'],
    [['--port', '8e3'], '--port needs a number from 0 to 65535, but got "8e3".'],
    [['--data'], '--data needs a value.'],
    [['--browser=no'], '--browser takes no value, but got "no".'],
  ])('%j is refused with a sentence', (args, sentence) => {
    const read = readOptions(args);
    expect('problem' in read && read.problem.startsWith(`${sentence} Use: npm start -- `)).toBe(true);
  });

  test('an unknown option ends the start before anything is installed or built', async () => {
    const clone = await mkdtemp(join(tmpdir(), 'breathing-room-start-'));
    try {
      await cp(join(import.meta.dirname, '../../scripts'), join(clone, 'scripts'), { recursive: true });
      const ended = await new Promise<{ code: number | null; text: string }>((resolve) => {
        const child = execFile(
          process.execPath,
          ['scripts/start.mjs', '--prot'],
          { cwd: clone },
          (_error, stdout, stderr) => resolve({ code: child.exitCode, text: stdout + stderr }),
        );
      });
      expect(ended.code).toBe(2);
      expect(ended.text).toMatch(/^There is no option "--prot"\. Use: .*\n$/);
      expect(await readdir(clone)).toEqual(['scripts']);
    } finally {
      await rm(clone, { recursive: true, force: true });
    }
  });
});
