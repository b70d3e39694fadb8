import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { OpenVault } from '#core/ports/vault';
import { keptOf } from '#store/backup-rotation';
import { temporaryFolder } from '#test/world/temporary-folder';
import {
  created,
  day,
  manifestsIn,
  objectsIn,
  passphrase,
  settings,
  start,
  writeSettings,
  writeSigned,
} from './backup-folder';

function dated(days: readonly string[], origin = 'a') {
  return days.map((date) => ({ id: `${origin} ${date}`, madeAt: Date.parse(`${date}Z`), origin }));
}

test.each([
  ['none', [], 0],
  ['ten of one month', Array.from({ length: 10 }, (_, at) => `2026-03-${10 + at}`), 10],
  ['eleven of one month', Array.from({ length: 11 }, (_, at) => `2026-03-${10 + at}`), 10],
  [
    'ten of one month and two of the month before',
    [...Array.from({ length: 10 }, (_, at) => `2026-03-${10 + at}`), '2026-02-01', '2026-02-28'],
    11,
  ],
])('of %s so many are kept', (_, days, kept) => {
  expect(keptOf(dated(days)).size).toBe(kept);
});

test('the newest of a month is kept, and a month ends at midnight in Greenwich', () => {
  const newer = Array.from({ length: 10 }, (_, at) => `2026-05-${10 + at}`);
  const kept = keptOf(dated([...newer, '2026-03-31T23:59:59.999', '2026-04-01T00:00:00', '2026-03-01', '2026-04-02']));
  expect([...kept].filter((id) => !id.includes('-05-'))).toEqual(['a 2026-04-02', 'a 2026-03-31T23:59:59.999']);
});

test('the backups of one data folder do not push out those of another', () => {
  const many = Array.from({ length: 10 }, (_, at) => `2026-05-${10 + at}`);
  expect(keptOf([...dated(many, 'a'), ...dated(['2026-05-01', '2026-05-02'], 'b')]).size).toBe(12);
});

async function makeEach(open: OpenVault, clock: { now: number }, count: number, step: number): Promise<void> {
  for (let number = 0; number < count; number += 1) {
    clock.now = start + number * step;
    await writeSettings(open.store, settings('day', { volume: number / 100 }));
    await open.backups.make(number % 2 === 0 ? 'start' : 'signed');
  }
}

test('of forty backups in seven months the newest ten are left and one a month, each of them whole', async () => {
  const { folder, open, clock } = await created();
  await writeSigned(open.store, ['ses_1', 'ses_2']);
  await makeEach(open, clock, 40, 5 * day);
  const place = join(folder, 'backups');
  const list = await open.backups.list();
  const dates = list.map(({ madeAt }) => new Date(madeAt).toISOString().slice(0, 10)).toReversed();
  expect(dates).toEqual([
    '2026-03-27',
    '2026-04-26',
    '2026-05-31',
    '2026-06-30',
    '2026-07-30',
    '2026-08-04',
    '2026-08-09',
    '2026-08-14',
    '2026-08-19',
    '2026-08-24',
    '2026-08-29',
    '2026-09-03',
    '2026-09-08',
    '2026-09-13',
  ]);
  // Two sessions that never changed, and fourteen versions of the settings.
  expect(await objectsIn(place)).toHaveLength(16);
  for (const { id } of list) {
    const preview = await open.backups.preview('own', id);
    expect(preview).toMatchObject({ items: [{}, {}, {}] });
    expect(JSON.stringify(preview)).not.toContain('unreadable');
  }
});

test('backups that were made before a restore count too, and the one that is restored never makes way for them', async () => {
  const { folder, open, clock } = await created();
  await makeEach(open, clock, 10, 60_000);
  const oldest = (await open.backups.list()).at(-1)?.id ?? '';
  await writeSigned(open.store, ['ses_1']);
  const restored = await open.backups.restore('own', oldest, { older: true });
  expect(restored).toMatchObject({ broughtBack: 1, unreadable: 0 });
  const ids = (await open.backups.list()).map(({ id }) => id);
  expect(ids).toHaveLength(11);
  expect(ids).toContain(oldest);
  await open.backups.make('start');
  expect(await manifestsIn(join(folder, 'backups'))).toHaveLength(10);
});

test('while one backup can not be read no copy is removed, since it may name any of them', async () => {
  const { folder, vault, open, clock } = await created();
  const place = join(folder, 'backups');
  await makeEach(open, clock, 3, 60_000);
  const [first = ''] = await manifestsIn(place);
  await open.lock();
  const half = (await readFile(join(place, first))).subarray(0, 100);
  await writeFile(join(place, first), half);
  const again = (await vault.open({ passphrase })) ?? expect.unreachable();
  clock.now += day;
  for (let number = 0; number < 12; number += 1) {
    await writeSettings(again.store, settings('dusk', { volume: number / 100 }));
    await again.backups.make('start');
  }
  expect(await again.backups.list()).toHaveLength(10);
  expect(await manifestsIn(place)).toHaveLength(11);
  expect(await objectsIn(place)).toHaveLength(15);
  expect(await readFile(join(place, first))).toEqual(half);
  await rm(join(place, first));
  await again.backups.make('start');
  // Nine versions of the settings in ten backups: the last two hold the same.
  expect(await objectsIn(place)).toHaveLength(9);
});

test('what a backup that was broken off has left is removed by the next one, and nothing that is not ours', async () => {
  const { folder, open } = await created();
  const objects = join(folder, 'backups', 'objects');
  await open.backups.make('start');
  const left = ['sessions-ses_9-3-0123abcd-0123456789abcdef', '.0b0e7b9c-3f5e-4a5c-9d0a-0123456789ab.tmp'];
  for (const name of [...left, '._AppleDouble', 'my letter.txt']) await writeFile(join(objects, name), 'something');
  await open.backups.make('start');
  expect(await objectsIn(join(folder, 'backups'))).toEqual(['._AppleDouble', 'my letter.txt']);
});

test('a forged backup is not listed, pushes out no real one and stays where it is', async () => {
  const { folder, vault, open, clock } = await created();
  const place = join(folder, 'backups');
  await makeEach(open, clock, 10, 60_000);
  const [first = ''] = await manifestsIn(place);
  const forged = JSON.parse(await readFile(join(place, first), 'utf8'));
  for (let number = 0; number < 10; number += 1) {
    const madeAt = Date.parse('2030-01-01') + number;
    await writeFile(join(place, `2030-${number}.backup`), `${JSON.stringify({ ...forged, madeAt })}\n`);
  }
  await open.lock();
  const again = (await vault.open({ passphrase })) ?? expect.unreachable();
  await again.backups.make('start');
  expect((await again.backups.list()).map(({ madeAt }) => madeAt < Date.parse('2030-01-01'))).toEqual(
    Array.from({ length: 10 }, () => true),
  );
  expect(await manifestsIn(place)).toHaveLength(20);
  expect(await again.backups.preview('own', '2030-1')).toBe('wrong-key');
});

test('two laptops share one stick: each keeps its own, and neither takes what the other is still writing', async () => {
  const stick = temporaryFolder();
  const [one, other] = [await created(), await created()];
  for (const { open } of [one, other]) expect(await open.backups.useSecond(stick)).toBe(true);
  const place = join(stick, 'Breathing Room backups');
  await writeSigned(other.open.store, ['ses_b']);
  await other.open.backups.make('start');
  const unnamed = join(place, 'objects', 'sessions-ses_c-1-0123abcd-0123456789abcdef');
  await writeFile(unnamed, 'on its way');
  await makeEach(one.open, one.clock, 15, 60_000);
  expect(await readFile(unnamed, 'utf8')).toBe('on its way');
  expect(await manifestsIn(place)).toHaveLength(11);
  // Ten versions of settings, the other's session, and what is on its way.
  expect(await objectsIn(place)).toHaveLength(12);
  const [theirs] = (await other.open.backups.list()).filter((each) => each.place === 'second' && each.documents === 1);
  expect(theirs).toBeDefined();
});

test('a clock that goes back a year costs no backup that is needed: the one just made always stays', async () => {
  const { open, clock } = await created();
  await makeEach(open, clock, 12, 60_000);
  clock.now = start - 365 * day;
  const made = await open.backups.make('start');
  expect(await open.backups.list()).toContainEqual(made);
  const again = await open.backups.make('signed');
  expect(await open.backups.list()).toContainEqual(again);
  expect(await open.backups.list()).toHaveLength(11);
});
