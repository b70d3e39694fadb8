import { expect, test } from 'vitest';
import { courseOf, lengthsOf } from '#features/groups/course-of';

const minutes: Readonly<Record<string, number>> = { a60: 60, a90: 90, b75: 75, c60: 60, c90: 90 };
const course = {
  meetings: [['a60', 'a90'], ['b75'], ['c90', 'c60', 'gone'], ['gone']].map((classes) => ({
    theme: '',
    about: '',
    classes,
    homePractice: [],
  })),
};

test('a curriculum can be held in every length that one of its classes has', () => {
  expect(lengthsOf(course, (id) => minutes[id])).toEqual([60, 75, 90]);
});

test.for([
  { slot: 90, classes: ['a90', 'b75', 'c90', null] },
  { slot: 75, classes: ['a60', 'b75', 'c60', null] },
  { slot: 60, classes: ['a60', 'b75', 'c60', null] },
])(
  'a slot of $slot minutes is filled by the longest class that goes into it, else the shortest',
  ({ slot, classes }) => {
    expect(courseOf(course, slot, (id) => minutes[id])).toEqual(classes);
  },
);
