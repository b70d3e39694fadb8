import { dirname } from 'node:path';
import type { Disk, DiskFile } from '#store/disk';

/** Bytes as the program sees them and as they are on the medium. */
interface Inode {
  seen: Uint8Array;
  kept: Uint8Array;
}

type Entry = Inode | 'folder';

/** The power is gone: nothing that is asked for from now on happens. */
export class PowerCut extends Error {
  override readonly name = 'PowerCut';
}

/** What a step of the disk does to the medium, for counting and for faults. */
export interface Step {
  readonly does: keyof Disk | keyof DiskFile;
  readonly path: string;
}

/** Called before each step; what it throws is what the step fails with. A sync may be told to do nothing, and lie about it. */
export type Watch = (step: Step) => Verdict | Promise<Verdict>;
type Verdict = 'go on' | 'lie';

/** Says yes or no to each doubt about what had reached the medium. */
export type Chance = () => boolean;

function failure(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code });
}

/**
 * A disk in memory that forgets like a real one. After a power cut only what was synced is certain: of the bytes of a file
 * since its last sync some stretches and some length have arrived, of the names in a folder since its last sync some are the
 * new ones and some the old.
 */
export class PowerDisk implements Disk {
  readonly #seen = new Map<string, Entry>();
  readonly #kept = new Map<string, Entry>();
  readonly #watch: Watch;
  /** How long it was waited for, milliseconds, though no time passes here. */
  waited = 0;
  /** How many bytes one write takes at most. */
  bytesAtOnce = Number.POSITIVE_INFINITY;

  constructor(watch: Watch = () => 'go on') {
    this.#watch = watch;
  }

  /** What is there after a power cut, as a disk of its own. */
  afterPowerCut(chance: Chance, watch?: Watch): PowerDisk {
    const after = new PowerDisk(watch);
    const survivors = new Map<Inode, Inode>();
    for (const path of new Set([...this.#seen.keys(), ...this.#kept.keys()])) {
      const [seen, kept] = [this.#seen.get(path), this.#kept.get(path)];
      const entry = seen === kept || chance() ? seen : kept;
      if (entry === undefined) continue;
      const survivor = entry === 'folder' ? entry : (survivors.get(entry) ?? survived(entry, chance));
      if (entry !== 'folder' && survivor !== 'folder') survivors.set(entry, survivor);
      after.#seen.set(path, survivor);
      after.#kept.set(path, survivor);
    }
    return after;
  }

  /** The same files seen by the next program, after one that was killed: memory of the system is not lost. */
  afterKill(watch?: Watch): PowerDisk {
    const after = new PowerDisk(watch);
    const same = new Map<Entry, Entry>([['folder', 'folder']]);
    for (const [from, to] of [
      [this.#seen, after.#seen],
      [this.#kept, after.#kept],
    ] as const) {
      for (const [path, entry] of from) {
        const copy = same.get(entry) ?? (entry === 'folder' ? entry : { ...entry });
        same.set(entry, copy);
        to.set(path, copy);
      }
    }
    return after;
  }

  async create(path: string): Promise<DiskFile> {
    await this.#watch({ does: 'create', path });
    this.#inFolder(path);
    if (this.#seen.has(path)) throw failure('EEXIST', path);
    const inode = { seen: new Uint8Array(), kept: new Uint8Array() };
    this.#seen.set(path, inode);
    return this.#file(path, inode);
  }

  async edit(path: string): Promise<DiskFile> {
    await this.#watch({ does: 'edit', path });
    return this.#file(path, this.#inode(path));
  }

  async read(path: string): Promise<Uint8Array | null> {
    await this.#watch({ does: 'read', path });
    return this.#seen.has(path) ? this.#inode(path).seen : null;
  }

  async names(folder: string): Promise<readonly string[]> {
    await this.#watch({ does: 'names', path: folder });
    if (this.#seen.get(folder) !== 'folder') throw failure('ENOENT', folder);
    return this.#below(folder).map((path) => path.slice(folder.length + 1));
  }

  async makeFolder(path: string): Promise<boolean> {
    await this.#watch({ does: 'makeFolder', path });
    if (this.#seen.has(path)) return false;
    this.#seen.set(path, 'folder');
    return true;
  }

  async kindOf(path: string): Promise<'file' | 'folder' | 'nothing'> {
    await this.#watch({ does: 'kindOf', path });
    const entry = this.#seen.get(path);
    if (entry === undefined) return 'nothing';
    return entry === 'folder' ? 'folder' : 'file';
  }

  async rename(from: string, to: string): Promise<void> {
    await this.#watch({ does: 'rename', path: to });
    this.#inFolder(to);
    this.#seen.set(to, this.#inode(from));
    this.#seen.delete(from);
  }

  async link(from: string, to: string): Promise<void> {
    await this.#watch({ does: 'link', path: to });
    if (this.#seen.has(to)) throw failure('EEXIST', to);
    this.#seen.set(to, this.#inode(from));
  }

  async remove(path: string): Promise<void> {
    await this.#watch({ does: 'remove', path });
    this.#inode(path);
    this.#seen.delete(path);
  }

  async syncFolder(path: string): Promise<void> {
    if ((await this.#watch({ does: 'syncFolder', path })) === 'lie') return;
    for (const name of new Set([...this.#below(path), ...this.#below(path, this.#kept)])) {
      const entry = this.#seen.get(name);
      if (entry === undefined) this.#kept.delete(name);
      else this.#kept.set(name, entry);
    }
  }

  async wait(milliseconds: number): Promise<void> {
    await this.#watch({ does: 'wait', path: '' });
    this.waited += milliseconds;
  }

  #below(folder: string, names: ReadonlyMap<string, Entry> = this.#seen): readonly string[] {
    return [...names.keys()].filter((path) => dirname(path) === folder);
  }

  #inFolder(path: string): void {
    if (this.#seen.get(dirname(path)) !== 'folder') throw failure('ENOENT', path);
  }

  #inode(path: string): Inode {
    const entry = this.#seen.get(path);
    if (entry === undefined) throw failure('ENOENT', path);
    if (entry === 'folder') throw failure('EISDIR', path);
    return entry;
  }

  #file(path: string, inode: Inode): DiskFile {
    const watch = this.#watch;
    return {
      write: async (bytes, position) => {
        const taken = Math.min(bytes.length, this.bytesAtOnce);
        // Torn in the middle when the power goes: half of it is done before the step is watched, the rest after.
        const half = Math.floor(taken / 2);
        put(inode, bytes.subarray(0, half), position);
        await watch({ does: 'write', path });
        put(inode, bytes.subarray(half, taken), position + half);
        return taken;
      },
      async truncate(length) {
        await watch({ does: 'truncate', path });
        inode.seen = resized(inode.seen, length);
      },
      async dataSync() {
        if ((await watch({ does: 'dataSync', path })) === 'go on') inode.kept = inode.seen;
      },
      async sync() {
        if ((await watch({ does: 'sync', path })) === 'go on') inode.kept = inode.seen;
      },
      async close() {
        await watch({ does: 'close', path });
      },
    };
  }
}

function resized(bytes: Uint8Array, length: number): Uint8Array {
  const next = new Uint8Array(length);
  next.set(bytes.subarray(0, length));
  return next;
}

function put(inode: Inode, bytes: Uint8Array, position: number): void {
  const next = resized(inode.seen, Math.max(inode.seen.length, position + bytes.length));
  next.set(bytes, position);
  inode.seen = next;
}

const stretch = 16;

function survived({ seen, kept }: Inode, chance: Chance): Inode {
  if (seen === kept) return { seen, kept };
  const next = resized(kept, chance() ? seen.length : kept.length);
  for (let from = 0; from < next.length; from += stretch) {
    if (chance()) next.set(seen.subarray(from, Math.min(from + stretch, next.length)), from);
  }
  return { seen: next, kept: next };
}
