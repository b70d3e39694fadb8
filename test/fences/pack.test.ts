import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { associationFaults } from '#scripts/pack-association';
import { packDirectory } from '#scripts/pack-dir';
import { packFaults } from '#scripts/pack-faults';
import { fuseFaults, unsetBinary, wantedFuses } from '#scripts/pack-fuses';
import { insideFaults, metadataFaults } from '#scripts/pack-inside';
import { initialWeight, limits } from '#scripts/pack-weight';

const needed = [
  'package.json',
  'dist/desktop/main.mjs',
  'dist/preload/preload.cjs',
  'dist/renderer/facilitator/index.html',
  'dist/renderer/projector/index.html',
];

function packed(paths: readonly string[], sealed = true) {
  return paths.map((path) => ({ path, size: 1, sealed }));
}

describe('the program as electron-builder packs it, around a stand-in of Electron', () => {
  let folder = '';
  let made: Awaited<ReturnType<typeof packDirectory>>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'breathing-room-pack-'));
    made = await packDirectory(folder);
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('has no fault: what is inside, its weight, the fuses, the licences, the files that are ours', () => {
    expect(made).not.toHaveProperty('failed');
    expect('packed' in made && packFaults(made.packed).faults).toEqual([]);
  });

  test.each(Object.keys(wantedFuses).map((name, index) => [name, index] as const))(
    'is at fault with the fuse %s the other way',
    async (name, index) => {
      const binary = await readFile(join('packed' in made ? made.packed : '', 'breathing-room'));
      const at = binary.lastIndexOf('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX') + 34 + index;
      binary[at] = binary[at] === 48 ? 49 : 48;
      expect(fuseFaults(binary)).toEqual([expect.stringContaining(`The fuse ${name} is not `)]);
    },
  );
});

describe('a fault of a package is found', () => {
  test('nothing is said against what is needed', () => {
    expect(insideFaults(packed(needed))).toEqual([]);
  });

  test.each([
    'dist/renderer/assets/rail-AUDxDGhW.js.map',
    'dist/desktop/main.mjs.map',
    'dist/renderer/assets/class.test.js',
    'dist/renderer/assets/gallery-CDG5ywIK.js',
    'dist/renderer/gallery/index.html',
    'dist/browser/main.mjs',
    'node_modules/zod/index.js',
    'core/session/fold.ts',
    'test/world/hand.ts',
    'README.md',
    '.npmrc',
  ])('%s has no business inside', (path) => {
    expect(insideFaults(packed([...needed, path]))).toEqual([`${path} has no business inside.`]);
  });

  test.each(needed)('%s is missed', (path) => {
    expect(insideFaults(packed(needed.filter((other) => other !== path)))).toEqual([`${path} is missing.`]);
  });

  test('a file outside the archive, which no hash protects', () => {
    expect(insideFaults(packed(needed, false))).toHaveLength(needed.length);
  });

  test('scripts and development packages in package.json', () => {
    expect(metadataFaults({ name: 'x', scripts: {}, devDependencies: {} })).toHaveLength(2);
    expect(metadataFaults({ name: 'x', main: 'y' })).toEqual([]);
  });

  test('a binary as Electron sends it, and one without fuses', () => {
    expect(fuseFaults(unsetBinary())).toHaveLength(8);
    expect(fuseFaults(Buffer.from('nothing'))).toEqual(['There are no fuses in the binary.']);
  });

  test('an ending that the program does not write, an icon that is not there, no ending at all', () => {
    const settings = 'fileAssociations:\n  - ext: breathingroom\n    icon: resources/icons/package\n';
    expect(associationFaults(settings, "'.breathingroom'", () => true)).toEqual([]);
    expect(associationFaults(settings, "'.breath'", () => true)).toHaveLength(1);
    expect(associationFaults(settings, "'.breathingroom'", (path) => !path.endsWith('.ico'))).toHaveLength(1);
    expect(associationFaults('asar: true\n', "'.breathingroom'", () => true)).toHaveLength(1);
  });
});

test('a page weighs what it loads at once, over every import, and not what it fetches later', () => {
  const noise = (seed: number) => Array.from({ length: 4000 }, (_, at) => ((at * seed) % 9973).toString(36)).join('');
  const files: Readonly<Record<string, string>> = {
    'facilitator/index.html': '<script type="module" crossorigin src="/assets/a.js"></script>',
    'assets/a.js': `import{x as y}from"./b.js";import"./c.js";const later=()=>import("./d.js");"${noise(7)}"`,
    'assets/b.js': `export*from"./c.js";"${noise(11)}"`,
    'assets/c.js': `"${noise(13)}"`,
    'assets/d.js': `"${noise(17)}"`,
  };
  const read: string[] = [];
  const weight = initialWeight('facilitator', (path) => {
    read.push(path);
    return Buffer.from(files[path] ?? '');
  });
  expect(read.toSorted((a, b) => a.localeCompare(b))).toEqual([
    'assets/a.js',
    'assets/b.js',
    'assets/c.js',
    'facilitator/index.html',
  ]);
  expect(weight).toBeGreaterThan(3 * 3000);
  expect(limits).toEqual({ facilitator: 200_000, projector: 100_000 });
});
