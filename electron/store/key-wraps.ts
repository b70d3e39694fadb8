import type { Secret } from '#core/ports/gate';
import type { Keychain } from '#core/ports/vault';
import type { DataKey, KeyRing } from '#sealing/key-ring';
import { keyFrom, newSalt, type ScryptCost } from '#sealing/passphrase';
import { keyFromRecovery, newRecoveryKey, readRecoveryKey } from '#sealing/recovery-key';
import { unwrapKey, wrapKey } from '#sealing/wrap';
import type { KeyFile, Wrap } from './key-file';

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

/** A wrap that a passphrase opens. */
export async function byPassphrase(key: DataKey, passphrase: string, cost: ScryptCost): Promise<Wrap> {
  const salt = newSalt();
  const under = await keyFrom(passphrase, salt, cost);
  return { way: 'passphrase', salt: base64(salt), cost, key: wrapKey(under, 'passphrase', key) };
}

/** A wrap that a new recovery key opens, and that key as it is printed. */
export function byRecovery(key: DataKey, madeAt: number): { readonly wrap: Wrap; readonly recoveryKey: string } {
  const recoveryKey = newRecoveryKey();
  const salt = newSalt();
  const under = keyFromRecovery(readRecoveryKey(recoveryKey) ?? '', salt);
  return {
    recoveryKey,
    wrap: { way: 'recovery', salt: base64(salt), madeAt, key: wrapKey(under, 'recovery', key) },
  };
}

/** A wrap that the system's keychain opens. */
export async function byKeychain(key: DataKey, keychain: Keychain): Promise<Wrap> {
  return { way: 'keychain', key: await keychain.protect(base64(key.bytes)) };
}

/** A wrap of a key that is being replaced. */
export function byKey(key: DataKey, next: DataKey): Wrap {
  return { way: 'key', by: next.id, key: wrapKey(next.bytes, 'key', key) };
}

/** The wraps of the current key that are not of some way. */
export function wrapsBut(file: KeyFile, way: Wrap['way']): readonly Wrap[] {
  return file.keys.find(({ id }) => id === file.current)?.wraps.filter((each) => each.way !== way) ?? [];
}

type Wrapped<Way extends Wrap['way']> = Extract<Wrap, { way: Way }>;

function wrapOf<Way extends Wrap['way']>(file: KeyFile, way: Way): Wrapped<Way> | undefined {
  const isThatWay = (each: Wrap): each is Wrapped<Way> => each.way === way;
  return file.keys.find(({ id }) => id === file.current)?.wraps.find(isThatWay);
}

/** The current key by its passphrase; null: there is none, or it is the wrong one. */
async function openByPassphrase(file: KeyFile, passphrase: string): Promise<DataKey | null> {
  const found = wrapOf(file, 'passphrase');
  if (found === undefined) return null;
  const under = await keyFrom(passphrase, Buffer.from(found.salt, 'base64'), found.cost);
  return unwrapKey(under, 'passphrase', { id: file.current, key: found.key });
}

/** The current key by its recovery key; null: there is none, or it is the wrong one. */
function openByRecovery(file: KeyFile, typed: string): DataKey | null {
  const found = wrapOf(file, 'recovery');
  const letters = readRecoveryKey(typed);
  if (found === undefined || letters === null) return null;
  const under = keyFromRecovery(letters, Buffer.from(found.salt, 'base64'));
  return unwrapKey(under, 'recovery', { id: file.current, key: found.key });
}

/** The current key by whichever secret it is; null: it is the wrong one. */
export function openBySecret(file: KeyFile, secret: Secret): Promise<DataKey | null> {
  if ('passphrase' in secret) return openByPassphrase(file, secret.passphrase);
  return Promise.resolve(openByRecovery(file, secret.recoveryKey));
}

/** The current key from the keychain; null where that holds none, or one that this account can't read. */
export async function openByKeychain(file: KeyFile, keychain: Keychain): Promise<DataKey | null> {
  const found = wrapOf(file, 'keychain');
  if (found === undefined) return null;
  const revealed = await keychain.reveal(found.key);
  const bytes = revealed === null ? new Uint8Array() : new Uint8Array(Buffer.from(revealed, 'base64'));
  return bytes.length === 32 ? { id: file.current, bytes } : null;
}

/** The current key with those that it is to replace. */
export function ringIn(file: KeyFile, current: DataKey): KeyRing {
  const before = file.keys.flatMap(({ id, wraps }) => {
    const found = wraps.find((each) => each.way === 'key');
    const key =
      found?.way === 'key' && found.by === current.id ? unwrapKey(current.bytes, 'key', { id, key: found.key }) : null;
    return key === null ? [] : [key];
  });
  return { current, all: [current, ...before], acceptsPlain: file.acceptsPlain };
}
