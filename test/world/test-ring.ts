import { createHash } from 'node:crypto';
import { type KeyRing, ringOf } from '#sealing/key-ring';

/** The one key of all tests, in every process of them: what one store seals, the next can read. */
export const testRing: KeyRing = ringOf({
  id: '7e57ab1e',
  bytes: createHash('sha256').update('the key of the tests').digest(),
});
