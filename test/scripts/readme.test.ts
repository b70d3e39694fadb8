import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { ownDataFolder } from '#machine/data-folder';
import { readOptions, usage } from '#scripts/options';
import { enHost } from '#words/en-host';

const root = new URL('../../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(new URL('package.json', root), 'utf8')));

test('every command that the README names is there', () => {
  const named = [...readme.matchAll(/npm (?:run (?:-s )?)?([a-z:-]+)/g)].map(([, name = '']) => name);
  const known = [...Object.keys(scripts), 'comes', 'run', 'ci'];
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !known.includes(name))).toEqual([]);
});

test('the README explains every option, and its example is read', () => {
  const options = [...usage.matchAll(/--[a-z-]+/g)].map(([option]) => option);
  for (const option of options) expect(readme).toContain(`\`${option}`);
  expect(readOptions(['--browser', '--no-open', '--port', '0', '--data', 'x'])).toEqual({
    options: { browser: true, open: false, port: 0, data: 'x' },
  });
});

test('the README quotes the line that the host prints', () => {
  expect(readme).toContain(enHost['host.at'].replace('{url}', '<url>'));
});

test.each(['linux', 'darwin', 'win32'] as const)('the README names the data folder of %s', (platform) => {
  const folder = ownDataFolder(platform, platform === 'win32' ? { LOCALAPPDATA: '%LOCALAPPDATA%' } : {});
  const written = folder.replace(homedir(), '~').replaceAll('/', platform === 'win32' ? '\\' : '/');
  expect(readme).toContain(`\`${written}\``);
});
