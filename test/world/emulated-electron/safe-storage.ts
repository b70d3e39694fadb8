import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

/** The password manager that this emulated machine has; `basic_text` is Electron's word for none. */
const backend = process.env['EMULATED_KEYCHAIN'] ?? 'gnome_libsecret';

/** One secret for each home, as a keychain has one for each account. */
function secret(): Uint8Array {
  return createHash('sha256')
    .update(`keychain of ${process.env['XDG_DATA_HOME'] ?? ''}`)
    .digest();
}

export const safeStorage = {
  getSelectedStorageBackend: () => backend,
  isAsyncEncryptionAvailable: async () => true,
  async encryptStringAsync(text: string): Promise<Buffer> {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', secret(), nonce);
    return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  },
  async decryptStringAsync(bytes: Buffer): Promise<{ shouldReEncrypt: boolean; result: string }> {
    const decipher = createDecipheriv('aes-256-gcm', secret(), bytes.subarray(0, 12));
    decipher.setAuthTag(bytes.subarray(-16));
    const result = Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString('utf8');
    return { shouldReEncrypt: false, result };
  },
};
