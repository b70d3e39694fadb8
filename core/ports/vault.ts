import type { Backup, BackupListed, BackupReason, Restored, RestorePreview } from './backups';
import type { Resealing, Secret } from './gate';
import type { Store } from './store';
import type { Fault, Verified } from './verified';

/** The system's own keychain, where there is one that deserves the name. */
export interface Keychain {
  /** The text as only this account on this machine can read it again, base64. */
  protect(secret: string): Promise<string>;
  /** The text behind `protect`; null when this account can't read it (another machine, a new account). */
  reveal(kept: string): Promise<string | null>;
}

/** Which ways lead to the key. */
export interface Ways {
  readonly passphrase: boolean;
  readonly keychain: boolean;
  /** Epoch milliseconds; null: no recovery key. */
  readonly recoveryMadeAt: number | null;
}

/** How a data folder stands before it is opened. */
export type VaultState =
  | { readonly is: 'new' }
  | { readonly is: 'locked'; readonly ways: Ways }
  /** Sealed files without the file of wrapped keys. */
  | { readonly is: 'keyless' };

/** How a backup is brought back. */
export interface RestoreOptions {
  /** Also what is newer here gives way to the backup's. */
  readonly older: boolean;
  /** For a backup whose key is not one of this folder: it was made before a new key, or on another computer. */
  readonly secret?: Secret | undefined;
}

/**
 * The backups of some folder. Null: there is no such backup (any more). `wrong-key`: neither this folder's key nor the secret
 * opens it.
 */
export interface BackupSource {
  /** Newest first. */
  list(): Promise<readonly Backup[]>;
  preview(id: string, secret?: Secret): Promise<RestorePreview<Backup> | 'wrong-key' | null>;
  restore(id: string, options: RestoreOptions): Promise<Restored | 'wrong-key' | null>;
}

/** Why a copy did not reach the second folder. `missing`: it is not there, perhaps not plugged in. */
export type SecondProblem = 'full' | 'denied' | 'missing' | 'failed';

/** Backups of an open data folder. Every promise that resolves means: on the medium. */
export interface Backups {
  /** Newest first. */
  list(): Promise<readonly BackupListed[]>;
  /** Makes one, to the data folder and to the second folder where one is named. Old ones make way. */
  make(reason: BackupReason): Promise<BackupListed>;
  preview(place: BackupListed['place'], id: string, secret?: Secret): Promise<RestorePreview | 'wrong-key' | null>;
  restore(place: BackupListed['place'], id: string, options: RestoreOptions): Promise<Restored | 'wrong-key' | null>;
  /** Names the second folder, a path; null: none. Resolves with false, and changes nothing, where it can't be written. */
  useSecond(folder: string | null): Promise<boolean>;
  /** The second folder as it was named in an earlier life. It may be away just now: each backup tries it again. */
  expectSecond(folder: string | null): void;
  /** Why the newest copy to the second folder failed; null when it did not. */
  readonly secondProblem: SecondProblem | null;
  /** The backups in any folder: one of backups, the one above it, a data folder, or one backup file. Null: there are none. */
  elsewhere(folder: string): Promise<BackupSource | null>;
}

/** An open data folder. */
export interface OpenVault {
  readonly store: Store;
  readonly backups: Backups;
  /** Looks at every file and moves none. Yields what is wrong; gives what was looked at. */
  verify(): AsyncGenerator<Fault, Verified, undefined>;
  readonly ways: Ways;
  /** Whether a secret opens this folder; changes nothing. */
  isRight(secret: Secret): Promise<boolean>;
  /** A new passphrase in place of the old one; also the first one. False: `current` is wrong, and nothing was changed. */
  changePassphrase(current: string | null, next: string): Promise<boolean>;
  /** A new recovery key; the old one opens nothing any more. Null: the passphrase is wrong. */
  newRecoveryKey(passphrase: string | null): Promise<string | null>;
  /**
   * Makes a new data key with a new recovery key and begins to seal everything under it; the old key is forgotten when that
   * is over. Goes on by itself after a crash. Null: the passphrase is wrong. `busy`: an earlier sealing is not over.
   */
  rotateKey(passphrase: string | null): Promise<{ readonly recoveryKey: string } | 'busy' | null>;
  /** How far sealing has come; null when none is under way. */
  readonly resealing: Resealing | null;
  /** Told each time `resealing` or `ways` changes. */
  onChange(listener: () => void): void;
  /** Resolves when no sealing is under way (any more). */
  resealed(): Promise<void>;
  /** Closes the store and forgets the keys; the folder stays this program's. */
  lock(): Promise<void>;
}

/** A data folder that this program holds, opened or not. */
export interface Vault {
  readonly state: VaultState;
  readonly folder: string;
  /** Makes the key of a new folder, with a passphrase and a recovery key. */
  create(passphrase: string): Promise<{ readonly vault: OpenVault; readonly recoveryKey: string }>;
  /** The same where the keychain alone is to open it, until a passphrase is chosen; null where there is no keychain. */
  createByKeychain(): Promise<OpenVault | null>;
  /** Null: it is the wrong one. Rejects with a StoreError where the folder can't be read. */
  open(secret: Secret): Promise<OpenVault | null>;
  /** Opens with the keychain; null where it holds no key that fits. */
  openByKeychain(): Promise<OpenVault | null>;
  /**
   * In a folder that is new, or whose keys are gone: takes the keys of the newest backup in a folder of backups that the
   * secret opens, and brings back all that it holds. Null: the secret opens none. Rejects with a StoreError `missing` where
   * the folder holds no backup.
   */
  restoreFirst(
    from: string,
    secret: Secret,
  ): Promise<{ readonly vault: OpenVault; readonly restored: Restored } | null>;
  /** Gives the folder back. */
  close(): Promise<void>;
}
