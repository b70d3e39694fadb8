import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../.github/workflows');
const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));

/** What lets a workflow do more than test and pack, or become another one while nobody looks. */
function faults(text: string): readonly string[] {
  const uses = [...text.matchAll(/uses: (\S+)/g)].map(([, action = '']) => action);
  return [
    ...uses.filter((action) => !/@[0-9a-f]{40}$/.test(action)),
    ...[...text.matchAll(/secrets\.\w+|\w+: write|--publish|pull_request_target|GH_TOKEN/g)].map(([found]) => found),
    ...(/^permissions:\n {2}contents: read$/m.test(text) ? [] : ['permissions']),
  ];
}

test('a workflow reads, holds no secret, publishes nothing and takes each action at one commit', () => {
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.flatMap(faults)).toEqual([]);
});

test.each([
  ['permissions:\n  contents: read\n      - uses: actions/checkout@v4', 1],
  ['permissions:\n  contents: write', 2],
  ['permissions:\n  contents: read\n  run: npm run pack -- --publish always', 1],
  ['permissions:\n  contents: read\n  env: ${{ secrets.TOKEN }}', 1],
])('a planted fault is found in %j', (text, count) => {
  expect(faults(text)).toHaveLength(count);
});

test('each of the three systems is tested before it is packed', () => {
  for (const system of ['windows', 'macos', 'ubuntu']) expect(texts.join('\n')).toContain(`system: ${system}-latest`);
  expect(texts.join('\n').indexOf('npm test')).toBeLessThan(texts.join('\n').indexOf('npm run pack --'));
});
