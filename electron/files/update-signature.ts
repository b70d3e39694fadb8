import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

/** A package that came by hand, and what speaks for it. */
export interface HandedUpdate {
  readonly path: string;
  readonly signaturePath: string;
  /** The publisher's public key, PEM. */
  readonly key: string;
}

/** `genuine`: to the byte what the publisher signed, under the name that it was signed with. */
export type UpdateVerdict = 'genuine' | 'not-genuine' | 'no-key';

function ed25519Key(pem: string): KeyObject | null {
  try {
    const key = createPublicKey(pem);
    return key.asymmetricKeyType === 'ed25519' ? key : null;
  } catch {
    // What is no key at all and what is one of another kind are the same to whoever gave it.
    return null;
  }
}

/** What is signed: the name too, for it carries the version, and an older package must not pass for a newer one. */
async function statementOf(path: string): Promise<Buffer> {
  const hash = createHash('sha256');
  const chunks: AsyncIterable<Buffer> = createReadStream(path);
  for await (const chunk of chunks) hash.update(chunk);
  return Buffer.from(`breathing-room package\n${basename(path)}\n${hash.digest('hex')}\n`);
}

/** Holds a package against its signature (Ed25519, base64). Rejects with the system's error where one can't be read. */
export async function verifyUpdate({ path, signaturePath, key }: HandedUpdate): Promise<UpdateVerdict> {
  const publisher = ed25519Key(key);
  if (publisher === null) return 'no-key';
  const signature = Buffer.from(await readFile(signaturePath, 'utf8'), 'base64');
  return verify(null, await statementOf(path), publisher, signature) ? 'genuine' : 'not-genuine';
}
