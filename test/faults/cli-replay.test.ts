import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ended, oneSentence, runBuilt } from '#test/world/built-program';
import { temporaryFolder } from '#test/world/temporary-folder';

const measured = fileURLToPath(new URL('../core/session/scenarios.json', import.meta.url));

function written(text: string): string {
  const path = join(temporaryFolder(), 'scenarios.json');
  writeFileSync(path, text);
  return path;
}

function fileOf(...scenarios: readonly object[]): string {
  return written(JSON.stringify({ format: 'agenda-replay/1', scenarios }));
}

test.each([
  [[], /^Use: npm run -s cli -- export /],
  [['juggle'], /^Use: npm run -s cli -- export /],
  [['constructor'], /^Use: npm run -s cli -- export /],
  [['replay'], /^Use: /],
  [['replay', 'one.json', 'two.json'], /^Use: /],
])('%j says how the command line is used, exit code 2', async (args, sentence) => {
  expect(await ended(runBuilt('cli', args))).toEqual(oneSentence(2, sentence));
});

test.each([
  ['that is missing', () => join(temporaryFolder(), 'nowhere.json'), /nowhere\.json could not be read: ENOENT/],
  ['that is a folder', () => temporaryFolder(), /could not be read: EISDIR/],
  ['that is no JSON', () => written('{"format":'), /scenarios\.json is not JSON/],
  ['that is empty', () => written(''), /scenarios\.json is not JSON/],
  [
    'of another format',
    () => written('{"format":"agenda-replay/9","scenarios":[]}'),
    /agenda-replay\/1: .*, at format/,
  ],
  ['that is a list', () => written('[]'), /agenda-replay\/1: .*, at the top/],
  ['with a scenario without a name', () => fileOf({ steps: [] }), /agenda-replay\/1: .*, at scenarios\.0\.id/],
])('a file %s is refused in one sentence, exit code 2', async (_, path, sentence) => {
  expect(await ended(runBuilt('cli', ['replay', path()]))).toEqual(oneSentence(2, sentence));
});

test('the measured scenarios hold, every one: one line each, exit code 0', async () => {
  const program = runBuilt('cli', ['replay', measured]);
  expect(await program.code).toBe(0);
  const lines = program.said.out.trimEnd().split('\n');
  expect(lines.length).toBeGreaterThan(30);
  for (const line of lines) expect(line).toMatch(/^[A-Z]\d\d\w? ok$/);
  expect(program.said.err).toBe('');
});

test('what differs is told with what was expected, what a program does not do is said, and the exit code is 1', async () => {
  const agenda = [{ id: 'a', start: 0, duration: 1000 }];
  const steps = (remaining: number) => [{ t: 0, do: 'start', expect: { remaining } }];
  const path = fileOf(
    { id: 'good', agenda, steps: steps(1000) },
    { id: 'bad', agenda, steps: steps(999) },
    { id: 'strange', agenda, steps: [{ t: 0, do: 'juggle' }] },
    { id: 'refused', agenda, steps: [{ t: 0, do: 'pause' }] },
    { id: 'empty' },
  );
  const program = runBuilt('cli', ['replay', path]);
  expect(await program.code).toBe(1);
  expect(program.said.out.trimEnd().split('\n')).toEqual([
    'good ok',
    'bad differs: expected remaining 999 at start t=0 got 1000',
    'strange not supported: action juggle',
    'refused differs: expected every step to be done got pause was refused: not-now',
    'empty not supported: a scenario without steps',
  ]);
});
