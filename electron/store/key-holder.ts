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
  openByPassphrase,
  openByRecovery,
  ringIn,
  wrapsBut,
} from './key-wraps';
import type { Keys } from './keys';

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
  return keychain === null ? [] : [await byKeychain(key, keychain)];
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

  /** The same with the keychain alone: nobody has seen a recovery key yet, so there is none. */
  static async createByKeychain(folder: Folder, ground: KeyGround, acceptsPlain: boolean): Promise<KeyHolder> {
    const current = newDataKey();
    const wraps = [...(await keychainWraps(current, ground))];
    return KeyHolder.#begun(folder, ground, { current, wraps, acceptsPlain });
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

  /** Whether this is the passphrase; where none was chosen yet, only null is. */
  async isRight(passphrase: string | null): Promise<boolean> {
    if (passphrase === null) return !this.ways.passphrase;
    return (await openByPassphrase(this.#file, passphrase)) !== null;
  }

  /** Whether a secret opens the current key. */
  async opens(secret: Secret): Promise<boolean> {
    if ('recoveryKey' in secret) return openByRecovery(this.#file, secret.recoveryKey) !== null;
    return (await openByPassphrase(this.#file, secret.passphrase)) !== null;
  }

  async setPassphrase(passphrase: string): Promise<void> {
    const { cost = usualCost } = this.#ground;
    await this.#setWrap(await byPassphrase(this.keys.ring.current, passphrase, cost));
  }

  async makeRecoveryKey(): Promise<string> {
    const { wrap, recoveryKey } = byRecovery(this.keys.ring.current, this.#ground.now());
    await this.#setWrap(wrap);
    return recoveryKey;
  }

  /** Lets the system's keychain open the folder from now on. */
  async addKeychain(): Promise<void> {
    const { keychain } = this.#ground;
    if (keychain !== null) await this.#setWrap(await byKeychain(this.keys.ring.current, keychain));
  }

  /** From here on new files are sealed with a new key; the old one is kept under it until `forgetOld`. */
  async rotate(passphrase: string | null): Promise<string> {
    const { current: old, all, acceptsPlain } = this.keys.ring;
    const current = newDataKey();
    const { wraps, recoveryKey } = await wrapsFor(current, passphrase, this.#ground);
    const before = all.map((key) => ({ id: key.id, wraps: [byKey(key, current)] }));
    await this.#save({ ...this.#file, current: current.id, keys: [{ id: current.id, wraps }, ...before] }, current);
    this.keys.ring = { current, all: [current, old, ...all.filter(({ id }) => id !== old.id)], acceptsPlain };
    return recoveryKey;
  }

  /** To be called when everything is sealed under the current key. */
  async forgetOld(): Promise<void> {
    const { current, all } = this.keys.ring;
    const keys = this.#file.keys.filter(({ id }) => id === current.id);
    await this.#save({ ...this.#file, keys, acceptsPlain: false });
    this.keys.ring = ringOf(current);
    for (const old of all) if (old.id !== current.id) old.bytes.fill(0);
  }

  /** Writes file and twin anew, where one of them was damaged or behind. */
  heal(): Promise<void> {
    return this.#save(this.#file);
  }

  wipe(): void {
    wipe(this.keys.ring);
  }

  async #setWrap(wrap: Wrap): Promise<void> {
    const { current } = this.#file;
    const wraps = [...wrapsBut(this.#file, wrap.way), wrap];
    const keys = this.#file.keys.map((each) => (each.id === current ? { id: current, wraps } : each));
    await this.#save({ ...this.#file, keys });
  }

  async #save(file: KeyFile, current: DataKey = this.keys.ring.current): Promise<void> {
    const { disk, data } = this.#folder;
    const next = { ...file, generation: file.generation + 1 };
    await told(data, () => writeKeyFile(disk, data, textOf(next, current)));
    this.#file = next;
  }
}
