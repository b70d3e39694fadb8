import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { version } from '#features/settings/version';

test('Settings tells the version of the package', () => {
  const { version: packaged } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(version).toBe(packaged);
});
