import { expect, onTestFinished, test } from 'vitest';
import { joinSession } from '#api/attendance-joining';
import { listToday } from '#api/records';
import { closeLate, openClass } from '#api/sessions';
import { startProgram } from '#api/start-program';
import type { Journal, Store } from '#core/ports/store';
import { StoreError } from '#core/ports/store-error';
import type { Vault } from '#core/ports/vault';
import { read } from '#core/session/reading';
import { builtInLibrary } from '#files/built-in-library';
import { randomIds } from '#machine/random-ids';
import { takeVault } from '#store/vault';
import { evening, press, roomOf } from '#test/world/open-program';
import { simulatedClock } from '#test/world/simulated-clock';
import { temporaryFolder } from '#test/world/temporary-folder';
import { cheapCost, unlocked } from '#test/world/unlocked';

const minute = 60_000;

/** A real store whose journals take nothing while `full` is set. */
function filling(real: Store, disk: { readonly full: boolean }): Store {
  const journal = async (session: string): Promise<Journal> => {
    const opened = await real.journal(session);
    const append = async (lines: readonly unknown[]): Promise<void> => {
      if (disk.full) throw new StoreError('full', session);
      await opened.append(lines);
    };
    return { ...opened, append };
  };
  return { ...real, journal };
}

/** A real vault with such a store. */
async function fillingVault(folder: string, disk: { readonly full: boolean }) {
  const real = await takeVault(folder, { keychain: null, now: () => evening, cost: cheapCost });
  const vault: Vault = {
    ...real,
    get state() {
      return real.state;
    },
    async create(passphrase) {
      const made = await real.create(passphrase);
      return { ...made, vault: { ...made.vault, store: filling(made.vault.store, disk) } };
    },
    async open(secret) {
      const opened = await real.open(secret);
      return opened && { ...opened, store: filling(opened.store, disk) };
    },
  };
  return vault;
}

async function programOn(folder: string, clock = simulatedClock(evening), disk = { full: false }) {
  const vault = await fillingVault(folder, disk);
  const troubles: unknown[] = [];
  const machine = { vault, clock, ids: randomIds(), ...builtInLibrary(), zone: 'America/Denver' };
  const told = { onTrouble: (_what: string, trouble: unknown) => troubles.push(trouble), onRemark: () => undefined };
  const open = await startProgram({ ...machine, ...told });
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => (closing ??= open.close());
  onTestFinished(close);
  return { disk, clock, troubles, house: await unlocked(open.program), close };
}

async function classOn(folder: string) {
  const program = await programOn(folder);
  const opened = await openClass(program.house, {
    key: press(),
    classId: 'first-hour',
    plannedStart: null,
    expected: ['Ann Lee'],
  });
  await program.house.command(press(), { ask: 'start' });
  return { ...program, id: opened.done ? opened.value : '' };
}

test('a command that the disk does not take is answered so, and changes nothing that is shown', async () => {
  const { house, disk } = await classOn(temporaryFolder());
  const before = house.parts.screens.room.value;
  disk.full = true;
  expect(await house.command(press(), { ask: 'next' })).toEqual({ done: false, why: 'disk-full' });
  expect(house.parts.screens.room.value).toBe(before);
  disk.full = false;
  expect(await house.command(press(), { ask: 'next' })).toEqual({ done: true, value: null });
});

test('of somebody new whom the disk does not take onto the list the roster has one, and the list has them once there is room', async () => {
  const { house, disk } = await classOn(temporaryFolder());
  const cas = { key: press(), person: null, given: 'Cas', family: 'Ode', came: 'walk-in' } as const;
  const [ann] = await house.parts.store.list('people');
  disk.full = true;
  expect(await joinSession(house, cas)).toEqual({ done: false, why: 'disk-full' });
  expect(roomOf(house).people).toHaveLength(1);
  const [kept] = (await house.parts.store.list('people')).filter((id) => id !== ann);
  disk.full = false;
  expect(await joinSession(house, cas)).toEqual({ done: true, value: null });
  expect(roomOf(house).people[1]).toMatchObject({ name: 'Cas Ode', person: kept });
  expect(new Set(await house.parts.store.list('people'))).toEqual(new Set([ann, kept]));
});

test('a clock that is set while the disk is full is found again as soon as there is room', async () => {
  const { house, disk, clock } = await classOn(temporaryFolder());
  clock.pass(2 * minute);
  disk.full = true;
  clock.step(-14 * minute);
  expect(await house.beat()).toEqual({ done: false, why: 'disk-full' });
  disk.full = false;
  clock.pass(minute);
  expect(await house.beat()).toEqual({ done: true, value: null });
  const { agenda, run } = roomOf(house);
  expect(read(agenda, run, house.now()).elapsed).toBe(3 * minute);
  expect(run.flags).toEqual(['clock-changed']);
});

test('a heartbeat that the disk does not take is told to the host', async () => {
  const { disk, clock, troubles } = await classOn(temporaryFolder());
  clock.pass(11_000);
  disk.full = true;
  await expect.poll(() => troubles, { timeout: 10_000 }).toEqual(['disk-full']);
});

test('a class left open on a full disk keeps nobody out; its closing can be asked for again, and is done once', async () => {
  const folder = temporaryFolder();
  const first = await classOn(folder);
  await first.close();
  first.clock.pass(24 * 60 * minute);
  const { house, disk } = await programOn(folder, first.clock, { full: true });
  expect(await listToday(house)).toMatchObject({ done: true, value: { waiting: [{ state: 'left-running' }] } });
  const key = press();
  expect(await closeLate(house, key, first.id)).toEqual({ done: false, why: 'disk-full' });
  expect(house.parts.screens.room.value).toBeNull();
  disk.full = false;
  expect(await closeLate(house, key, first.id)).toEqual({ done: true, value: null });
  expect(await closeLate(house, key, first.id)).toEqual({ done: true, value: null });
  expect(roomOf(house).run).toMatchObject({ playback: 'finished', flags: ['closed-late'] });
});
