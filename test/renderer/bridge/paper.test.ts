import { expect, test } from 'vitest';
import { pdfName } from '#bridge/paper';

test.each([
  ['Run sheet: Room to breathe', 'Run sheet Room to breathe.pdf'],
  ['Report: Ten quiet minutes, November 23, 2026', 'Report Ten quiet minutes November 23 2026.pdf'],
  ['Pokój — do oddychania?', 'Pokój do oddychania.pdf'],
  ['  4-7-8 / “sleep”', '4-7-8 sleep.pdf'],
  ['../../etc/passwd', 'etc passwd.pdf'],
  ['呼吸の部屋', '呼吸の部屋.pdf'],
  ['غرفة للتنفس', 'غرفة للتنفس.pdf'],
  ['?!', 'page.pdf'],
  ['', 'page.pdf'],
])('the title %o names the file %o', (title, name) => {
  expect(pdfName(title)).toBe(name);
});

test('a long title is a name that a file system takes, in every script', () => {
  for (const letter of ['a', 'й', '息', '𠮷']) expect(Buffer.byteLength(pdfName(letter.repeat(300)))).toBeLessThan(256);
});
