import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { billOfMaterials } from '#scripts/bill-of-materials';
import { bundledPackages, packageOf } from '#scripts/bundled-packages';
import { isAllowed, licenceText, packedEnvironments } from '#scripts/licences';
import { lockFaults } from '#scripts/lock-faults';

const root = join(import.meta.dirname, '../..');
const zod = { folder: 'node_modules/zod', name: 'zod', version: '1.0.0', license: 'MIT' };

describe('what others made and we hand on', () => {
  test.each([
    ['/a/node_modules/zod/v4/core.js', 'node_modules/zod'],
    ['/a/node_modules/@trpc/client/dist/index.mjs', 'node_modules/@trpc/client'],
    ['/a/node_modules/x/node_modules/@y/z/i.js?url', 'node_modules/x/node_modules/@y/z'],
    ['../node_modules/@fontsource-variable/newsreader/files/a.woff2', 'node_modules/@fontsource-variable/newsreader'],
    ['\0vite/preload-helper.js', 'node_modules/vite'],
    ['/a/core/session/fold.ts', undefined],
  ])('%s is of %s', (id, folder) => {
    expect(packageOf(id)).toBe(folder);
  });

  test.each([
    ['MIT', true],
    ['(MIT OR Apache-2.0)', true],
    ['(GPL-3.0 OR MIT)', true],
    ['MIT AND GPL-3.0', false],
    ['GPL-3.0-only', false],
    ['SEE LICENSE IN LICENSE', false],
    ['none named', false],
  ])('the licence %s is allowed: %s', (license, allowed) => {
    expect(isAllowed(license)).toBe(allowed);
  });

  test('a licence that nobody knows ends the build with its name', () => {
    expect(() => licenceText([zod, { ...zod, name: 'x', license: 'BUSL-1.1' }])).toThrow(/got x 1\.0\.0 \(BUSL-1\.1\)/);
  });

  test('every bundled package stands with its licence in the text that ships', () => {
    const bundled = bundledPackages(packedEnvironments);
    const text = readFileSync(join(root, 'dist/licences/licences.txt'), 'utf8');
    const names = bundled.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['react', 'howler', 'zod', '@fontsource-variable/newsreader', 'lowdb']),
    );
    expect(
      bundled.filter(({ name, version, license }) => !text.includes(`\n${name} ${version}\n${license}\n\n`)),
    ).toEqual([]);
    expect(text).toContain('SIL OPEN FONT LICENSE');
  });

  test('the bill of materials names each with its version, licence and the hash of what the registry sent', () => {
    const { components, bomFormat } = billOfMaterials();
    expect(bomFormat).toBe('CycloneDX');
    expect(components.map(({ name }) => name)).toContain('electron');
    const piece = z.object({ purl: z.string().regex(/^pkg:npm\/.+@\d/), hashes: z.tuple([z.unknown()]) });
    expect(components.filter((component) => !piece.safeParse(component).success)).toEqual([]);
  });
});

describe('the lock file', () => {
  const integrity = `sha512-${'a'.repeat(86)}==`;

  test('takes every package from the registry, held to a hash', () => {
    expect(lockFaults(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')))).toEqual([]);
  });

  test.each([
    [{ resolved: 'https://registry.npmjs.org/x/-/x-1.0.0.tgz', integrity }, 0],
    [{ integrity }, 0],
    [{ resolved: 'https://example.org/x.tgz', integrity }, 1],
    [{ resolved: 'git+ssh://git@example.org/x.git#1', integrity }, 1],
    [{ resolved: 'https://registry.npmjs.org.example.org/x.tgz', integrity }, 1],
    [{ integrity: 'sha1-abc=' }, 1],
    [{}, 1],
    [{ link: true, integrity }, 1],
  ])('%j has so many faults: %i', (entry, faults) => {
    expect(lockFaults({ packages: { '': {}, 'node_modules/x': entry } })).toHaveLength(faults);
  });
});
