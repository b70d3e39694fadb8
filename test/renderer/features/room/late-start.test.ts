import { expect, test } from 'vitest';
import { missedStart } from '#features/room/late-start';
import { past, roomWith, six } from './sample-room';

test.each([
  [-1, null],
  [0.5, null],
  [0.6, six],
  [9, six],
  [180, six],
  [181, null],
])('at %d minutes past the promised start, what can be counted from is %s', (at, from) => {
  expect(missedStart(roomWith([]), past(at))).toBe(from);
});

test('a class that has begun, or that promised no start, has missed none', () => {
  expect(missedStart(roomWith([[9, { do: 'start' }]]), past(10))).toBeNull();
  expect(missedStart(roomWith([], six, false), past(10))).toBeNull();
});
