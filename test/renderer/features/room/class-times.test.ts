import { expect, test } from 'vitest';
import { read } from '#core/session/reading';
import { minutes } from '#core/time/milliseconds';
import { classTimes, promisedStart } from '#features/room/class-times';
import { past, roomWith, six } from './sample-room';

test('a class that was set to six and begins at three past is three minutes behind', () => {
  const room = roomWith([[3, { do: 'start' }]]);
  const times = classTimes(room, read(room.agenda, room.run, past(4)));
  expect(times).toEqual({ plannedStart: six, plannedEnd: past(20), projectedEnd: past(23), overUnder: minutes(3) });
});

test('a class without a set time promises no start, and no end before it begins', () => {
  const room = roomWith([], six, false);
  expect(promisedStart(room)).toBeNull();
  expect(classTimes(room, read(room.agenda, room.run, past(9)))).toMatchObject({ plannedEnd: null, overUnder: 0 });
});

test('a class without a set time is on time however long people took to arrive', () => {
  const room = roomWith([[9, { do: 'start' }]], past(9), false);
  const times = classTimes(room, read(room.agenda, room.run, past(10)));
  expect(times).toEqual({ plannedStart: null, plannedEnd: past(29), projectedEnd: past(29), overUnder: 0 });
});
