import type { Secret } from '#core/ports/gate';
import type { Keychain, Ways } from '#core/ports/vault';
import { type DataKey, newDataKey, ringOf, wipe } from '#sealing/key-ring';
import { type ScryptCost, usualCost } from '#sealing/passphrase';
import { told } from './fault-code';
import type { Folder } from './folder';
import { type KeyFile, textOf, type Wrap, waysOf, writeKeyFile } from './key-file';
import {
  byKey,
  byKeychain,
  byPassphrase,
  byRecovery,
  openByKeychain,
  openBySecret,
  ringIn,
  wrapsBut,
} from './key-wraps';
import type { Keys } from './keys';
import { turns } from './turns';

/** What keys are made and kept with. */
export interface KeyGround {
  /** Null: this machine has none that deserves the name. */
  readonly keychain: Keychain | null;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** What a guess at the passphrase costs; the usual, but for tests. */
  readonly cost?: ScryptCost;
}

async function keychainWraps(key: DataKey, { keychain }: KeyGround): Promise<readonly Wrap[]> {
  if (keychain === null) return [];
  try {
    return [await byKeychain(key, keychain)];
  } catch {
    // A keychain that refuses (locked, full, asked and denied) is no way in; the others are.
    return [];
  }
}

/** Every way to a key: a recovery key always, a passphrase and the keychain where there are any. */
async function wrapsFor(
  key: DataKey,
  passphrase: string | null,
  ground: KeyGround,
): Promise<{ readonly wraps: Wrap[]; readonly recoveryKey: string }> {
  const { wrap, recoveryKey } = byRecovery(key, ground.now());
  const wraps: Wrap[] = [wrap, ...(await keychainWraps(key, ground))];
  if (passphrase !== null) wraps.push(await byPassphrase(key, passphrase, ground.cost ?? usualCost));
  return { wraps, recoveryKey };
}

function fileOf(current: DataKey, wraps: Wrap[], acceptsPlain: boolean): KeyFile {
  return { version: 1, generation: 1, current: current.id, keys: [{ id: current.id, wraps }], acceptsPlain };
}

/** The keys of a folder while it is open, and the file that they are wrapped in. */
export class KeyHolder {
  readonly keys: Keys;
  readonly #folder: Folder;
  readonly #ground: KeyGround;
  readonly #queue = turns();
  #file: KeyFile;

  constructor(folder: Folder, ground: KeyGround, opened: { readonly file: KeyFile; readonly current: DataKey }) {
    this.#folder = folder;
    this.#ground = ground;
    this.#file = opened.file;
    this.keys = { ring: ringIn(opened.file, opened.current) };
  }

  /** Makes the key of a new folder. `acceptsPlain`: there are documents from before the time of seals. */
  static async create(
    folder: Folder,
    ground: KeyGround,
    { passphrase, acceptsPlain }: { readonly passphrase: string; readonly acceptsPlain: boolean },
  ): Promise<{ readonly holder: KeyHolder; readonly recoveryKey: string }> {
    const current = newDataKey();
    const { wraps, recoveryKey } = await wrapsFor(current, passphrase, ground);
    return { holder: await KeyHolder.#begun(folder, ground, { current, wraps, acceptsPlain }), recoveryKey };
  }

  /** The same with the keychain alone: nobody has seen a recovery key yet, so there is none. Null: the keychain refuses. */
  static async createByKeychain(folder: Folder, ground: KeyGround): Promise<KeyHolder | null> {
    const current = newDataKey();
    const wraps = [...(await keychainWraps(current, ground))];
    if (wraps.length === 0) return null;
    return KeyHolder.#begun(folder, ground, { current, wraps, acceptsPlain: false });
  }

  static async #begun(
    folder: Folder,
    ground: KeyGround,
    {
      current,
      wraps,
      acceptsPlain,
    }: { readonly current: DataKey; readonly wraps: Wrap[]; readonly acceptsPlain: boolean },
  ): Promise<KeyHolder> {
    const file = fileOf(current, wraps, acceptsPlain);
    const holder = new KeyHolder(folder, ground, { file, current });
    await holder.#save(file);
    return holder;
  }

  get ways(): Ways {
    return waysOf(this.#file);
  }

  /** The key file as it is on disk, to be kept with backups: without it they could not be opened. */
  get text(): string {
    return textOf(this.#file, this.keys.ring.current);
  }

  /** True while files are sealed in more than one way. */
  get isResealing(): boolean {
    return this.#file.acceptsPlain || this.#file.keys.length > 1;
  }

  /** Whether somebody may change the ways: with the passphrase or the recovery key; where no passphrase was chosen yet, with null. */
  async mayChange(typed: string | null): Promise<boolean> {
    if (typed === null) return !this.ways.passphrase;
    return (await this.opens({ passphrase: typed })) || (await this.opens({ recoveryKey: typed }));
  }

  /** Whether a secret opens the current key. */
  async opens(secret: Secret): Promise<boolean> {
    const key = await openBySecret(this.#file, secret);
    key?.bytes.fill(0);
    return key !== null;
  }

  async setPassphrase(passphrase: string): Promise<void> {
    const { cost = usualCost } = this.#ground;
    await this.#setWrap((current) => byPassphrase(current, passphrase, cost));
  }

  async makeRecoveryKey(): Promise<string> {
    let made = '';
    await this.#setWrap((current) => {
      const { wrap, recoveryKey } = byRecovery(current, this.#ground.now());
      made = recoveryKey;
      return wrap;
    });
    return made;
  }

  /** Lets this machine's keychain open the folder from now on, where it does not yet. A keychain that refuses keeps nobody out. */
  async addKeychain(): Promise<void> {
    const { keychain } = this.#ground;
    if (keychain === null) return;
    const own = await openByKeychain(this.#file, keychain).catch(() => null);
    own?.bytes.fill(0);
    if (own !== null) return;
    const [wrap] = await keychainWraps(this.keys.ring.current, this.#ground);
    if (wrap !== undefined) await this.#setWrap(() => wrap);
  }

  /** From here on new files are sealed with a new key; the old one is kept under it until `forgetOld`. */
  rotate(passphrase: string | null): Promise<string> {
    return this.#inTurn(async () => {
      const { all, acceptsPlain } = this.keys.ring;
      const current = newDataKey();
      const { wraps, recoveryKey } = await wrapsFor(current, passphrase, this.#ground);
      const before = all.map((key) => ({ id: key.id, wraps: [byKey(key, current)] }));
      await this.#save({ ...this.#file, current: current.id, keys: [{ id: current.id, wraps }, ...before] }, current);
      this.keys.ring = { current, all: [current, ...all], acceptsPlain };
      return recoveryKey;
    });
  }

  /** To be called when everything is sealed under the current key. */
  forgetOld(): Promise<void> {
    return this.#inTurn(async () => {
      const { current, all } = this.keys.ring;
      const keys = this.#file.keys.filter(({ id }) => id === current.id);
      await this.#save({ ...this.#file, keys, acceptsPlain: false });
      this.keys.ring = ringOf(current);
      for (const old of all) if (old.id !== current.id) old.bytes.fill(0);
    });
  }

  /** Writes file and twin anew, where one of them was damaged or behind. */
  heal(): Promise<void> {
    return this.#inTurn(() => this.#save(this.#file));
  }

  wipe(): void {
    wipe(this.keys.ring);
  }

  /** One change of the file after the other, each made from what the one before has left. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    return this.#queue.take('keys', work);
  }

  #setWrap(make: (current: DataKey) => Promise<Wrap> | Wrap): Promise<void> {
    return this.#inTurn(async () => {
      const wrap = await make(this.keys.ring.current);
      const { current } = this.#file;
      const wraps = [...wrapsBut(this.#file, wrap.way), wrap];
      const keys = this.#file.keys.map((each) => (each.id === current ? { id: current, wraps } : each));
      await this.#save({ ...this.#file, keys });
    });
  }

  async #save(file: KeyFile, current: DataKey = this.keys.ring.current): Promise<void> {
    const { disk, data } = this.#folder;
    const next = { ...file, generation: file.generation + 1 };
    await told(data, () => writeKeyFile(disk, data, textOf(next, current)));
    this.#file = next;
  }
}
