import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const words = fileURLToPath(new URL('../../../renderer/words/', import.meta.url));

test('no two files of words give one id to two sentences: the later would silently take the place of the other', () => {
  const ids = readdirSync(words)
    .filter((name) => name.startsWith('en-'))
    .flatMap((name) => [...readFileSync(`${words}${name}`, 'utf8').matchAll(/^ {2}'([^']+)':/gm)].map(([, id]) => id));
  expect(ids.length).toBeGreaterThan(500);
  expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
});
