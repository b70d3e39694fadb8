import { expect, test } from 'vitest';
import { read } from '#core/session/reading';
import { minutes } from '#core/time/milliseconds';
import { ribbonParts } from '#features/room/ribbon-parts';
import { past, roomWith } from './sample-room';

function ribbonAt(minute: number, done: Parameters<typeof roomWith>[0]) {
  const room = roomWith(done);
  return ribbonParts(room, read(room.agenda, room.run, past(minute)));
}

test('before the class all parts are to come, at their planned times', () => {
  const ribbon = ribbonAt(-3, []);
  expect(ribbon.map(({ state }) => state)).toEqual(['coming', 'coming', 'coming']);
  expect(ribbon.map(({ startsAt }) => startsAt)).toEqual([past(0), past(5), past(15)]);
});

test('a part that was left tells how long it took, the current one how far it has come', () => {
  const ribbon = ribbonAt(12, [
    [0, { do: 'start' }],
    [7, { do: 'go', part: 'two' }],
  ]);
  expect(ribbon.map(({ state }) => state)).toEqual(['done', 'current', 'coming']);
  expect(ribbon.map(({ actual }) => actual)).toEqual([minutes(7), null, null]);
  expect(ribbon[1]?.fraction).toBeCloseTo(0.5);
  expect(ribbon[2]?.startsAt).toBe(past(17));
});

test('a part that the class jumped over is left out, not done', () => {
  const ribbon = ribbonAt(6, [
    [0, { do: 'start' }],
    [5, { do: 'go', part: 'three' }],
  ]);
  expect(ribbon.map(({ state }) => state)).toEqual(['done', 'skipped', 'current']);
});

test('going back makes the part that was left early one to come again', () => {
  const ribbon = ribbonAt(7, [
    [0, { do: 'start' }],
    [5, { do: 'go', part: 'two' }],
    [6, { do: 'go', part: 'one' }],
  ]);
  expect(ribbon.map(({ state }) => state)).toEqual(['current', 'coming', 'coming']);
});

test('two visits to a part are added up', () => {
  const ribbon = ribbonAt(12, [
    [0, { do: 'start' }],
    [4, { do: 'go', part: 'two' }],
    [5, { do: 'go', part: 'one' }],
    [8, { do: 'go', part: 'two' }],
  ]);
  expect(ribbon[0]?.actual).toBe(minutes(7));
});

test('a part in overtime is full and no fuller', () => {
  expect(ribbonAt(9, [[0, { do: 'start' }]])[0]?.fraction).toBe(1);
});

test('after an early end what was not reached is left out', () => {
  const ribbon = ribbonAt(20, [
    [0, { do: 'start' }],
    [5, { do: 'end' }],
  ]);
  expect(ribbon.map(({ state }) => state)).toEqual(['done', 'skipped', 'skipped']);
});

const fit = { do: 'fit', lengths: [{ part: 'three', length: minutes(3) }], dropped: ['two'] } as const;

test('a fit gives parts other lengths beside the planned ones, and what it left out can be brought back', () => {
  const ribbon = ribbonAt(1, [
    [0, { do: 'start' }],
    [1, fit],
  ]);
  expect(ribbon.map(({ state, planned, length }) => [state, planned, length])).toEqual([
    ['current', minutes(5), minutes(5)],
    ['dropped', minutes(10), minutes(10)],
    ['coming', minutes(5), minutes(3)],
  ]);
});

test('a part that was left out and is gone to after all is the current one', () => {
  const ribbon = ribbonAt(6, [
    [0, { do: 'start' }],
    [1, fit],
    [5, { do: 'go', part: 'two' }],
  ]);
  expect(ribbon.map(({ state }) => state)).toEqual(['done', 'current', 'coming']);
});

test('minutes given to the current part are in its length', () => {
  const ribbon = ribbonAt(2, [
    [0, { do: 'start' }],
    [1, { do: 'add', span: minutes(2) }],
  ]);
  expect(ribbon[0]).toMatchObject({ planned: minutes(5), length: minutes(7) });
});

test('parts to come say when they have to be left, once the class runs', () => {
  expect(ribbonAt(-3, []).map(({ leaveBy }) => leaveBy)).toEqual([null, null, null]);
  expect(ribbonAt(1, [[0, { do: 'start' }]]).map(({ leaveBy }) => leaveBy)).toEqual([null, past(15), past(20)]);
});
