import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fewestTold, type ProgrammeClass, programmeReport } from '#core/billing/programme-report';

function classOn(day: string, came: readonly number[], missed: readonly number[] = []): ProgrammeClass {
  const seat = (isHere: boolean) => (at: number) => ({
    person: `per_${at}`,
    came: isHere,
    minutes: isHere ? 60 : null,
  });
  return { day, people: [...came.map(seat(true)), ...missed.map(seat(false))] };
}

function upTo(count: number, from = 0): readonly number[] {
  return Array.from({ length: count }, (_, at) => from + at);
}

const ground = { from: 2025, to: 2026, group: null, changes: [], unsigned: 0 };

test('what a programme came to is told by years: classes, different people, visits, rate and mean minutes', () => {
  const classes = [
    classOn('2025-03-04', upTo(20), upTo(12, 40)),
    classOn('2026-03-03', upTo(20, 20), upTo(12, 40)),
    classOn('2026-03-10', upTo(20, 20), upTo(12, 40)),
  ];
  expect(programmeReport({ ...ground, classes })).toMatchObject({
    years: [
      { year: 2025, classes: 1, people: 20, visits: 20, rate: 63, minutes: 60 },
      { year: 2026, classes: 2, people: 20, visits: 40, rate: 63, minutes: 60 },
    ],
    total: { classes: 3, people: 40, visits: 60, rate: 63, minutes: 60 },
  });
});

test('a year of few people is hidden, and so is another one, because the total would tell it', () => {
  const classes = [classOn('2024-05-01', upTo(30)), classOn('2025-05-01', upTo(12)), classOn('2026-05-01', upTo(4))];
  const { years, total } = programmeReport({ ...ground, from: 2024, classes });
  expect(years.map(({ people }) => people)).toEqual([30, null, null]);
  expect(years.every(({ classes: held }) => held === 1)).toBe(true);
  expect(total.visits).toBe(46);
});

test('where no other year can be hidden the total is', () => {
  const classes = [classOn('2026-05-01', upTo(4))];
  expect(programmeReport({ ...ground, classes }).total).toMatchObject({ people: null, visits: null, minutes: null });
});

test('a rate that would tell of a few who stayed away is not told', () => {
  const classes = [classOn('2026-05-01', upTo(20), upTo(3, 40))];
  expect(programmeReport({ ...ground, classes }).years[1]).toMatchObject({ people: 20, rate: null });
});

test('a change is told of eleven people or more, and of how many only where that tells of no few others', () => {
  const change = (people: number) => ({ title: 'PSS-10', people, before: 22, after: 17 });
  const changes = [change(10), change(15), change(20)];
  const told = programmeReport({ ...ground, classes: [classOn('2026-05-01', upTo(20))], changes }).changes;
  expect(told.map(({ people }) => people)).toEqual([null, 20]);
});

function isFew(count: number): boolean {
  return count > 0 && count < fewestTold;
}

test('whatever was held: no number of one to ten people is told, nor is one the difference of those that are', () => {
  const held = fc.record({
    year: fc.integer({ min: 2024, max: 2026 }),
    month: fc.integer({ min: 1, max: 9 }),
    came: fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 30 }),
    missed: fc.uniqueArray(fc.integer({ min: 41, max: 60 }), { maxLength: 15 }),
  });
  fc.assert(
    fc.property(fc.array(held, { maxLength: 8 }), (all) => {
      const classes = all.map(({ year, month, came, missed }) => classOn(`${year}-0${month}-01`, came, missed));
      const { years, total } = programmeReport({ ...ground, from: 2024, classes });
      for (const { people, visits } of [...years, total]) {
        expect(isFew(people ?? 0) || isFew(visits ?? 0)).toBe(false);
      }
      const shown = years.flatMap(({ people }) => (people === null ? [] : [people]));
      if (total.people !== null) {
        for (const people of shown) expect(isFew(total.people - people)).toBe(false);
      }
      const hidden = years.filter(({ visits }) => visits === null);
      if (total.visits !== null && hidden.length > 0) {
        const rest = total.visits - years.reduce((sum, { visits }) => sum + (visits ?? 0), 0);
        expect(isFew(rest)).toBe(false);
        expect(hidden.length).toBeGreaterThan(1);
      }
    }),
    { numRuns: 500 },
  );
});
