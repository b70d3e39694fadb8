import { createCipheriv, createHmac, pbkdf2Sync } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';

/** Sizes of AES with 256 bits. @source WinZip, AES encryption information */
const sizes = { salt: 16, key: 32, check: 2, seal: 10 } as const;

/** The stream that bytes are mixed with: AES of a counter whose first byte is its lowest. */
function keyStream(length: number, key: Buffer): Buffer {
  const counters = Buffer.alloc(Math.ceil(length / 16) * 16);
  for (let at = 0; at < counters.length; at += 16) counters.writeUInt32LE(at / 16 + 1, at);
  const cipher = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false);
  return Buffer.concat([cipher.update(counters), cipher.final()]);
}

/**
 * Reads the only file of a ZIP that is sealed by AES, as WinZip describes it, without the library that wrote it. Null: another passphrase.
 * Throws where it is no such ZIP or was altered.
 */
export function readSealedZip(
  zip: Buffer,
  passphrase: string,
): { readonly name: string; readonly bytes: Buffer } | null {
  if (zip.readUInt32LE(0) !== 0x0403_4b50) throw new Error('no ZIP');
  const [flags, method, size] = [zip.readUInt16LE(6), zip.readUInt16LE(8), zip.readUInt32LE(18)];
  if ((flags & 1) === 0 || method !== 99) throw new Error('not sealed by AES');
  const [nameLength, extraLength] = [zip.readUInt16LE(26), zip.readUInt16LE(28)];
  const extra = zip.subarray(30 + nameLength, 30 + nameLength + extraLength);
  const at = extra.indexOf(Buffer.from([0x01, 0x99]));
  const [version, strength, packed] = [extra.readUInt16LE(at + 4), extra[at + 8], extra.readUInt16LE(at + 9)];
  if (version !== 2 || strength !== 3) throw new Error(`expected AE-2 with 256 bits, got AE-${version}, ${strength}`);
  const body = zip.subarray(30 + nameLength + extraLength, 30 + nameLength + extraLength + size);
  const keys = pbkdf2Sync(passphrase, body.subarray(0, sizes.salt), 1000, sizes.key * 2 + sizes.check, 'sha1');
  const start = sizes.salt + sizes.check;
  if (!keys.subarray(-sizes.check).equals(body.subarray(sizes.salt, start))) return null;
  const sealed = body.subarray(start, -sizes.seal);
  const seal = createHmac('sha1', keys.subarray(sizes.key, sizes.key * 2))
    .update(sealed)
    .digest();
  if (!seal.subarray(0, sizes.seal).equals(body.subarray(-sizes.seal))) throw new Error('altered');
  const stream = keyStream(sealed.length, keys.subarray(0, sizes.key));
  const plain = sealed.map((byte, index) => byte ^ (stream[index] ?? 0));
  const name = zip.subarray(30, 30 + nameLength).toString('utf8');
  return { name, bytes: packed === 8 ? inflateRawSync(plain) : Buffer.from(plain) };
}
