import { expect, test } from 'vitest';
import { sealedZip } from '#files/sealed-zip';
import { wholeFile } from '#test/world/exported-world';
import { readSealedZip } from '#test/world/read-sealed-zip';

async function* pieces(...texts: readonly string[]) {
  for (const text of texts) yield Buffer.from(text);
}

const passphrase = 'käse über alles 🧀';
const sealed = () => wholeFile(sealedZip({ name: 'lines.csv', bytes: pieces('a,b\r\n', '0012,=1+1\r\n') }, passphrase));

test('a sealed file opens with its passphrase in a reader that follows WinZip’s description, and with no other', async () => {
  const zip = await sealed();
  expect(readSealedZip(zip, passphrase)).toEqual({ name: 'lines.csv', bytes: Buffer.from('a,b\r\n0012,=1+1\r\n') });
  expect(readSealedZip(zip, 'another passphrase')).toBeNull();
  expect(zip.includes('0012')).toBe(false);
});

test('two files of the same lines under the same passphrase have nothing in common to guess from', async () => {
  const [one, other] = [await sealed(), await sealed()];
  expect(one.subarray(-200, -100).equals(other.subarray(-200, -100))).toBe(false);
});

test('an altered byte is noticed', async () => {
  const zip = await sealed();
  const at = zip.indexOf('lines.csv') + 60;
  zip[at] = (zip[at] ?? 0) ^ 1;
  expect(() => readSealedZip(zip, passphrase)).toThrow('altered');
});
