import { expect, test } from 'vitest';
import { mediaTypeOf, mostBytes } from '#core/records/media-type';

function file(...parts: readonly (string | readonly number[])[]): Uint8Array {
  const bytes = parts.flatMap((part) =>
    typeof part === 'string' ? [...part].map((letter) => letter.charCodeAt(0)) : part,
  );
  return Uint8Array.from([...bytes, ...Array.from({ length: 20 }, () => 0)]);
}

test.each([
  ['image/png', file([0x89], 'PNG\r\n', [0x1a], '\n')],
  ['image/jpeg', file([0xff, 0xd8, 0xff, 0xe0])],
  ['image/webp', file('RIFF', [1, 2, 3, 4], 'WEBP')],
  ['audio/wav', file('RIFF', [1, 2, 3, 4], 'WAVE')],
  ['audio/ogg', file('OggS')],
  ['audio/flac', file('fLaC')],
  ['audio/mp4', file([0, 0, 0, 0x20], 'ftypM4A ')],
  ['audio/mpeg', file('ID3')],
  ['audio/mpeg', file([0xff, 0xfb, 0x90])],
] as const)('a file is told for %s by its first bytes', (type, bytes) => {
  expect(mediaTypeOf(bytes)).toBe(type);
});

test.each([
  ['a web page', file('<!doctype html>')],
  ['a drawing that can hold a program', file('<svg xmlns=')],
  ['a PDF', file('%PDF-1.7')],
  ['a film', file([0, 0, 0, 0x20], 'ftypqt  ')],
  ['sound of another kind of frame', file([0xff, 0xf1])],
  ['a picture that moves', file('GIF89a')],
  ['nothing', new Uint8Array()],
])('%s is neither a picture nor a recording', (_, bytes) => {
  expect(mediaTypeOf(bytes)).toBeNull();
});

test('a recording may be four times as large as a picture', () => {
  expect(mostBytes('audio/mpeg')).toBe(4 * mostBytes('image/png'));
});
