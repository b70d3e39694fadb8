import { expect, test } from 'vitest';
import { isShowable } from '#core/records/picture-sides';

/** Bytes at places of a file of 64. */
function file(...parts: readonly (readonly [at: number, bytes: readonly number[]])[]): Uint8Array {
  const bytes = new Uint8Array(64);
  for (const [at, some] of parts) bytes.set(some, at);
  return bytes;
}

function text(letters: string): readonly number[] {
  return [...letters].map((letter) => letter.charCodeAt(0));
}

const ones = [0xff, 0xff, 0xff, 0xff] as const;

test.each([
  ['a PNG of 4 by 3', 'image/png', file([16, [0, 0, 0, 4, 0, 0, 0, 3]]), true],
  ['a PNG of 20,000 by 20,000', 'image/png', file([16, [0, 0, 0x4e, 0x20, 0, 0, 0x4e, 0x20]]), false],
  ['a PNG without a width', 'image/png', file([16, [0, 0, 0, 0, 0, 0, 0, 3]]), false],
  ['a PNG that ends before its size', 'image/png', file().subarray(0, 18), false],
  ['a lossy WebP of 320 by 180', 'image/webp', file([12, text('VP8 ')], [26, [0x40, 1, 0xb4, 0]]), true],
  ['a lossy WebP of 16,383 by 16,383', 'image/webp', file([12, text('VP8 ')], [26, ones]), false],
  ['a lossless WebP of 1 by 1', 'image/webp', file([12, text('VP8L')]), true],
  ['a lossless WebP of 16,384 by 16,384', 'image/webp', file([12, text('VP8L')], [21, ones]), false],
  ['an extended WebP of 3840 by 2160', 'image/webp', file([12, text('VP8X')], [24, [0xff, 0x0e, 0, 0x6f, 8, 0]]), true],
  ['an extended WebP of 16 million by 1', 'image/webp', file([12, text('VP8X')], [24, [0xff, 0xff, 0xff, 4]]), false],
  ['a WebP of a form that nobody knows', 'image/webp', file([12, text('VP9 ')]), false],
  [
    'a JPEG of 320 by 180 behind a comment',
    'image/jpeg',
    file([0, [0xff, 0xd8, 0xff, 0xfe, 0, 6, 1, 2, 3, 4, 0xff, 0xff, 0xc2, 0, 17, 8, 0, 180, 1, 0x40]]),
    true,
  ],
  ['a JPEG of 65,535 by 65,535', 'image/jpeg', file([0, [0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, ...ones]]), false],
  ['a JPEG whose comment has no end', 'image/jpeg', file([0, [0xff, 0xd8, 0xff, 0xfe, 0xff, 0xff]]), false],
  [
    'a JPEG with tables and no picture',
    'image/jpeg',
    file([0, [0xff, 0xd8, 0xff, 0xc4, 0, 4, 1, 2, 0xff, 0xd9]]),
    false,
  ],
] as const)('%s is shown, or not, by its pixels', (_, type, bytes, isFair) => {
  expect(isShowable(bytes, type)).toBe(isFair);
});
