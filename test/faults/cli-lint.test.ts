import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { everyKind, packageOf, passphrase } from '#test/core/packages/package-samples';
import { folderOf, planted, plantedFolder } from '#test/electron/browser/lint-planted';
import { ended, oneSentence, runBuilt } from '#test/world/built-program';
import { enFile } from '#words/en-file';

const resources = fileURLToPath(new URL('../../resources', import.meta.url));

function lint(...args: readonly string[]) {
  return ended(runBuilt('cli', ['lint', ...args]));
}

test('each kind of fault that is planted in a file is one line with its place, a last one counts them, and the exit code is 1', async () => {
  const { code, out, err } = await lint(await plantedFolder());
  const lines = out.trimEnd().split('\n');
  expect(code).toBe(1);
  for (const [name, { place }] of Object.entries(planted)) {
    const words = Object.entries(enFile).find(([key]) => key === `finding.${name}`)?.[1] ?? 'no words';
    expect(lines.filter((line) => line.includes(`${name}.`) && line.includes(`: ${place}: ${words}`))).toHaveLength(1);
  }
  const later = lines.filter((line) => line.endsWith(' (before it is handed on)')).length;
  expect(later).toBe(2);
  expect(lines.at(-1)).toBe(`To be said before they are handed on: ${later}. These are no faults.`);
  expect(err).toEqual([
    expect.stringMatching(new RegExp(`^Faults: ${lines.length - later - 1}, in \\d+ files with `)),
    '',
  ]);
});

test('all that ships with the program is without a fault, exit code 0', async () => {
  const { code, out, err } = await lint(resources);
  expect([code, err]).toEqual([0, ['']]);
  expect(out).toMatch(/^\d+ files with \d+ practices, \d+ classes, \d+ curricula: without a fault\n$/);
});

test.each([
  ['nothing', () => [], 2, /^Use: npm run -s cli -- lint /],
  ['an option that is unknown', () => ['--colour', 'blue'], 2, /^Unknown option '--colour'.* Use: /],
  [
    'a file that is not there',
    () => ['/nowhere/class.json'],
    2,
    /^This could not be looked at: ENOENT.* Nothing was changed\.$/,
  ],
  ['a folder without such files', () => [folderOf({ 'notes.txt': 'none' })], 2, /^There is nothing to look at in /],
] as const)('%s is refused in one sentence', async (_, args, code, sentence) => {
  expect(await lint(...args())).toEqual(oneSentence(code, sentence));
});

test('a package without a passphrase is looked into, and a sealed one is told for it', async () => {
  const folder = folderOf({
    'open.breathingroom': await packageOf(everyKind),
    'sealed.breathingroom': await packageOf(everyKind, passphrase),
    'sample.json': '{',
  });
  const { code, out } = await lint(folder);
  expect(code).toBe(1);
  expect(out.trimEnd().split('\n')).toEqual([
    expect.stringMatching(/sample\.json: this is not JSON that can be used: /),
    expect.stringMatching(/sealed\.breathingroom: this package is sealed with a passphrase/),
  ]);
  const alone = await lint(`${folder}/open.breathingroom`);
  expect(alone).toEqual({
    code: 0,
    out: '1 files with 1 practices, 1 classes, 1 curricula: without a fault\n',
    err: [''],
  });
});

test('what a class has to say of its pictures only before it is handed on is a line, and no fault', async () => {
  const { file, place } = planted['media-source-missing'];
  if (!Array.isArray(file)) return expect.unreachable();
  const folder = folderOf({ 'practice.breathingroom': await packageOf(file) });
  const { code, out, err } = await lint(folder);
  expect([code, err]).toEqual([0, ['']]);
  expect(out.trimEnd().split('\n')).toEqual([
    `${folder}/practice.breathingroom: ${place}: nobody said who made a picture, recording or file (before it is handed on)`,
    'To be said before they are handed on: 1. These are no faults.',
    '1 files with 1 practices, 0 classes, 0 curricula: without a fault',
  ]);
});
