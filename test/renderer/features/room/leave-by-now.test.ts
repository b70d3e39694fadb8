import { expect, test } from 'vitest';
import { minutes } from '#core/time/milliseconds';
import { leaveByNow, leaveBys } from '#features/room/leave-by-now';
import { heldRoom, late } from './late-room';
import { past } from './sample-room';

test.each([
  [5, { is: 'easy', at: past(10), latest: past(20) }],
  [10, { is: 'latest', at: past(20) }],
  [19.9, { is: 'latest', at: past(20) }],
  [20, { is: 'past', at: past(20) }],
])('%d minutes into a class begun on time, its first part is to be left %j', (at, leave) => {
  expect(leaveByNow(late(0), past(at))).toEqual(leave);
});

test('on the last part there is one moment to leave, not two', () => {
  const room = heldRoom([
    [0, { do: 'start' }],
    [30, { do: 'go', part: 'three' }],
  ]);
  expect(leaveByNow(room, past(31))).toEqual({ is: 'easy', at: past(40), latest: null });
});

test('with a promised end and a buffer, parts are to be left by as much earlier', () => {
  const contract = { hardEnd: past(40), buffer: minutes(5), floor: null };
  const room = heldRoom([[0, { do: 'start' }]], { contract });
  expect(leaveByNow(room, past(1))).toEqual({ is: 'easy', at: past(5), latest: past(15) });
});

test('before a class begins and after it nothing is to be left', () => {
  const over = heldRoom([
    [0, { do: 'start' }],
    [40, { do: 'end' }],
  ]);
  expect([leaveByNow(heldRoom([]), past(-5)), leaveByNow(over, past(41))]).toEqual([null, null]);
  expect(leaveBys(heldRoom([])).size).toBe(0);
});
