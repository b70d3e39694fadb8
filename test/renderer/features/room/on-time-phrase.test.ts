import { expect, test } from 'vitest';
import { milliseconds, minutes, seconds } from '#core/time/milliseconds';
import { onTimeOf } from '#features/room/on-time-phrase';

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
