import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changed, fileOf, soundClaims } from '#test/core/edi/claim-sample';
import { ended, oneSentence, runBuilt } from '#test/world/built-program';
import { temporaryFolder } from '#test/world/temporary-folder';

function kept(text: string | Uint8Array): string {
  const path = join(temporaryFolder(), 'claims.edi');
  writeFileSync(path, text);
  return path;
}

function check(...args: readonly string[]) {
  return ended(runBuilt('cli', ['check-claim', ...args]));
}

test('a sound file of claims is told in one line', async () => {
  const path = kept(fileOf(soundClaims));
  expect(await check(path, '--on', '2026-11-23')).toEqual({
    code: 0,
    out: `${path}: 2 claims with 3 lines, no fault by our rules. The payer has rules of its own.\n`,
    err: [''],
  });
});

test('each fault is told by its segment, its place and its rule, and the exit code is 1', async () => {
  const path = kept(changed('NM1*85', 'NM1*85*2*QUIET ROOM CLINIC*****XX*1234567890').replace('45*UN*1', '45*UN*60'));
  const { code, out } = await check(path, '--on', '2026-11-23');
  expect(code).toBe(1);
  expect(out.trimEnd().split('\n')).toEqual([
    'Segment 10, NM109: 1234567890 is no National Provider Identifier: its last digit doesn’t fit the others [npi-check-digit]',
    'Segment 31, SV104: a class is one unit a day, not 60 [units-not-one]',
    `${path}: 2 claims with 3 lines, 2 faults.`,
  ]);
});

test('a class that is still to come is a fault on the day before it', async () => {
  const { code, out } = await check(kept(fileOf(soundClaims)), '--on', '2026-11-15');
  expect(code).toBe(1);
  expect(out).toContain('DTP03: 20261116 is still to come [service-date-late]');
});

test('bytes that are no text are told to be no such file', async () => {
  const bytes = await check(kept(Uint8Array.from({ length: 4000 }, (_, at) => (at * 37) % 256)));
  expect([bytes.code, bytes.out.split('\n')[0]]).toEqual([1, expect.stringContaining('[not-x12]')]);
});

test.each([
  ['nothing', () => [], /^Use: npm run -s cli -- check-claim /],
  [
    'a file that is not there',
    () => ['/nowhere/claims.edi'],
    /^The file \/nowhere\/claims.edi could not be read: ENOENT/,
  ],
  ['a day that there is not', () => [kept(fileOf(soundClaims)), '--on', '2026-02-30'], /2026-02-30/],
] as const)('%s is refused in one sentence', async (_, args, sentence) => {
  expect(await check(...args())).toEqual(oneSentence(2, sentence));
});

test('what a terminal would obey is not passed on to it', async () => {
  const { out } = await check(
    kept(changed('NM1*85', 'NM1*85*2*QUIET ROOM*****XX*12\u001b[2J\u009b3J')),
    '--on',
    '2026-11-23',
  );
  expect(out).toContain('12·[2J·3J');
  expect(out).not.toMatch(/(?!\n)\p{Cc}/u);
});

test('whoever reads only the beginning gets it without a complaint', async () => {
  const path = kept(fileOf(soundClaims).replaceAll('~LX*', '~ZZ*1~LX*'));
  const script = `"${process.execPath}" dist/browser/cli.mjs check-claim "${path}" | head -n 1`;
  const { stdout, stderr } = spawnSync('sh', ['-c', script], { encoding: 'utf8' });
  expect(stdout.split('\n')).toHaveLength(2);
  expect(stderr).toBe('');
});
