import { expect, test } from 'vitest';
import { minutes } from '#core/time/milliseconds';
import { type Declined, fitDue } from '#features/room/fit-due';
import { heldRoom, late } from './late-room';
import { past } from './sample-room';

const guided = { one: { practice: true } } as const;

function due(room: ReturnType<typeof late>, at: number, declined: Declined | null = null) {
  return fitDue(room, past(at), { after: 3, declined });
}

test.each([
  [2, null],
  [3, null],
  [3.1, minutes(3.1)],
  [9, minutes(9)],
])('a class that ends %d minutes late is offered a fit from more than three on', (by, offered) => {
  expect(due(late(by), by + 1)?.late ?? null).toBe(offered);
});

test('the offer says whether parts that become shorter are enough', () => {
  expect(due(late(9), 10)?.fits).toBe(true);
  expect(due(late(20), 21)?.fits).toBe(false);
});

test('while people follow a guide nothing is offered, and at its end it is', () => {
  const room = late(9, guided);
  expect(due(room, 18.9)).toBeNull();
  expect(due(room, 19)).toEqual({ late: minutes(9), fits: true });
});

test('right after a rest in distress a fit is offered even inside a guided part, and a minute later no more', () => {
  const room = heldRoom(
    [
      [0, { do: 'start' }],
      [2, { do: 'distress' }],
      [8, { do: 'start' }],
    ],
    { more: guided },
  );
  expect(due(room, 8.5)).toEqual({ late: minutes(6), fits: true });
  expect(due(room, 9.5)).toBeNull();
});

test('after an ordinary pause a guided part is left in peace', () => {
  const room = heldRoom(
    [
      [0, { do: 'start' }],
      [2, { do: 'pause' }],
      [8, { do: 'start' }],
    ],
    { more: guided },
  );
  expect(due(room, 8.5)).toBeNull();
});

test('a class that rests, waits or is over is offered nothing', () => {
  const paused = heldRoom([
    [9, { do: 'start' }],
    [10, { do: 'pause' }],
  ]);
  const over = heldRoom([
    [9, { do: 'start' }],
    [60, { do: 'end' }],
  ]);
  expect([due(paused, 11), due(heldRoom([]), 11), due(over, 61)]).toEqual([null, null, null]);
});

test('"Not now" holds until it is three minutes worse', () => {
  const declined = { part: 'one', late: minutes(9) };
  expect(due(late(11), 12, declined)).toBeNull();
  expect(due(late(12), 13, declined)).toEqual({ late: minutes(12), fits: true });
});

test('"Not now" holds no longer than the part in which it was said', () => {
  const room = heldRoom([
    [9, { do: 'start' }],
    [19, { do: 'go', part: 'two' }],
  ]);
  expect(due(room, 20, { part: 'one', late: minutes(9) })).not.toBeNull();
  expect(due(room, 20, { part: 'two', late: minutes(9) })).toBeNull();
});

test('where nothing can be done, nothing is offered', () => {
  const room = heldRoom([
    [0, { do: 'start' }],
    [45, { do: 'go', part: 'three' }],
  ]);
  expect(due(room, 46)).toBeNull();
});

test('the promised end counts, not the plan: ten minutes less of a room are ten minutes late', () => {
  const contract = { hardEnd: past(30), buffer: minutes(0), floor: null };
  expect(due(heldRoom([[0, { do: 'start' }]], { contract }), 1)).toEqual({ late: minutes(10), fits: true });
});
