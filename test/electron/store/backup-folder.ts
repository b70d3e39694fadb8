import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Store } from '#core/ports/store';
import type { OpenVault, Vault } from '#core/ports/vault';
import { type SessionRecord, sampleSession, sessionRecipe } from '#core/records/session-record';
import { defaultSettings, type Settings, settingsRecipe } from '#core/records/settings-record';
import type { SessionEvent } from '#core/session/event';
import { instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';
import type { Disk } from '#store/disk';
import { realDisk } from '#store/real-disk';
import { takeVault } from '#store/vault';
import { temporaryFolder } from '#test/world/temporary-folder';
import { cheapCost } from '#test/world/unlocked';

export const passphrase = 'a river in the evening';

/** A clock that stands still until it is told otherwise. */
export interface HandClock {
  now: number;
}

/** A data folder with records in it, opened. */
export interface Opened {
  readonly folder: string;
  readonly vault: Vault;
  readonly open: OpenVault;
  readonly recoveryKey: string;
  readonly clock: HandClock;
}

export const day = 24 * 60 * 60 * 1000;
export const start = Date.parse('2026-03-02T09:00:00Z');

export async function taken(
  folder: string,
  { clock = { now: start }, disk }: { readonly clock?: HandClock; readonly disk?: Disk } = {},
): Promise<Vault> {
  const vault = await takeVault(folder, { keychain: null, now: () => clock.now, cost: cheapCost }, disk);
  onTestFinished(() => vault.close());
  return vault;
}

/** A new data folder of a person with one passphrase. */
export async function created(more: { readonly disk?: Disk; readonly folder?: string } = {}): Promise<Opened> {
  const { folder = temporaryFolder() } = more;
  const clock = { now: start };
  const vault = await taken(folder, { clock, ...more });
  const { vault: open, recoveryKey } = await vault.create(passphrase);
  return { folder, vault, open, recoveryKey, clock };
}

/** Something that was done in a class. */
export function event(seq: number, deed: SessionEvent['deed'], id: string = `evt_${seq}`): SessionEvent {
  return { id, seq, at: { wall: instant(1_780_000_000_000 + seq), mono: milliseconds(seq), boot: 'boot_1' }, deed };
}

export const marks = {
  start: event(1, { do: 'start' }),
  robin: event(2, { do: 'mark', person: 'per_1', mark: 'present' }),
  kim: event(3, { do: 'mark', person: 'per_2', mark: 'late' }),
  end: event(4, { do: 'end' }),
  sign: event(5, { do: 'sign', by: 'Sam Rivers', credential: 'LCSW', statement: 'As marked.' }),
} as const;

export function session(id: string, events: readonly SessionEvent[], state: SessionRecord['state'] = 'open') {
  return { ...sampleSession, id, events, state };
}

export function writeSession(store: Store, record: SessionRecord): Promise<void> {
  return store.write(sessionRecipe, record.id, record);
}

/** Signed sessions, each with a number of its own. */
export async function writeSigned(store: Store, ids: readonly string[]): Promise<void> {
  for (const id of ids) await writeSession(store, session(id, Object.values(marks), 'signed'));
}

export function settings(theme: Settings['theme'] = 'day', more: Partial<Settings> = {}): Settings {
  return { ...defaultSettings, facilitator: { name: 'Sam Rivers', credential: 'LCSW' }, theme, ...more };
}

export function writeSettings(store: Store, value: Settings): Promise<void> {
  return store.write(settingsRecipe, 'settings', value);
}

/** The names of copies in a folder of backups. */
export async function objectsIn(place: string): Promise<readonly string[]> {
  return (await readdir(join(place, 'objects'))).toSorted();
}

/** The names of backups in a folder of them. */
export async function manifestsIn(place: string): Promise<readonly string[]> {
  return (await readdir(place)).filter((name) => name.endsWith('.backup')).toSorted();
}

export async function appendTo(store: Store, id: string, events: readonly SessionEvent[]): Promise<void> {
  const journal = await store.journal(id);
  await journal.append(events);
  await journal.close();
}

/** What a disk was asked for, below some folder. */
export interface Counted {
  readonly reads: string[];
  readonly creates: string[];
  onCreate: (path: string) => void;
  /** The ends of paths that the disk does not give. */
  readonly unreadable: string[];
}

/** The real disk, with a list of what it was asked for. */
export function countingDisk(): { readonly disk: Disk; readonly counted: Counted } {
  const counted: Counted = { reads: [], creates: [], onCreate: () => undefined, unreadable: [] };
  const disk: Disk = {
    ...realDisk,
    read(path) {
      counted.reads.push(path);
      if (counted.unreadable.some((end) => path.endsWith(end))) {
        return Promise.reject(Object.assign(new Error(`EIO: ${path}`), { code: 'EIO' }));
      }
      return realDisk.read(path);
    },
    create(path) {
      counted.creates.push(path);
      counted.onCreate(path);
      return realDisk.create(path);
    },
  };
  return { disk, counted };
}

/** Every file below a folder with its bytes, but the lock. */
export async function allFiles(folder: string): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.endsWith('.lock')) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(path, await readFile(path, 'hex'));
  }
  return files;
}
