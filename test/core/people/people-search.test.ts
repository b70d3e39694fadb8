import { expect, test } from 'vitest';
import { peopleSearch } from '#core/people/people-search';
import { personCode } from '#core/people/person';
import { digest, town } from './people-samples';

const robin = digest('per_0001robin7k2m', { given: 'Robin', family: 'Vale', phone: '+1 (303) 555-0142' });
const chloe = digest('per_0002chloe9q4z', {
  given: 'Chloé',
  family: 'Müller',
  preferred: 'Coco',
  email: 'coco@example.org',
});
const search = peopleSearch([robin, chloe]);
const found = (typed: string): readonly string[] => search.find(typed).map(({ given }) => given);

test.each([
  ['', ['Robin', 'Chloé']],
  ['ro', ['Robin']],
  ['vale rob', ['Robin']],
  ['chloe', ['Chloé']],
  ['mueller', ['Chloé']],
  ['muller', ['Chloé']],
  ['coco', ['Chloé']],
  ['robni', ['Robin']],
  ['vael', ['Robin']],
  ['5550142', ['Robin']],
  ['(303) 555', ['Robin']],
  ['coco@ex', ['Chloé']],
  [personCode(robin.id), ['Robin']],
  ['robin muller', []],
  ['xyz', []],
  ['.', ['Robin', 'Chloé']],
])('typing "%s" finds who is meant', (typed, names) => {
  expect(found(typed)).toEqual(names);
});

test('somebody whose name begins so stands before somebody who is merely near', () => {
  const people = [digest('a', { given: 'Valentin' }), digest('b', { family: 'Vale' }), digest('c', { given: 'Dale' })];
  expect(
    peopleSearch(people)
      .find('vale')
      .map(({ id }) => id),
  ).toEqual(['b', 'a', 'c']);
});

test('among ten thousand 95 of 100 searches take less than a tenth of a second', () => {
  const people = town(10_000);
  const all = peopleSearch(people);
  const took = people
    .filter((_, at) => at % 50 === 0)
    .map(({ given, family }, at) => {
      const typed = at % 2 === 0 ? family.slice(0, 1 + (at % 6)) : `${given.slice(0, 3)} ${family.slice(1)}`;
      const began = performance.now();
      all.find(typed);
      return performance.now() - began;
    })
    .toSorted((one, other) => one - other);
  expect(took[Math.floor(took.length * 0.95)]).toBeLessThan(100);
});
