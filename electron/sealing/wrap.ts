import type { DataKey } from './key-ring';
import { ringOf } from './key-ring';
import { BrokenSeal, seal, unseal } from './seal';

/** A data key sealed under another key, as text. `way` tells what the other key is made from, and is bound to it. */
export function wrapKey(under: Uint8Array, way: string, key: DataKey): string {
  const outer: DataKey = { id: key.id, bytes: under };
  return Buffer.from(seal(outer, { about: `wrap/${way}/${key.id}`, seq: 1 }, key.bytes)).toString('base64');
}

/** The data key in a wrap; null when it was wrapped under another key. */
export function unwrapKey(
  under: Uint8Array,
  way: string,
  wrapped: { readonly id: string; readonly key: string },
): DataKey | null {
  const outer: DataKey = { id: wrapped.id, bytes: under };
  try {
    const { plain } = unseal(ringOf(outer), `wrap/${way}/${wrapped.id}`, Buffer.from(wrapped.key, 'base64'));
    return plain.length === 32 ? { id: wrapped.id, bytes: new Uint8Array(plain) } : null;
  } catch (error) {
    if (error instanceof BrokenSeal) return null;
    throw error;
  }
}
