import type { FileBytes } from './billing-table';
import { type ZipPart, zipParts } from './zip-parts';

/** AES with 256 bits. @source WinZip, AE-1 and AE-2 */
const strongest = 3;

/**
 * One file in a ZIP under a passphrase (AES-256, AE-2), which 7-Zip, WinZip and Keka open. The name of the file inside
 * can be read without the passphrase.
 */
export function sealedZip(part: ZipPart, passphrase: string): FileBytes {
  return zipParts([part], { password: passphrase, encryptionStrength: strongest });
}

/** What a file is called once it is sealed. */
export function sealedName(name: string): string {
  return name.replace(/\.[a-z]+$/, '.zip');
}
