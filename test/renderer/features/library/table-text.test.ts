import { expect, test } from 'vitest';
import { tableText } from '#features/library/table-text';

test.each([
  ['UTF-8', new TextEncoder().encode('Übung,10')],
  ['Windows-1252', Uint8Array.from([0xdc, 0x62, 0x75, 0x6e, 0x67, 0x2c, 0x31, 0x30])],
  ['UTF-16, low byte first', Buffer.from('\uFEFFÜbung,10', 'utf16le')],
  ['UTF-16, high byte first', Buffer.from('\uFEFFÜbung,10', 'utf16le').swap16()],
])('a table in %s is read as it was written', async (_name, bytes) => {
  expect(await tableText(new Blob([bytes]))).toEqual({ text: 'Übung,10' });
});

test.each([
  ['spreadsheet', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 20, 0])],
  ['spreadsheet', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
  ['not-text', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])],
  ['not-text', new Uint8Array()],
  ['too-large', new Uint8Array(2_000_001).fill(65)],
] as const)('a file that is no table is refused as %s', async (why, bytes) => {
  expect(await tableText(new Blob([bytes]))).toEqual({ why });
});
