import type { PackageSeal } from '#core/packages/package-header';
import { type DataKey, newDataKey, ringOf } from '#sealing/key-ring';
import { keyFrom, newSalt, type ScryptCost, usualCost } from '#sealing/passphrase';
import { BrokenSeal, seal, sealHead, unseal } from '#sealing/seal';

/** What a package is sealed with. The cost is less only in tests. */
export interface PackageLock {
  readonly passphrase: string;
  readonly cost?: ScryptCost;
}

/** A new key for a package, and what its header tells so that the passphrase gives it again. */
export async function newPackageKey({ passphrase, cost = usualCost }: PackageLock) {
  const { id } = newDataKey();
  const salt = newSalt();
  const key: DataKey = { id, bytes: await keyFrom(passphrase, salt, cost) };
  const told: PackageSeal = { salt: Buffer.from(salt).toString('base64'), cost, id };
  return { key, told };
}

/** The key that a passphrase gives for a package; whether it is the right one the first seal will tell. */
export async function packageKey(passphrase: string, { salt, cost, id }: PackageSeal): Promise<DataKey> {
  return { id, bytes: await keyFrom(passphrase, Buffer.from(salt, 'base64'), cost) };
}

function about({ id }: DataKey): string {
  return `package/${id}`;
}

/** Seals one line; it can stand at no other place, and in no other package. */
export function sealLine(key: DataKey, line: number, text: string): string {
  return Buffer.from(seal(key, { about: about(key), seq: line }, Buffer.from(text))).toString('base64');
}

/**
 * Opens one line. `foreign`: it was sealed with a key that its package's header doesn't name. `broken`: the seal doesn't
 * hold, because the key is a wrong one or the line was changed.
 */
export function openLine(
  key: DataKey,
  line: number,
  held: Uint8Array,
): { readonly text: string } | 'foreign' | 'broken' {
  const base64 = Buffer.from(held.buffer, held.byteOffset, held.length).toString('latin1');
  const bytes = Buffer.from(base64, 'base64');
  // Decoding is lenient: bits that it passes over would be bits that nobody checks.
  if (bytes.toString('base64') !== base64) return 'broken';
  const claim = sealHead(bytes);
  if (claim === null || claim.seq !== line) return 'broken';
  if (claim.keyId !== key.id) return 'foreign';
  try {
    const { plain } = unseal(ringOf(key), about(key), bytes);
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(plain) };
  } catch (error) {
    if (error instanceof BrokenSeal || error instanceof TypeError) return 'broken';
    throw error;
  }
}
