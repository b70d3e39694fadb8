import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { resolve } from '#scripts/resolve-room';
import { en } from '#words/en';
import { enFirst } from '#words/en-first';
import { enOnWall } from '#words/en-on-wall';
import { enWall } from '#words/en-wall';

const root = join(import.meta.dirname, '../../..');

function fileOf(wanted: string, from: string): string | null {
  const found = resolve(wanted, join(root, from));
  if (!found.found || !found.path) return null;
  const path = relative(root, found.path);
  return [path, `${path}.tsx`, `${path}.ts`].find((one) => /\.tsx?$/.test(one) && existsSync(join(root, one))) ?? null;
}

/** Every file that comes with an entry, or is fetched by one that does, but for what stands behind `without`. */
function filesFrom(entry: string, without: string | null): readonly string[] {
  const found = new Set<string>();
  const todo = [entry];
  for (const path of todo) {
    if (found.has(path)) continue;
    found.add(path);
    const text = readFileSync(join(root, path), 'utf8').replaceAll(/import type [^;]*;/g, '');
    const fixed = [...text.matchAll(/(?:^|\n)(?:import|export) (?:[^;'"]*? from )?'([^']+)'/g)];
    const fetched = path === without ? [] : [...text.matchAll(/import\('([^']+)'\)/g)];
    for (const [, wanted = ''] of [...fixed, ...fetched]) {
      const file = fileOf(wanted, path);
      if (file !== null) todo.push(file);
    }
  }
  return [...found].filter((path) => !path.startsWith('renderer/words/'));
}

const ids = Object.keys(en);

/** The ids of sentences that stand in a file, also those of which only the beginning does. */
function idsIn(path: string): readonly string[] {
  const text = readFileSync(join(root, path), 'utf8');
  return [...text.matchAll(/['`]([a-z]+(?:-[a-z]+)*\.[a-z0-9.-]*)(\$\{|['`])/g)].flatMap(([, word = '', end]) =>
    end === '${' ? ids.filter((id) => id.startsWith(word)) : ids.filter((id) => id === word),
  );
}

/** The sentences that an entry needs and that are not among `words`. */
function missing(files: readonly string[], words: Readonly<Record<string, string>>): readonly string[] {
  return files.flatMap((path) =>
    idsIn(path)
      .filter((id) => !Object.hasOwn(words, id))
      .map((id) => `${path}: ${id}`),
  );
}

const laptop = filesFrom('renderer/facilitator/main.tsx', 'renderer/facilitator/behind.ts');
const wall = filesFrom('renderer/projector/main.tsx', null);

test('every sentence of the laptop’s first screen and of the wall comes with it', () => {
  expect([missing(laptop, enFirst), missing(wall, enOnWall)]).toEqual([[], []]);
});

test('a sentence that is left out is found', () => {
  expect(missing(wall, enWall)).toContain('renderer/projector/idle.tsx: app.name');
  expect(missing(laptop, enOnWall).length).toBeGreaterThan(100);
});

test('all that the wall says can be said beside its small picture on the laptop', () => {
  expect(Object.keys(enOnWall).filter((id) => !Object.hasOwn(enFirst, id))).toEqual([]);
});
