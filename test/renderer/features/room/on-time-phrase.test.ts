import { expect, test } from 'vitest';
import { milliseconds, minutes, seconds } from '#core/time/milliseconds';
import { besidePlan, onTimeOf } from '#features/room/on-time-phrase';

test.each([
  ['exactly on time', milliseconds(0), { is: 'on-time' }],
  ['59.9 seconds late is on time', seconds(59.9), { is: 'on-time' }],
  ['59.9 seconds early is on time', seconds(-59.9), { is: 'on-time' }],
  ['a minute late is behind', minutes(1), { is: 'behind', minutes: 1 }],
  ['a minute early is ahead', minutes(-1), { is: 'ahead', minutes: 1 }],
  ['begun minutes are not rounded up', seconds(179), { is: 'behind', minutes: 2 }],
  ['an hour is told in minutes', minutes(61), { is: 'behind', minutes: 61 }],
])('%s', (_, overUnder, told) => {
  expect(onTimeOf(overUnder)).toEqual(told);
});

test.each([
  ['nothing was fitted', 9, 9, 9, null],
  ['a fit has made up for it', 0, 9, 9, { is: 'behind', minutes: 9 }],
  ['a fit has made up for half of it', 4, 9, 9, { is: 'behind', minutes: 9 }],
  ['the room is needed ten minutes earlier', 10, 10, 0, null],
  ['a part was left out', -5, 2, 2, { is: 'behind', minutes: 2 }],
  ['a part was left early and time was given back', 0, -3, -3, { is: 'ahead', minutes: 3 }],
  ['seconds apart', 0, 0.9, 0.9, null],
] as const)('where %s, the plan says beside the end: %j', (_what, late, lateByPlan, overUnder, said) => {
  expect(besidePlan(minutes(late), minutes(lateByPlan), minutes(overUnder))).toEqual(said);
});
