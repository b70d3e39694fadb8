import { expect, test } from 'vitest';
import { type UploadVerbs, uploadPackage } from '#bridge/upload-package';

/** A program that takes so many pieces. */
function program(most = Number.POSITIVE_INFINITY) {
  const pieces: string[] = [];
  const verbs: UploadVerbs = {
    begin: async () => ({ done: true, value: 'upl_1' }),
    piece: async (id, text) => {
      expect(id).toBe('upl_1');
      if (pieces.length >= most) return { done: false, why: 'bad-package' };
      pieces.push(text);
      return { done: true, value: null };
    },
  };
  return { pieces, verbs };
}

test('a file arrives whole, in pieces that fit through the door even where a letter takes three bytes', async () => {
  const text = '名'.repeat(150_001);
  const { pieces, verbs } = program();
  const fractions: number[] = [];
  const answer = await uploadPackage(verbs, new Blob([text]), (fraction) => fractions.push(fraction));
  expect(answer).toEqual({ done: true, value: 'upl_1' });
  expect(pieces.join('')).toBe(text);
  for (const piece of pieces) expect(Buffer.byteLength(JSON.stringify(piece))).toBeLessThan(200_000);
  expect(fractions.at(-1)).toBe(1);
});

test('a program that refuses a piece gets no more of them, and its reason is the answer', async () => {
  const { pieces, verbs } = program(1);
  const answer = await uploadPackage(verbs, new Blob(['x'.repeat(200_000)]), () => undefined);
  expect(answer).toEqual({ done: false, why: 'bad-package' });
  expect(pieces).toHaveLength(1);
});
