import fc from 'fast-check';
import { expect, test } from 'vitest';
import { padPoint, padSize, type Strokes, strokeBegun, strokeDrawn } from '#features/room/strokes';

const field = { left: 10, top: 20, width: 450, height: 150 };

test('a hand leaves whole figures within the field, however it moves and however long it draws', () => {
  const move = fc.record({
    x: fc.double({ noNaN: true, min: -2000, max: 2000 }),
    y: fc.double({ noNaN: true, min: -2000, max: 2000 }),
    isNew: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(move, { maxLength: 300 }), (moves) => {
      let strokes: Strokes = [];
      for (const { x, y, isNew } of moves) {
        const at = padPoint({ clientX: x, clientY: y }, field);
        strokes = isNew ? strokeBegun(strokes, at) : strokeDrawn(strokes, at);
      }
      for (const stroke of strokes) {
        expect(stroke.length % 2).toBe(0);
        for (const [index, figure] of stroke.entries()) {
          expect(Number.isInteger(figure) && figure >= 0).toBe(true);
          expect(figure).toBeLessThanOrEqual(index % 2 === 0 ? padSize.width : padSize.height);
        }
      }
    }),
  );
});

test('a signature stays within what a record takes: 200 strokes and 20,000 figures', () => {
  let strokes: Strokes = [];
  for (let at = 0; at < 400; at += 1) {
    strokes = strokeBegun(strokes, [at % 900, 10]);
    for (let by = 0; by < 60; by += 1) strokes = strokeDrawn(strokes, [(at + by * 13) % 900, (by * 31) % 300]);
  }
  expect(strokes.length).toBeLessThanOrEqual(200);
  expect(strokes.flat().length).toBeLessThanOrEqual(20_000);
});
