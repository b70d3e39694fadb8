import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** A value with the keys of its records in order and nothing that JSON leaves out: the same content is the same text. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, one]) => [key, ordered(one)]),
  );
}

/** Content as JSON text: the same text for the same content, in whatever order it was written. */
export function contentText(content: object): string {
  return JSON.stringify(ordered(content));
}

/** SHA-256 (hex, 64 characters) of the UTF-8 bytes of a text. */
export function textHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** SHA-256 (hex, 64 characters) of a class, a practice or a curriculum: equal for equal content, in whatever order it was written. */
export function contentHash(content: object): string {
  return textHash(contentText(content));
}

/** The first characters of a hash, enough to tell versions apart by eye. */
export function shortHash(hash: string): string {
  return hash.slice(0, 8);
}
