import { createHash } from 'node:crypto';
import type { DocumentKind } from '#core/ports/store';

/** What a copy in a backup is called after. */
interface Naming {
  readonly kind: DocumentKind;
  readonly id: string;
  /** The document's version, or `j` and the number of the journal's last line. */
  readonly at: string;
  /** The key that its seals need. */
  readonly keyId: string;
}

/** Sixteen hexadecimal digits of a hash: enough to tell an accident without any key. Forgery is told by the seals. */
function shortHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}

/**
 * The name of a copy: the same bytes always have the same, other bytes another. A version's number alone would not do: after
 * an old copy of the whole data folder came back, numbers are given a second time.
 */
export function objectName({ kind, id, at, keyId }: Naming, bytes: Uint8Array): string {
  return `${kind}-${id}-${at}-${keyId}-${shortHash(bytes)}`;
}

/** The key that a copy needs, from its name. */
export function keyIdOf(object: string): string {
  return object.split('-').at(-2) ?? '';
}

/** True when these are the bytes that the copy was named after. */
export function isAsNamed(object: string, bytes: Uint8Array): boolean {
  return object.split('-').at(-1) === shortHash(bytes);
}

/** True for what could be a copy; nothing else in the folder of copies is ours. */
export function isObjectName(name: string): boolean {
  return /^(sessions|settings|classes)-[A-Za-z0-9_-]+-j?\d+-[0-9a-f]{8}-[0-9a-f]{16}$/.test(name);
}
