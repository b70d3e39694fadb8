import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Store } from '#core/ports/store';
import type { Fault } from '#core/ports/verified';
import { settingsRecipe } from '#core/records/settings-record';
import { backupPlace } from '#store/backup-place';
import { backupsOf } from '#store/backups';
import { openFolder } from '#store/folder';
import { textOf } from '#store/key-file';
import { storeIn } from '#store/open-store';
import { verify } from '#store/verify';
import { backupFaults } from '#store/verify-backups';
import { type Chance, PowerCut, PowerDisk, type Watch } from '#test/faults/power-disk';
import { cutAfter } from '#test/faults/power-life';
import { testRing } from '#test/world/test-ring';
import {
  appendTo,
  day,
  marks,
  session,
  settings,
  start,
  writeSession,
  writeSettings,
  writeSigned,
} from './backup-folder';

/** Some hundred lives a test. */
const slowly = 180_000;

const data = '/data';
const stick = '/stick';
const places = [join(data, 'backups'), join(stick, 'Breathing Room backups')];

/** Yes and no in an order that the seed decides. */
function chances(seed: number): Chance {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state > 2 ** 31;
  };
}

let generation = 1;

function keyText(): string {
  const { current } = testRing;
  const keys = [{ id: current.id, wraps: [] }];
  return textOf({ version: 1, generation, current: current.id, keys, acceptsPlain: false }, current);
}

/** The program on a disk, at a moment. */
async function begun(disk: PowerDisk, now: { at: number }) {
  // The lock names this process, which stands for the dead program too.
  if ((await disk.kindOf(`${data}/breathing-room.lock`)) === 'file') await disk.remove(`${data}/breathing-room.lock`);
  const folder = await openFolder(data, disk);
  const store = await storeIn(folder, { ring: testRing });
  const backups = backupsOf({ store, keyText, now: () => now.at });
  backups.expectSecond(stick);
  return { store, backups, folder };
}

type Begun = Awaited<ReturnType<typeof begun>>;

async function faultsOf(disk: PowerDisk, { store }: Begun): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  for (const folder of places) {
    const tally = { backups: 0, foreignBackups: 0 };
    const ground = { keys: { ring: testRing }, where: folder, tally };
    for await (const fault of backupFaults(backupPlace(disk, folder), ground)) faults.push(fault);
  }
  for await (const fault of verify(store)) {
    if (fault.what !== 'leftover' && !fault.what.startsWith('key-file')) faults.push(fault);
  }
  return faults;
}

/** A disk with records and some backups; from ten on each new one makes an old one go. */
async function filled(backups: number): Promise<PowerDisk> {
  const disk = new PowerDisk();
  for (const folder of [data, stick]) await disk.makeFolder(folder);
  await disk.syncFolder('/');
  const now = { at: start - 90 * day };
  const life = await begun(disk, now);
  expect(await life.backups.useSecond(stick)).toBe(true);
  await writeSigned(life.store, ['ses_1']);
  for (let number = 0; number < backups; number += 1) {
    now.at += 7 * day;
    await writeSettings(life.store, settings('day', { volume: number / 20 }));
    await life.backups.make('start');
  }
  await life.store.close();
  return disk;
}

interface Cut {
  readonly disk: PowerDisk;
  readonly wasOver: boolean;
}

/** Lets the program do something on a copy of a disk and cuts the power after so many steps; what was on the medium chance decides. */
async function cutShort(
  before: PowerDisk,
  { steps, seed, watch }: { readonly steps: number; readonly seed: number; readonly watch?: Watch },
  act: (life: Begun) => Promise<unknown>,
): Promise<Cut> {
  const disk = before.afterKill(cutAfter(steps, watch));
  let wasOver = false;
  try {
    const life = await begun(disk, { at: start });
    await act(life);
    wasOver = true;
    await life.store.close();
  } catch (error) {
    if (!(error instanceof PowerCut)) throw error;
  }
  return { disk: disk.afterPowerCut(chances(seed)), wasOver };
}

/** Runs a deed with the power going after each of its steps, with some outcomes of chance for each. */
async function atEachStep(
  before: PowerDisk,
  act: (life: Begun) => Promise<unknown>,
  then: (life: Begun, cut: Cut) => Promise<void>,
  watch?: Watch,
): Promise<number> {
  for (let steps = 0; ; steps += 1) {
    let isOver = true;
    for (const seed of [steps * 2, steps * 2 + 1]) {
      const cut = await cutShort(before, watch === undefined ? { steps, seed } : { steps, seed, watch }, act);
      const life = await begun(cut.disk, { at: start + day });
      await then(life, cut);
      await life.store.close();
      isOver &&= cut.wasOver;
    }
    if (isOver) return steps;
  }
}

async function oldOnes({ backups }: Begun): Promise<readonly string[]> {
  return (await backups.list()).filter(({ madeAt }) => madeAt < start).map(({ place, id }) => `${place} ${id}`);
}

test(
  'whenever the power goes while a backup is made, each that is listed is whole, and only the oldest can have gone',
  async () => {
    const disk = await filled(10);
    const known = await begun(disk.afterKill(), { at: start });
    const before = await oldOnes(known);
    expect(before).toHaveLength(20);
    const steps = await atEachStep(
      disk,
      async ({ store, backups }) => {
        await writeSettings(store, settings('dusk'));
        await backups.make('signed');
      },
      async (life, { disk: after, wasOver }) => {
        expect(await faultsOf(after, life)).toEqual([]);
        const left = await oldOnes(life);
        expect(before.filter((id) => !left.includes(id)).length).toBeLessThanOrEqual(2);
        const made = (await life.backups.list()).filter(({ reason }) => reason === 'signed');
        if (wasOver) expect(made.map(({ place }) => place)).toEqual(['own', 'second']);
        const next = await life.backups.make('start');
        expect(life.backups.secondProblem).toBeNull();
        expect(next.documents).toBe(2);
        expect(await faultsOf(after, life)).toEqual([]);
        await expectNothingLeft(after);
      },
    );
    expect(steps).toBeGreaterThan(80);
  },
  slowly,
);

/** After a backup no place holds anything that no backup names. */
async function expectNothingLeft(disk: PowerDisk): Promise<void> {
  for (const folder of places) {
    const place = backupPlace(disk, folder);
    const { heads } = await place.scan(testRing);
    expect([...(await place.objects())].toSorted()).toEqual(
      [...new Set(heads.flatMap(({ objects }) => objects))].toSorted(),
    );
  }
}

async function themeOf(store: Store): Promise<unknown> {
  const read = await store.read(settingsRecipe, 'settings');
  return 'found' in read ? read.found.theme : read;
}

test(
  'whenever the power goes during a restore, all of it came back or none, and the state before it was kept first',
  async () => {
    const steps = await atEachStep(
      await filled(1),
      async ({ store, backups }) => {
        await writeSettings(store, settings('dusk'));
        await writeSession(store, session('ses_2', []));
        await appendTo(store, 'ses_2', [marks.start]);
        const { id } = await backups.make('asked');
        await writeSettings(store, settings('system'));
        await appendTo(store, 'ses_2', [marks.robin]);
        expect(await backups.restore('own', id, { older: true })).toMatchObject({ broughtBack: 2 });
        expect(await themeOf(store)).toBe('dusk');
      },
      async (life, { disk, wasOver }) => {
        expect(await faultsOf(disk, life)).toEqual([]);
        expect(life.store.findings).toEqual([]);
        const theme = await themeOf(life.store);
        if (wasOver) expect(theme).toBe('dusk');
        const kept = (await life.backups.list()).find(({ reason }) => reason === 'before-restore');
        if (kept === undefined) return;
        const preview = await life.backups.preview(kept.place, kept.id);
        expect(JSON.stringify(preview)).not.toContain('unreadable');
        // Undone: whatever of the restore is there, the state before it comes back whole.
        expect(await life.backups.restore(kept.place, kept.id, { older: true })).toMatchObject({ unreadable: 0 });
        expect(await themeOf(life.store)).toBe('system');
      },
    );
    expect(steps).toBeGreaterThan(200);
  },
  slowly,
);

test(
  'whenever the power goes while older backups get the new key file, each of them opens with the old or the new one',
  async () => {
    const steps = await atEachStep(
      await filled(3),
      async ({ backups }) => {
        generation = 2;
        await backups.make('signed');
      },
      async (life, { disk }) => {
        generation = 1;
        expect(await faultsOf(disk, life)).toEqual([]);
      },
    );
    expect(steps).toBeGreaterThan(60);
  },
  slowly,
);

test(
  'a disk that lies about having kept the copies is found out, so the tests above can fail',
  async () => {
    const lies: Watch = ({ does, path }) => (does === 'sync' && path.includes('objects') ? 'lie' : 'go on');
    let found = 0;
    await atEachStep(
      await filled(1),
      async ({ store, backups }) => {
        await writeSettings(store, settings('dusk'));
        await backups.make('signed');
      },
      async (life, { disk }) => {
        found += (await faultsOf(disk, life)).length;
      },
      lies,
    );
    expect(found).toBeGreaterThan(0);
  },
  slowly,
);
