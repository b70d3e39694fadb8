import { generateKeyPairSync } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyUpdate } from '#files/update-signature';
import { signatureOf } from '#scripts/sign-package';

function pair() {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return {
    key: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    secret: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

describe('a package that came by hand', () => {
  const publisher = pair();
  let folder = '';
  let path = '';
  let signaturePath = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'breathing-room-update-'));
    path = join(folder, 'breathing-room-0.2.0.deb');
    signaturePath = `${path}.sig`;
    await writeFile(path, Buffer.alloc(300_000, 'package'));
    await writeFile(signaturePath, signatureOf(path, publisher.secret));
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('is genuine as the publisher signed it', async () => {
    expect(await verifyUpdate({ path, signaturePath, key: publisher.key })).toBe('genuine');
  });

  test('is not genuine with one byte changed', async () => {
    const changed = join(folder, 'changed', 'breathing-room-0.2.0.deb');
    await mkdir(join(folder, 'changed'));
    const bytes = Buffer.alloc(300_000, 'package');
    bytes[299_999] = 0;
    await writeFile(changed, bytes);
    expect(await verifyUpdate({ path: changed, signaturePath, key: publisher.key })).toBe('not-genuine');
  });

  test('is not genuine under the name of a later version', async () => {
    const renamed = join(folder, 'breathing-room-0.3.0.deb');
    await copyFile(path, renamed);
    expect(await verifyUpdate({ path: renamed, signaturePath, key: publisher.key })).toBe('not-genuine');
  });

  test('is not genuine by the word of somebody else, or of a signature that is none', async () => {
    expect(await verifyUpdate({ path, signaturePath, key: pair().key })).toBe('not-genuine');
    const noise = join(folder, 'noise.sig');
    await writeFile(noise, 'not base64 at all');
    expect(await verifyUpdate({ path, signaturePath: noise, key: publisher.key })).toBe('not-genuine');
  });

  test('is not looked at with a key of another kind', async () => {
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const key = publicKey.export({ type: 'spki', format: 'pem' }).toString();
    expect(await verifyUpdate({ path, signaturePath, key })).toBe('no-key');
    expect(await verifyUpdate({ path, signaturePath, key: 'nothing' })).toBe('no-key');
  });

  test('without a signature says which file is missing', async () => {
    const missing = join(folder, 'missing.sig');
    await expect(verifyUpdate({ path, signaturePath: missing, key: publisher.key })).rejects.toThrow(/missing\.sig/);
  });
});
