import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { LibraryContent } from './library-entry';

/** Bytes of JSON that something of the library may have: a message to the program has room for it, and for what is around it. */
const longest = 1_000_000;

/** True for something that has grown too long to be kept in one piece. */
export function isTooLarge(was: LibraryContent): boolean {
  return utf8ToBytes(JSON.stringify(was)).length > longest;
}
