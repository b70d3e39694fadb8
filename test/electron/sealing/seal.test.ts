import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyIn, newDataKey, ringOf, wipe } from '#sealing/key-ring';
import { BrokenSeal, seal, sealCost, sealHead, unseal } from '#sealing/seal';

const key = newDataKey();
const ring = ringOf(key);
const bond = { about: 'sessions/ses_1', seq: 7 };
const content = fc.uint8Array({ maxLength: 200 });

function bitFlipped(bytes: Uint8Array, at: number, bit: number): Uint8Array {
  const spoilt = Uint8Array.from(bytes);
  spoilt[at] = (spoilt[at] ?? 0) ^ (1 << bit);
  return spoilt;
}

test('what was sealed is read back with its sequence, and nothing of it can be read in between', () => {
  const property = fc.property(content, fc.integer({ min: 1, max: 2 ** 48 }), (plain, seq) => {
    const sealed = seal(key, { ...bond, seq }, plain);
    expect(sealed.length).toBe(plain.length + sealCost);
    expect(sealHead(sealed)).toEqual({ keyId: key.id, seq });
    const opened = unseal(ring, bond.about, sealed);
    expect(opened).toMatchObject({ keyId: key.id, seq });
    expect(Uint8Array.from(opened.plain)).toEqual(plain);
  });
  expect(() => fc.assert(property)).not.toThrow();
  expect(Buffer.from(seal(key, bond, Buffer.from('Marguerite Quill'))).includes('Quill')).toBe(false);
});

test('every single wrong bit of a sealed file is found', () => {
  const sealed = seal(key, bond, Buffer.from('Ann Lee was here'));
  for (let at = 0; at < sealed.length; at += 1) {
    for (let bit = 0; bit < 8; bit += 1) {
      expect(() => unseal(ring, bond.about, bitFlipped(sealed, at, bit))).toThrow(BrokenSeal);
    }
  }
});

test('a file that was cut, lengthened, renamed or sealed with another key is refused', () => {
  const sealed = seal(key, bond, Buffer.from('Ann Lee was here'));
  for (let length = 0; length < sealed.length; length += 1) {
    expect(() => unseal(ring, bond.about, sealed.subarray(0, length))).toThrow(BrokenSeal);
  }
  expect(() => unseal(ring, bond.about, Buffer.concat([sealed, Buffer.from([0])]))).toThrow(BrokenSeal);
  expect(() => unseal(ring, 'sessions/ses_2', sealed)).toThrow(BrokenSeal);
  expect(() => unseal(ringOf(newDataKey()), bond.about, sealed)).toThrow(expect.objectContaining({ isForeign: true }));
  expect(() => unseal(ringOf({ ...newDataKey(), id: key.id }), bond.about, sealed)).toThrow(BrokenSeal);
});

test('the same content is never sealed into the same bytes', () => {
  const once = seal(key, bond, Buffer.from('x'));
  expect(Buffer.from(once).equals(seal(key, bond, Buffer.from('x')))).toBe(false);
});

test('a key that was wiped opens nothing any more', () => {
  const lost = ringOf(newDataKey());
  const sealed = seal(lost.current, bond, Buffer.from('x'));
  wipe(lost);
  expect(keyIn(lost, lost.current.id)?.bytes.every((byte) => byte === 0)).toBe(true);
  expect(() => unseal(lost, bond.about, sealed)).toThrow(BrokenSeal);
});
