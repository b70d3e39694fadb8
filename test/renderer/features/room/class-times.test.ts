import { expect, test } from 'vitest';
import { read } from '#core/session/reading';
import { minutes } from '#core/time/milliseconds';
import { classTimes, promisedStart } from '#features/room/class-times';
import { past, roomWith, six } from './sample-room';

test('a class that was set to six and begins at three past is three minutes behind', () => {
  const room = roomWith([[3, { do: 'start' }]]);
  const times = classTimes(room, read(room.agenda, room.run, past(4)));
  expect(times).toEqual({
    plannedStart: six,
    plannedEnd: past(20),
    isPromised: false,
    overBy: null,
    projectedEnd: past(23),
    late: minutes(3),
    lateByPlan: minutes(3),
    overUnder: minutes(3),
  });
});

test('a class without a set time promises no start, and no end before it begins', () => {
  const room = roomWith([], six, false);
  expect(promisedStart(room)).toBeNull();
  expect(classTimes(room, read(room.agenda, room.run, past(9)))).toMatchObject({
    plannedEnd: null,
    late: 0,
    overUnder: 0,
  });
});

test('a class without a set time is on time however long people took to arrive', () => {
  const room = roomWith([[9, { do: 'start' }]], past(9), false);
  const times = classTimes(room, read(room.agenda, room.run, past(10)));
  expect(times).toMatchObject({
    plannedStart: null,
    plannedEnd: past(29),
    projectedEnd: past(29),
    late: 0,
    overUnder: 0,
  });
});

test('a promised end counts in place of the plan, and the buffer before it', () => {
  const contract = { hardEnd: past(19), buffer: minutes(2), floor: null };
  const room = { ...roomWith([[0, { do: 'start' }]]), contract };
  expect(classTimes(room, read(room.agenda, room.run, past(1)))).toMatchObject({
    plannedEnd: past(19),
    isPromised: true,
    overBy: past(17),
    late: minutes(3),
    lateByPlan: minutes(3),
    overUnder: 0,
  });
});

test('before a class begins nobody is late, however long ago it was to', () => {
  const room = roomWith([]);
  expect(classTimes(room, read(room.agenda, room.run, past(9)))).toMatchObject({ projectedEnd: null, late: 0 });
});
