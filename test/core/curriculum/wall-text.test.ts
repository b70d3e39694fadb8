import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wallHeight } from '#core/curriculum/wall-text';

test.each([
  ['', 0],
  ['   ', 0],
  ['Sit.', 1],
  ['x'.repeat(32), 1],
  ['x'.repeat(33), 2],
  [`${'x'.repeat(30)} y`, 1],
  [`${'x'.repeat(31)} y`, 2],
  [`${'x'.repeat(40)} y`, 2],
  ['🌿'.repeat(32), 1],
])('%j takes %i lines of the wall', (text, lines) => {
  expect(wallHeight(text)).toBe(lines);
});

test('a text never takes fewer lines than its letters need, nor more than its words', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 32 })), (words) => {
      const lines = wallHeight(words.join(' '));
      expect(lines).toBeGreaterThanOrEqual(Math.ceil(words.join('').length / 32));
      expect(lines).toBeLessThanOrEqual(words.length);
    }),
  );
});
