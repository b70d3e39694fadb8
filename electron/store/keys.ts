import type { KeyRing } from '#sealing/key-ring';

/** The keys of an open data folder as they are now: a rotation gives it others while it is open. */
export interface Keys {
  ring: KeyRing;
}
