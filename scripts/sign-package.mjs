import { createHash, createPrivateKey, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/**
 * The signature of a package as `verify-update` reads it: Ed25519 over its name and its SHA-256, in base64.
 *
 * @param {string} path
 * @param {string} privateKey PEM
 */
export function signatureOf(path, privateKey) {
  const hash = createHash('sha256').update(readFileSync(path)).digest('hex');
  const statement = Buffer.from(`breathing-room package\n${basename(path)}\n${hash}\n`);
  return `${sign(null, statement, createPrivateKey(privateKey)).toString('base64')}\n`;
}
