import { safeStorage } from 'electron';
import type { Keychain } from '#core/ports/vault';

/**
 * The system's keychain through safeStorage; null where there is none that deserves the name. On Linux without a password
 * manager Electron would fall back to `basic_text`, a password that is the same on every machine: that is no lock. To be
 * called when Electron is ready.
 */
export async function systemKeychain(platform: NodeJS.Platform): Promise<Keychain | null> {
  const isWeak = platform === 'linux' && ['basic_text', 'unknown'].includes(safeStorage.getSelectedStorageBackend());
  if (isWeak || !(await safeStorage.isAsyncEncryptionAvailable())) return null;
  return {
    protect: async (secret) => (await safeStorage.encryptStringAsync(secret)).toString('base64'),
    async reveal(kept) {
      try {
        return (await safeStorage.decryptStringAsync(Buffer.from(kept, 'base64'))).result;
      } catch {
        // Another account, another machine, or a keychain that was emptied: the passphrase still opens it.
        return null;
      }
    },
  };
}
