import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { StoreError } from '#core/ports/store-error';
import type { Disk } from './disk';
import { discard } from './durable-write';
import { bytesOf, holderIn, type Life, type LockHolder, processLife } from './lock-holder';
import { patiently } from './patience';
import { publish } from './publish';

/** Keeps a data folder to one program. */
export interface Lock {
  /** True: the program that held it before ended without giving it back. */
  readonly isInherited: boolean;
  release(): Promise<void>;
}

const lockName = 'breathing-room.lock';
const attempts = 200;

/**
 * Takes the folder or throws `in-use`. A lock whose holder has ended is inherited. Removing it first would be a race: a
 * second start could remove the lock that the first had just made. So an heir first publishes a claim named after the token
 * of the dead holder, which only one can do, makes sure that the lock still is the one that it saw, and only then renames the
 * claim over it. A claim whose author died is inherited in the same way, by a claim named after its token.
 */
export async function takeLock(disk: Disk, data: string, life: Life = processLife): Promise<Lock> {
  const path = join(data, lockName);
  const me = await life.myself();
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if (await publish(disk, path, bytesOf(me))) return held(disk, data, { me, isInherited: false });
    const seen = await holderAt(disk, path);
    if (seen === null) continue;
    if (await life.isAlive(seen)) throw new StoreError('in-use', data, { heldBy: seen.pid });
    if (await inherit(disk, { path, seen, me, life })) return held(disk, data, { me, isInherited: true });
    // Another heir is at work: it needs a few file operations, then the lock is its own.
    await disk.wait(25);
  }
  throw new StoreError('in-use', data);
}

async function inherit(
  disk: Disk,
  lock: { readonly path: string; readonly seen: LockHolder; readonly me: LockHolder; readonly life: Life },
): Promise<boolean> {
  const passed = [lock.seen];
  for (let last = lock.seen; ; ) {
    const claim = `${lock.path}.after-${last.token}`;
    if (await publish(disk, claim, bytesOf(lock.me))) {
      const inherited = await succeed(disk, { ...lock, claim, passed });
      if (!inherited) await discard(disk, claim);
      return inherited;
    }
    const claimant = await holderAt(disk, claim);
    if (claimant === null || (await lock.life.isAlive(claimant))) return false;
    passed.push(claimant);
    last = claimant;
  }
}

/** Moves a claim to where the lock is, if that is still the lock that was found dead. */
async function succeed(
  disk: Disk,
  lock: { readonly path: string; readonly claim: string; readonly passed: readonly LockHolder[] },
): Promise<boolean> {
  try {
    if (!(await stillSo(disk, lock.path, lock.passed))) return false;
    await patiently(disk, () => disk.rename(lock.claim, lock.path));
    return true;
  } catch (error) {
    await discard(disk, lock.claim);
    throw error;
  }
}

/** True while the lock and each claim on it are those that were found dead. */
async function stillSo(disk: Disk, path: string, passed: readonly LockHolder[]): Promise<boolean> {
  const names = passed.map((_, index) => (index === 0 ? path : `${path}.after-${passed[index - 1]?.token}`));
  const now = await Promise.all(names.map((name) => disk.read(name)));
  return now.every((bytes, index) => bytes !== null && holderOf(bytes).token === passed[index]?.token);
}

/** The holder named in a lock file; null when there is none. An unreadable one is waited for, then counts as long dead. */
async function holderAt(disk: Disk, path: string): Promise<LockHolder | null> {
  for (let waited = 0; ; waited += 100) {
    const bytes = await disk.read(path);
    if (bytes === null) return null;
    if (holderIn(bytes) !== null || waited >= 2_000) return holderOf(bytes);
    await disk.wait(100);
  }
}

/** Who is named, or a holder that never lived in place of one that can't be made out. */
function holderOf(bytes: Uint8Array): LockHolder {
  const nobody = {
    token: `unreadable-${bytes.length}-${crc32(bytes).toString(16)}`,
    pid: 2 ** 31 - 1,
    start: null,
    startedAt: '',
  };
  return holderIn(bytes) ?? nobody;
}

async function held(
  disk: Disk,
  data: string,
  { me, isInherited }: { readonly me: LockHolder; readonly isInherited: boolean },
): Promise<Lock> {
  // Claims that lost or whose authors died: the lock has moved on, so they can't lead to anything.
  for (const name of await disk.names(data)) {
    if (name.startsWith(`${lockName}.after-`)) await discard(disk, join(data, name));
  }
  return {
    isInherited,
    async release() {
      const path = join(data, lockName);
      if ((await holderAt(disk, path))?.token === me.token) await patiently(disk, () => disk.remove(path));
    },
  };
}
