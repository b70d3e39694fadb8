import { expect, test } from 'vitest';
import { milliseconds } from '#core/time/milliseconds';
import { shortOfFloor } from '#features/room/short-of-floor';
import { heldRoom } from './late-room';
import { past } from './sample-room';

const floor = { name: 'Sun Clinic', minutes: 30 };
const contract = { hardEnd: null, buffer: milliseconds(0), floor };

test.each([
  [0, 30],
  [24, 6],
  [24.01, 6],
  [29.99, 1],
])(
  'ended after %d minutes, a class for which 30 are asked is %d short: minutes that have begun are missing still',
  (at, missing) => {
    const room = heldRoom([[0, { do: 'start' }]], { contract });
    expect(shortOfFloor(room, past(at))).toEqual({ minutes: missing, floor });
  },
);

test('a class that has lasted as long as was asked is short of nothing', () => {
  expect(shortOfFloor(heldRoom([[0, { do: 'start' }]], { contract }), past(30))).toBeNull();
});

test('where nobody asks for a length, and before and after the class, nothing is short', () => {
  const over = heldRoom(
    [
      [0, { do: 'start' }],
      [5, { do: 'end' }],
    ],
    { contract },
  );
  expect(shortOfFloor(heldRoom([[0, { do: 'start' }]]), past(1))).toBeNull();
  expect(shortOfFloor(heldRoom([], { contract }), past(1))).toBeNull();
  expect(shortOfFloor(over, past(6))).toBeNull();
});
