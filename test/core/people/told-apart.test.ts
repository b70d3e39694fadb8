import { expect, test } from 'vitest';
import { duplicatesIn } from '#core/people/duplicates';
import { toldApart } from '#core/people/told-apart';
import { digest } from './people-samples';

const robin = { given: 'Robin', family: 'Vale', birthDate: '1984-03-09' };

test('two that were told apart are no duplicates, whichever of them says it', () => {
  const two = [digest('a', robin), digest('b', robin)];
  expect(duplicatesIn(two)).toHaveLength(1);
  expect(duplicatesIn([digest('a', { ...robin, unlike: ['b'] }), digest('b', robin)])).toEqual([]);
  expect(duplicatesIn([digest('a', robin), digest('b', { ...robin, unlike: ['a'] })])).toEqual([]);
});

test('what was said of an entry holds for whom it was merged into, and is told once by the ids that count', () => {
  const people = [
    digest('a', { ...robin, unlike: ['b'], mergedInto: 'c' }),
    digest('b', { ...robin, unlike: ['a'] }),
    digest('c', robin),
    digest('d', robin),
  ];
  const told = toldApart(people);
  expect(told.areApart('c', 'b')).toBe(true);
  expect(told.areApart('b', 'a')).toBe(true);
  expect(told.areApart('c', 'd')).toBe(false);
  expect(told.pairs().map(({ one, other }) => [one.id, other.id].toSorted())).toEqual([['b', 'c']]);
});

test('two of whom it was said that they differ and who were made one all the same are one', () => {
  const people = [digest('a', { ...robin, unlike: ['b'] }), digest('b', { ...robin, mergedInto: 'a' })];
  expect(toldApart(people).pairs()).toEqual([]);
});
