import { mkdir, readdir, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Disk } from '#store/disk';
import { openStore } from '#store/open-store';
import { realDisk } from '#store/real-disk';
import { temporaryFolder } from '#test/world/temporary-folder';
import { testRing } from '#test/world/test-ring';

test('a folder that is not there yet is made, for its owner alone, when the one above it is', async () => {
  const data = join(temporaryFolder(), 'Zoë’s data');
  await (await openStore(data, testRing)).close();
  expect((await stat(data)).mode % 0o1000).toBe(0o700);
  expect((await readdir(data)).toSorted()).toEqual([
    'audit',
    'batches',
    'billing',
    'chain',
    'classes',
    'curricula',
    'groups',
    'index-2.journal',
    'index.json',
    'media',
    'media-pieces',
    'merges',
    'patterns',
    'people',
    'practices',
    'questionnaires',
    'sessions',
    'settings',
    'shelf',
    'versions',
    'wellbeing',
  ]);
});

test('a chain of folders is not made up: the missing one is named', async () => {
  const above = join(temporaryFolder(), 'unplugged');
  await expect(openStore(join(above, 'data'), testRing)).rejects.toMatchObject({ reason: 'missing', path: above });
});

test('a file is no folder, and stays as it is', async () => {
  const file = join(temporaryFolder(), 'data');
  await writeFile(file, 'a letter');
  await expect(openStore(file, testRing)).rejects.toMatchObject({ reason: 'not-a-folder', path: file });
  await expect(openStore(join(file, 'data'), testRing)).rejects.toMatchObject({ reason: 'not-a-folder' });
  expect((await stat(file)).size).toBe(8);
});

test('a link that leads nowhere is told as missing', async () => {
  const folder = temporaryFolder();
  await symlink(join(folder, 'gone'), join(folder, 'data'));
  await expect(openStore(join(folder, 'data'), testRing)).rejects.toMatchObject({ reason: 'missing' });
});

test.each([
  ['EROFS', 'read-only'],
  ['ENOSPC', 'full'],
  ['EACCES', 'denied'],
  ['EIO', 'failed'],
])('a folder that takes nothing (%s) is told as %s before anything is touched', async (code, reason) => {
  const data = temporaryFolder();
  const refusing: Disk = {
    ...realDisk,
    create: async (path) => {
      throw Object.assign(new Error(`${code}: ${path}`), { code });
    },
  };
  await expect(openStore(data, testRing, refusing)).rejects.toMatchObject({ reason, path: data, cause: { code } });
  expect(await readdir(data)).toEqual([]);
});

test('what broken-off writes have left is swept, and nothing else', async () => {
  const data = temporaryFolder();
  const left = '.0b0e7b9c-3f5e-4a5c-9d0a-0123456789ab.tmp';
  for (const folder of ['', 'sessions', 'settings', 'quarantine']) {
    await mkdir(join(data, folder), { recursive: true });
    await writeFile(join(data, folder, left), 'half');
    await writeFile(join(data, folder, '.hidden.tmp'), 'not ours');
  }
  await (await openStore(data, testRing)).close();
  expect((await readdir(data)).toSorted()).toEqual([
    '.hidden.tmp',
    'audit',
    'batches',
    'billing',
    'chain',
    'classes',
    'curricula',
    'groups',
    'index-2.journal',
    'index.json',
    'media',
    'media-pieces',
    'merges',
    'patterns',
    'people',
    'practices',
    'quarantine',
    'questionnaires',
    'sessions',
    'settings',
    'shelf',
    'versions',
    'wellbeing',
  ]);
  for (const folder of ['sessions', 'settings', 'quarantine']) {
    expect(await readdir(join(data, folder))).toEqual(['.hidden.tmp']);
  }
});

test('a store that is closed leaves no lock', async () => {
  const data = temporaryFolder();
  const store = await openStore(data, testRing);
  expect(await readdir(data)).toContain('breathing-room.lock');
  await store.close();
  expect(await readdir(data)).not.toContain('breathing-room.lock');
});
