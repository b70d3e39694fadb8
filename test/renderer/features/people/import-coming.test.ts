import { expect, test } from 'vitest';
import { readRoster } from '#core/people/roster-rows';
import { rosterTableOf } from '#core/people/roster-table';
import { askedOf, comingOf, fateOf } from '#features/people/import-coming';
import { digest } from '#test/core/people/people-samples';

const here = [digest('per_1', { given: 'Robin', family: 'Vale' }), digest('per_2', { given: 'Kim', family: 'Aster' })];
const table = rosterTableOf([['Name'], ['Robin Vale'], ['Ana Moss'], [''], ['Kim Aster']]);

function rows(of = table) {
  const reading = { match: ['name'] as const, today: '2026-11-23', thisYear: 2026, order: null };
  const work = readRoster(of, reading, here);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

test('who comes in is counted as it is proposed', () => {
  expect(comingOf(rows(), new Map())).toMatchObject({ made: 1, people: ['per_1', 'per_2'], same: 2 });
});

test('what was said of a row counts in place of what was proposed', () => {
  const said = new Map([
    [0, { is: 'new' } as const],
    [1, { is: 'update', id: 'per_2', replaces: false } as const],
  ]);
  expect(comingOf(rows(), said)).toMatchObject({ made: 1, people: ['per_2'], same: 2 });
  const [first] = rows();
  expect(first && fateOf(first, said)).toEqual({ is: 'new' });
});

test('whoever would be new and is like somebody here or in the list is asked about until something else is said', () => {
  const alike = rows(rosterTableOf([['Name'], ['Robyn Vale'], ['Lena Novak'], ['Lenna Novak'], ['Kim Aster']]));
  expect(askedOf(alike, new Map())).toBe(2);
  expect(askedOf(alike, new Map([[0, { is: 'update', id: 'per_1', replaces: false }]]))).toBe(1);
});
