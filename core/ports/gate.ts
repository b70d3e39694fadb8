/** How far the sealing of all files under a new key has come. */
export interface Resealing {
  readonly done: number;
  readonly all: number;
}

/**
 * What stands between a window and the records. `new`: no key was ever made here. `locked`: a key is needed. `private`: the
 * class goes on, names and records are shut away until somebody unlocks. `open`: everything can be used. `keyless`: there
 * are sealed files here, but the file with the wrapped keys is gone or damaged: only a backup can bring it back.
 */
export type GateStands = 'new' | 'locked' | 'private' | 'open' | 'keyless';

/** The gate as a window is told of it. It holds no secret. */
export interface GateState {
  readonly is: GateStands;
  /** Whether a passphrase was chosen. False only on a desktop whose keychain opens the records by itself. */
  readonly hasPassphrase: boolean;
  /** Whether the system's keychain opens these records too. */
  readonly hasKeychain: boolean;
  /** When the recovery key that is good now was made, epoch milliseconds; null: there is none. */
  readonly recoveryMadeAt: number | null;
  /** How far sealing under a new key has come; null when none is under way. */
  readonly resealing: Resealing | null;
  /** True from unlocking until the records can be used: the class that ran is looked for. */
  readonly isOpening: boolean;
  /** Wrong keys in a row; after each five the next try waits a little. */
  readonly wrongTries: number;
}

/** What opens the records. */
export type Secret = { readonly passphrase: string } | { readonly recoveryKey: string };

/** The shortest passphrase that is taken, in characters. @source NIST SP 800-63B-4, 3.1.1.2: 15 where it is the only factor, 8 at the least */
export const shortestPassphrase = 8;

/** The longest passphrase that is taken, in characters. */
export const longestPassphrase = 256;
