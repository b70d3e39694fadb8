import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wordsOf } from '#core/chain/head-words';
import { publicKeyOf } from '#core/chain/link';
import { qrTextOf } from '#core/chain/paper-head';
import { chainOf, endOf, fileOf, secretKey } from '#test/core/chain/made-chain';
import { ended, oneSentence, runBuilt } from '#test/world/built-program';
import { temporaryFolder } from '#test/world/temporary-folder';

const seals = chainOf(3);
const whole = fileOf(seals);
const key = `Key of the laptop: ${wordsOf(publicKeyOf(secretKey), 4)}`;

function fileWith(lines: readonly string[]): string {
  const path = join(temporaryFolder(), 'signatures.chain');
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

function verify(...args: readonly string[]) {
  return ended(runBuilt('cli', ['verify', ...args]));
}

test('a file that is whole is called that, exit code 0, and no name is told', async () => {
  const { code, out, err } = await verify(fileWith(whole));
  expect([code, err]).toEqual([0, ['']]);
  expect(out.split('\n')).toEqual([
    key,
    expect.stringMatching(/^Not compared with a printed sheet\. /),
    'Whole: 9 links, 3 sessions. Each is as it was signed, and in its place.',
    '',
  ]);
  expect(out).not.toMatch(/Robin|Kim|Sam/);
});

test.each([
  ['its words', wordsOf(endOf(seals.slice(0, 4)).head)],
  ['its code', qrTextOf(endOf(seals.slice(0, 4)))],
])('a sheet is found by %s, and how much was signed since', async (_, head) => {
  const { code, out } = await verify(fileWith(whole), '--head', head);
  expect(code).toBe(0);
  expect(out).toContain('The paper names link 4. It is in this file; links after it: 5.\n');
});

test('each fault is one line, a last one counts them, and the exit code is 1', async () => {
  const { code, out, err } = await verify(fileWith(whole.toSpliced(3, 1).slice(0, -1)));
  expect(code).toBe(1);
  expect(out.split('\n').slice(0, 2)).toEqual([
    'Line 4, link 4: links before this one were taken away.',
    'Line 8, link 8: the end is not the one that the first line tells: links behind this one were taken away.',
  ]);
  expect(err).toEqual(['Not whole. Found: 2, in 7 links, 3 sessions.', '']);
});

test('an end that was cut off by whoever has the key is found by the words on the paper', async () => {
  const cut = fileWith(fileOf(seals.slice(0, 5)));
  expect((await verify(cut)).code).toBe(0);
  const { code, out } = await verify(cut, '--head', wordsOf(endOf(seals).head));
  expect(code).toBe(1);
  expect(out).toMatch(/^The words on the paper belong to no link of this file\./);
});

test.each([
  ['a file that is not there', ['/nowhere/a.chain'], 1, /^The file \/nowhere\/a\.chain could not be read: ENOENT/],
  ['two files', ['a.chain', 'b.chain'], 2, /^Use: npm run -s cli -- verify /],
  ['a file beside a data folder', ['a.chain', '--data', '.'], 2, /^Use: /],
  ['words without a file', ['--data', '.', '--head', 'acorn'], 2, /^Use: /],
  ['a word that is none', ['a.chain', '--head', 'acorn zzz'], 2, /^The word “zzz” is not one of those/],
  ['too few words', ['a.chain', '--head', 'acorn alder'], 2, /^A sheet has 8 words; these are 2\./],
] as const)('%s is refused in one sentence', async (_, args, code, sentence) => {
  expect(await verify(...args)).toEqual(oneSentence(code, sentence));
});
