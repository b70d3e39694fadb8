import { type GateState, shortestPassphrase } from '#core/ports/gate';
import type { OpenVault, VaultState } from '#core/ports/vault';

/** What the gate's state is made of. */
export interface GateParts {
  /** How the folder stands while nothing is opened. */
  readonly folder: VaultState;
  readonly vault: OpenVault | null;
  readonly isPrivate: boolean;
  readonly isOpening: boolean;
  readonly wrongTries: number;
}

/** The gate as windows are told of it. */
export function gateState({ folder, vault, isPrivate, isOpening, wrongTries }: GateParts): GateState {
  const ways = vault?.ways ?? (folder.is === 'locked' ? folder.ways : null);
  const opened = isPrivate ? 'private' : 'open';
  return {
    is: vault === null ? folder.is : opened,
    hasPassphrase: ways?.passphrase ?? false,
    hasKeychain: ways?.keychain ?? false,
    recoveryMadeAt: ways?.recoveryMadeAt ?? null,
    resealing: vault?.resealing ?? null,
    isOpening,
    wrongTries,
  };
}

/** True for a passphrase that is too short to be taken. */
export function isWeak(passphrase: string): boolean {
  return [...passphrase].length < shortestPassphrase;
}
