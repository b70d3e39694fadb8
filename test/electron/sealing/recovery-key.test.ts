import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyFromRecovery, newRecoveryKey, readRecoveryKey } from '#sealing/recovery-key';

test('a recovery key is seven groups of four, without letters that are taken for others', () => {
  for (let time = 0; time < 50; time += 1)
    expect(newRecoveryKey()).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(newRecoveryKey()).not.toBe(newRecoveryKey());
});

test.each([
  ['small letters', (key: string) => key.toLowerCase()],
  ['spaces for dashes', (key: string) => ` ${key.replaceAll('-', ' ')} `],
  ['no dashes', (key: string) => key.replaceAll('-', '')],
  ['long dashes', (key: string) => key.replaceAll('-', '–')],
  ['O for 0 and l for 1', (key: string) => key.replaceAll('0', 'O').replaceAll('1', 'l')],
])('it is understood when typed with %s', (_, type) => {
  for (let time = 0; time < 50; time += 1) {
    const key = newRecoveryKey();
    expect(readRecoveryKey(type(key))).toBe(readRecoveryKey(key));
  }
});

test('one wrong letter is told from a wrong key almost always, and any other text is no key', () => {
  const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  let unnoticed = 0;
  const tries = 3_000;
  for (let time = 0; time < tries; time += 1) {
    const key = newRecoveryKey();
    const at = time % key.length;
    if (key[at] === '-') continue;
    const wrong = letters[(letters.indexOf(key[at] ?? '') + 1 + (time % 31)) % 32];
    if (readRecoveryKey(`${key.slice(0, at)}${wrong}${key.slice(at + 1)}`) !== null) unnoticed += 1;
  }
  // Ten bits of check: about one slip in a thousand goes unnoticed here, and is refused by the seal then.
  expect(unnoticed).toBeLessThan(tries / 100);
  const property = fc.property(fc.string(), (text) => readRecoveryKey(text) === null);
  expect(() => fc.assert(property)).not.toThrow();
});

test('the same letters with another salt give another key', () => {
  const letters = readRecoveryKey(newRecoveryKey()) ?? '';
  const key = keyFromRecovery(letters, Buffer.from('one'));
  expect(key).toHaveLength(32);
  expect(keyFromRecovery(letters, Buffer.from('other'))).not.toEqual(key);
  expect(keyFromRecovery(letters, Buffer.from('one'))).toEqual(key);
});
