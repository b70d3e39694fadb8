import { type KeyRing, newDataKey, ringOf } from '#sealing/key-ring';

/** The one key of a test file: what one store of it seals, the next can read. */
export const testRing: KeyRing = ringOf(newDataKey());
