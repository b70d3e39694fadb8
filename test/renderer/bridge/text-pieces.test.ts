import { assert, integer, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { textPieces } from '#bridge/text-pieces';

test('a text is cut into pieces of the length that is given, and nothing is lost', () => {
  expect([...textPieces('abcdefgh', 3)]).toEqual(['abc', 'def', 'gh']);
  expect([...textPieces('', 3)]).toEqual([]);
});

test('no cut goes through the middle of a character', () => {
  expect([...textPieces('a😀b', 2)]).toEqual(['a', '😀', 'b']);
  assert(
    property(string({ unit: 'grapheme' }), integer({ min: 2, max: 9 }), (text, longest) => {
      const pieces = [...textPieces(text, longest)];
      expect(pieces.join('')).toBe(text);
      for (const piece of pieces) {
        expect(piece.length).toBeLessThanOrEqual(longest);
        expect(piece.isWellFormed()).toBe(true);
      }
    }),
  );
});
