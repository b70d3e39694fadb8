import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tellsNobody } from '#core/wellbeing/small-cells';
import { type BeforeAfter, type Tally, tally } from '#core/wellbeing/tally';

const value = fc.option(fc.integer({ min: 0, max: 10 }), { nil: null });
const room = (most: number) => fc.array(fc.record({ before: value, after: value }), { maxLength: most });

test('fewer than five answers are never tallied', () => {
  fc.assert(
    fc.property(room(4), (people) => {
      expect(tally(people)).toEqual({ before: null, after: null, change: null });
    }),
  );
});

test('a tally counts who answered, and knows nobody by their place on the list', () => {
  fc.assert(
    fc.property(room(20), (people) => {
      const told = tally(people);
      expect(tally(people.toReversed())).toEqual(told);
      const count = people.filter(({ before }) => before !== null).length;
      expect(told.before?.count ?? null).toBe(count >= 5 ? count : null);
      if (told.change !== null)
        expect(told.change.lower + told.change.same + told.change.higher).toBe(told.change.count);
    }),
  );
});

test.each([
  ['all went one way', { lower: 6, same: 0, higher: 0 }, false],
  ['one alone went another way', { lower: 5, same: 1, higher: 0 }, false],
  ['two went another way', { lower: 3, same: 2, higher: 0 }, true],
  ['there are all three', { lower: 3, same: 1, higher: 1 }, true],
  ['there are four', { lower: 2, same: 2, higher: 0 }, false],
])('where %s, the directions are told: %j %s', (_, directions, isTold) => {
  expect(tellsNobody(directions)).toBe(isTold);
});

/** Every room of so many people with answers from 0 to `most`; the order of people does not matter. */
function rooms(pairs: readonly BeforeAfter[], size: number): readonly (readonly BeforeAfter[])[] {
  if (size === 0) return [[]];
  return pairs.flatMap((pair, index) => rooms(pairs.slice(index), size - 1).map((others) => [pair, ...others]));
}

function wayOf({ before, after }: BeforeAfter): number {
  return Math.sign((after ?? 0) - (before ?? 0));
}

interface Known {
  readonly told: Tally;
  readonly own: BeforeAfter;
  readonly ways: Set<number>;
  readonly answers: Set<string>;
}

/** What somebody of a room, who knows their own answers and the tally, can still think of another person of it. */
function thoughts(size: number, most: number): readonly Known[] {
  const values = Array.from({ length: most + 1 }, (_, number) => number);
  const pairs = values.flatMap((before) => values.map((after) => ({ before, after })));
  const known = new Map<string, Known>();
  for (const people of rooms(pairs, size)) {
    const told = tally(people);
    for (const [self, own] of people.entries()) {
      const name = JSON.stringify([told, own]);
      const mine = known.get(name) ?? { told, own, ways: new Set(), answers: new Set() };
      known.set(name, mine);
      for (const [index, other] of people.entries()) {
        if (index === self) continue;
        mine.ways.add(wayOf(other));
        mine.answers.add(JSON.stringify(other));
      }
    }
  }
  return [...known.values()];
}

test.each([
  [5, 2],
  [6, 2],
  [7, 2],
  [5, 3],
])(
  'in a room of %i with answers from 0 to %i nobody can tell what another answered, nor from told directions which way they went',
  (size, most) => {
    for (const { told, ways, answers } of thoughts(size, most)) {
      expect(answers.size, JSON.stringify(told)).toBeGreaterThan(1);
      if (told.change !== null) expect(ways.size, JSON.stringify(told)).toBeGreaterThan(1);
    }
  },
);
