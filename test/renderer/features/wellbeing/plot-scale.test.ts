import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plot, plotScale } from '#features/wellbeing/plot-scale';

test('every total of an instrument stands between the lines of its least and its most, higher totals higher up', () => {
  const instrument = fc.record({
    items: fc.integer({ min: 1, max: 40 }),
    multiplier: fc.integer({ min: 1, max: 4 }),
    response: fc.record({ min: fc.integer({ min: 0, max: 1 }), max: fc.integer({ min: 2, max: 10 }) }),
  });
  fc.assert(
    fc.property(instrument, fc.double({ min: 0, max: 1, noNaN: true }), (of, share) => {
      const { least, most, y } = plotScale(of);
      const total = least + share * (most - least);
      expect(y(total)).toBeLessThanOrEqual(y(least));
      expect(y(total)).toBeGreaterThanOrEqual(y(most));
      expect(y(least)).toBeLessThan(plot.height);
      expect(y(most)).toBeGreaterThan(0);
    }),
  );
});

test('a rating stands on a scale from 0 to 10, and a WHO-5 on one from 0 to 100', () => {
  expect(plotScale({ items: 1, multiplier: 1, response: { min: 0, max: 10 } })).toMatchObject({ least: 0, most: 10 });
  expect(plotScale({ items: 5, multiplier: 4, response: { min: 0, max: 5 } })).toMatchObject({ least: 0, most: 100 });
});
