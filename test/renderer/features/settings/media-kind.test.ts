import { expect, test } from 'vitest';
import { kindOfFile } from '#features/settings/media-kind';

function bytes(...parts: readonly (string | number)[]): Uint8Array {
  return Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'number' ? [part] : [...part].map((c) => c.charCodeAt(0)))),
  );
}

test.each([
  ['image/png', bytes(0x89, 'PNG\r\n', 0x1a, '\n')],
  ['image/jpeg', bytes(0xff, 0xd8, 0xff, 0xe0)],
  ['image/webp', bytes('RIFF', 1, 2, 3, 4, 'WEBPVP8 ')],
  ['application/pdf', bytes('%PDF-1.7')],
  ['audio/wav', bytes('RIFF', 1, 2, 3, 4, 'WAVEfmt ')],
  ['audio/flac', bytes('fLaC')],
  ['audio/ogg', bytes('OggS')],
  ['audio/mp4', bytes(0, 0, 0, 32, 'ftypM4A ')],
  ['audio/mpeg', bytes('ID3', 4, 0)],
  ['audio/mpeg', bytes(0xff, 0xfb, 0x90, 0)],
  [null, bytes('<svg xmlns=')],
  [null, bytes('MZ')],
  [null, bytes('RIFF', 1, 2, 3, 4, 'AVI ')],
  [null, bytes(0xff, 0xf1, 0x50)],
  [null, bytes()],
])('a file is %s by its first bytes', (kind, head) => {
  expect(kindOfFile(head)).toBe(kind);
});
