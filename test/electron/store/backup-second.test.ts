import { cp, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Disk } from '#store/disk';
import { realDisk } from '#store/real-disk';
import { temporaryFolder } from '#test/world/temporary-folder';
import { created, manifestsIn, objectsIn, passphrase, settings, writeSettings, writeSigned } from './backup-folder';

const placeName = 'Breathing Room backups';

test('a second folder gets the same files, and a backup made before it was named costs it one whole copy', async () => {
  const { folder, open } = await created();
  await writeSigned(open.store, ['ses_1', 'ses_2']);
  await open.backups.make('start');
  const stick = temporaryFolder();
  expect(await open.backups.useSecond(stick)).toBe(true);
  const made = await open.backups.make('signed');
  const [own, second] = [join(folder, 'backups'), join(stick, placeName)];
  expect(await objectsIn(second)).toEqual(await objectsIn(own));
  for (const name of await objectsIn(own)) {
    expect(await readFile(join(second, 'objects', name))).toEqual(await readFile(join(own, 'objects', name)));
  }
  expect(await manifestsIn(second)).toEqual([`${made.id}.backup`]);
  expect((await open.backups.list()).map(({ place, reason }) => `${place} ${reason}`)).toEqual([
    'own signed',
    'second signed',
    'own start',
  ]);
  expect(open.backups.secondProblem).toBeNull();
  expect((await stat(second)).mode % 0o1000).toBe(0o700);
  expect(await open.backups.useSecond(null)).toBe(true);
  await open.backups.make('start');
  expect(await manifestsIn(second)).toHaveLength(1);
});

test('the folder of backups itself may be named as the second folder', async () => {
  const { open } = await created();
  const place = join(temporaryFolder(), placeName);
  await mkdir(place);
  expect(await open.backups.useSecond(place)).toBe(true);
  await open.backups.make('start');
  expect(await manifestsIn(place)).toHaveLength(1);
});

test.each([
  ['that is not there', (base: string) => join(base, 'unplugged')],
  ['that is a file', (base: string) => join(base, 'letter.txt')],
  ['that is the data folder', (_: string, data: string) => data],
  ['that is inside the data folder', (_: string, data: string) => join(data, 'backups')],
  ['without its whole path', () => 'backups'],
])('a second folder %s is refused, and the one before stays', async (_, folderIn) => {
  const { folder, open } = await created();
  const [stick, base] = [temporaryFolder(), temporaryFolder()];
  await writeFile(join(base, 'letter.txt'), 'my own');
  await open.backups.useSecond(stick);
  expect(await open.backups.useSecond(folderIn(base, folder))).toBe(false);
  await open.backups.make('start');
  expect(await manifestsIn(join(stick, placeName))).toHaveLength(1);
});

/** The real disk, but below one folder everything that writes fails with a code. */
function failingBelow(folder: string, code: { now: string | null }): Disk {
  const check = (path: string): void => {
    if (code.now !== null && path.startsWith(folder))
      throw Object.assign(new Error(`${code.now}: ${path}`), { code: code.now });
  };
  return {
    ...realDisk,
    create: async (path) => {
      check(path);
      return realDisk.create(path);
    },
  };
}

test.each([
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['EROFS', 'denied'],
  ['EACCES', 'denied'],
  ['ENOENT', 'missing'],
  ['EIO', 'failed'],
])(
  'a second folder that fails with %s is told as %s, and the backup is in the data folder all the same',
  async (fault, problem) => {
    const stick = temporaryFolder();
    const code: { now: string | null } = { now: null };
    const { folder, open } = await created({ disk: failingBelow(stick, code) });
    expect(await open.backups.useSecond(stick)).toBe(true);
    await writeSigned(open.store, ['ses_1']);
    code.now = fault;
    expect(await open.backups.make('signed')).toMatchObject({ place: 'own', documents: 1 });
    expect(open.backups.secondProblem).toBe(problem);
    expect(await manifestsIn(join(folder, 'backups'))).toHaveLength(1);
    expect(await manifestsIn(join(stick, placeName))).toEqual([]);
    expect(await open.backups.useSecond(stick)).toBe(false);
    code.now = null;
    await open.backups.make('start');
    expect(open.backups.secondProblem).toBeNull();
    expect(await objectsIn(join(stick, placeName))).toHaveLength(1);
  },
);

test('a stick that is pulled out is missed, not replaced by a folder of its name, and used again when it is back', async () => {
  const stick = join(temporaryFolder(), 'stick');
  await mkdir(stick);
  const { open } = await created();
  await open.backups.useSecond(stick);
  await open.backups.make('start');
  await rename(stick, `${stick}-away`);
  await mkdir(stick);
  await writeSettings(open.store, settings());
  await open.backups.make('start');
  expect(open.backups.secondProblem).toBe('missing');
  expect((await open.backups.list()).map(({ place }) => place)).toEqual(['own', 'own']);
  await rm(stick, { recursive: true });
  await rename(`${stick}-away`, stick);
  await open.backups.make('signed');
  expect(open.backups.secondProblem).toBeNull();
  expect(await manifestsIn(join(stick, placeName))).toHaveLength(2);
});

test('a second folder that was named in an earlier life is tried by each backup, also when it was away at the start', async () => {
  const stick = join(temporaryFolder(), 'stick');
  await mkdir(stick);
  const { vault, open } = await created();
  await open.backups.useSecond(stick);
  await open.lock();
  await rename(stick, `${stick}-away`);
  const again = (await vault.open({ passphrase })) ?? expect.unreachable();
  again.backups.expectSecond(stick);
  await again.backups.make('start');
  expect(again.backups.secondProblem).toBe('missing');
  await rename(`${stick}-away`, stick);
  await again.backups.make('signed');
  expect(again.backups.secondProblem).toBeNull();
  expect(await manifestsIn(join(stick, placeName))).toHaveLength(1);
});

test('when the disk of the records is full the second folder still gets its backup, and the first is told as full', async () => {
  const stick = temporaryFolder();
  const code: { now: string | null } = { now: null };
  const folder = temporaryFolder();
  const { open } = await created({ folder, disk: failingBelow(join(folder, 'backups'), code) });
  await open.backups.useSecond(stick);
  await writeSigned(open.store, ['ses_1']);
  code.now = 'ENOSPC';
  await expect(open.backups.make('signed')).rejects.toMatchObject({ reason: 'full' });
  expect(await objectsIn(join(stick, placeName))).toHaveLength(1);
  expect(await manifestsIn(join(stick, placeName))).toHaveLength(1);
  code.now = null;
  await open.backups.make('signed');
  expect(await objectsIn(join(folder, 'backups'))).toHaveLength(1);
});

test('a whole data folder that was put back to an earlier day never gets its new versions mixed up with those on the stick', async () => {
  const stick = temporaryFolder();
  const { folder, vault, open } = await created();
  await open.backups.useSecond(stick);
  await writeSettings(open.store, settings('day'));
  await open.backups.make('start');
  await open.lock();
  const early = await stateOf(folder);
  const middle = (await vault.open({ passphrase })) ?? expect.unreachable();
  middle.backups.expectSecond(stick);
  await writeSettings(middle.store, settings('dusk'));
  const lost = await middle.backups.make('signed');
  await middle.lock();
  await early.putBack();
  const late = (await vault.open({ passphrase })) ?? expect.unreachable();
  late.backups.expectSecond(stick);
  // The same number as the version that only the stick has.
  await writeSettings(late.store, settings('system', { volume: 0.1 }));
  const made = await late.backups.make('start');
  await late.lock();
  const again = (await vault.open({ passphrase })) ?? expect.unreachable();
  again.backups.expectSecond(stick);
  expect(await again.backups.preview('second', made.id)).toMatchObject({ items: [{ state: 'same' }] });
  expect(await again.backups.restore('second', lost.id, { older: true })).toMatchObject({ broughtBack: 1 });
});

/** Remembers a folder as it is, and puts it back. */
async function stateOf(folder: string) {
  const copy = join(temporaryFolder(), 'copy');
  await cp(folder, copy, { recursive: true });
  return {
    async putBack() {
      for (const name of await readdir(folder)) {
        if (name !== 'breathing-room.lock') await rm(join(folder, name), { recursive: true });
      }
      await cp(copy, folder, { recursive: true, filter: (path) => !path.endsWith('.lock') });
    },
  };
}
