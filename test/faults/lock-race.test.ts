import fc from 'fast-check';
import { expect, test } from 'vitest';
import { StoreError } from '#core/ports/store-error';
import type { Disk } from '#store/disk';
import { takeLock } from '#store/lock';
import type { Life, LockHolder } from '#store/lock-holder';
import { PowerCut, PowerDisk } from './power-disk';

/** A program that starts, holds the folder for a while and ends; it may be killed after so many steps. */
const start = fc.record({
  holdsFor: fc.integer({ min: 0, max: 12 }),
  killedAfter: fc.option(fc.integer({ min: 0, max: 60 })),
});

/** What earlier programs, all dead, have left: a lock, claims on it, or a lock cut short. */
const remains = fc.constantFrom(
  'nothing',
  'a lock',
  'a lock and a claim',
  'a lock and a chain of claims',
  'half a lock',
);

const lockPath = '/data/breathing-room.lock';

function holder(pid: number): LockHolder {
  return { token: `token-${pid}`, pid, start: null, startedAt: '' };
}

async function plant(disk: Disk, path: string, text: string): Promise<void> {
  const file = await disk.create(path);
  await file.write(new TextEncoder().encode(text), 0);
}

async function left(what: string, links: boolean): Promise<PowerDisk> {
  const disk = new PowerDisk(({ does }) => {
    // As on a USB stick.
    if (does === 'link' && !links) throw Object.assign(new Error('EPERM: link'), { code: 'EPERM' });
    return 'go on';
  });
  await disk.makeFolder('/data');
  if (what === 'half a lock') await plant(disk, lockPath, '{"tok');
  else if (what !== 'nothing') await plant(disk, lockPath, JSON.stringify(holder(901)));
  if (what.includes('claim')) await plant(disk, `${lockPath}.after-token-901`, JSON.stringify(holder(902)));
  if (what.includes('chain')) await plant(disk, `${lockPath}.after-token-902`, JSON.stringify(holder(903)));
  return disk;
}

/** The same disk, with something that happens before each step that others can notice. */
function watched(disk: Disk, before: () => Promise<void>): Disk {
  const late =
    <Given extends readonly unknown[], T>(step: (...given: Given) => Promise<T>) =>
    async (...given: Given): Promise<T> => {
      await before();
      return step(...given);
    };
  return {
    create: late((path: string) => disk.create(path)),
    edit: late((path: string) => disk.edit(path)),
    read: late((path: string) => disk.read(path)),
    names: late((path: string) => disk.names(path)),
    makeFolder: late((path: string) => disk.makeFolder(path)),
    kindOf: late((path: string) => disk.kindOf(path)),
    rename: late((from: string, to: string) => disk.rename(from, to)),
    link: late((from: string, to: string) => disk.link(from, to)),
    remove: late((path: string) => disk.remove(path)),
    syncFolder: late((path: string) => disk.syncFolder(path)),
    wait: late((milliseconds: number) => disk.wait(milliseconds)),
  };
}

interface Race {
  readonly disk: Disk;
  readonly alive: Set<number>;
  readonly holding: Set<number>;
  turn(): Promise<unknown>;
  /** The most that ever held the folder at once. */
  most: number;
  wins: number;
}

interface Start {
  readonly pid: number;
  readonly holdsFor: number;
  readonly killedAfter: number | null;
}

async function run(race: Race, { pid, holdsFor, killedAfter }: Start): Promise<void> {
  let stepsLeft = killedAfter ?? Number.POSITIVE_INFINITY;
  const step = async () => {
    await race.turn();
    stepsLeft -= 1;
    if (stepsLeft >= 0) return;
    race.alive.delete(pid);
    race.holding.delete(pid);
    throw new PowerCut(`${pid} was killed`);
  };
  const life: Life = { myself: async () => holder(pid), isAlive: async (other) => race.alive.has(other.pid) };
  try {
    const lock = await takeLock(watched(race.disk, step), '/data', life);
    race.holding.add(pid);
    race.wins += 1;
    race.most = Math.max(race.most, race.holding.size);
    for (let held = 0; held < holdsFor; held += 1) await step();
    race.holding.delete(pid);
    await lock.release();
  } catch (error) {
    if (!(error instanceof PowerCut) && !(error instanceof StoreError && error.reason === 'in-use')) throw error;
  } finally {
    race.alive.delete(pid);
  }
}

test('in whatever order the steps of many starts fall, and whoever is killed, one program at a time holds the folder', async () => {
  const property = fc.asyncProperty(
    fc.scheduler(),
    remains,
    fc.boolean(),
    fc.array(start, { minLength: 2, maxLength: 5 }),
    async (scheduler, what, links, starts) => {
      const programs = starts.map((program, index) => ({ ...program, pid: index + 1 }));
      const race: Race = {
        disk: await left(what, links),
        alive: new Set(programs.map(({ pid }) => pid)),
        holding: new Set(),
        turn: () => scheduler.schedule(Promise.resolve()),
        most: 0,
        wins: 0,
      };
      await scheduler.waitFor(Promise.all(programs.map((program) => run(race, program))));
      expect(race.most).toBeLessThanOrEqual(1);
      if (programs.every(({ killedAfter }) => killedAfter === null)) expect(race.wins).toBeGreaterThanOrEqual(1);
      const next = await takeLock(race.disk, '/data', { myself: async () => holder(99), isAlive: async () => false });
      await next.release();
      expect(await race.disk.names('/data')).not.toContain('breathing-room.lock');
    },
  );
  await expect(fc.assert(property, { numRuns: 3_000 })).resolves.toBeUndefined();
});
