import { expect, test } from 'vitest';
import { asRunOf } from '#core/session/as-run';
import type { Deed } from '#core/session/event';
import { milliseconds, minutes } from '#core/time/milliseconds';
import { reportRows, wholeRow } from '#features/room/report-rows';
import { sayIn } from '#ui/say-in';
import { en } from '#words/en';
import { roomWith } from './sample-room';

const say = sayIn(en);

function tableOf(...done: readonly (readonly [number, Deed])[]) {
  const room = roomWith(done);
  const report = asRunOf(room);
  const rows = reportRows(report, room.plan, say).map(({ planned, took, difference, remarks }) =>
    [planned, took, difference, ...remarks].join(' | '),
  );
  const { planned, took, difference } = wholeRow(report, say);
  return [...rows, `${planned} | ${took} | ${difference}`];
}

const start = [0, { do: 'start' }] as const;

test('a class that kept its plan says so of each part', () => {
  const go = [
    [5, { do: 'go', part: 'two' }],
    [15, { do: 'go', part: 'three' }],
  ] as const;
  expect(tableOf(start, ...go, [20, { do: 'end' }])).toEqual([
    '5:00 | 5:00 | as planned',
    '10:00 | 10:00 | as planned',
    '5:00 | 5:00 | as planned',
    '20:00 | 20:00 | as planned',
  ]);
});

test('a part that was rested in, one that was left out and one that was fitted are told with what was done to them', () => {
  const fit: Deed = { do: 'fit', lengths: [{ part: 'three', length: minutes(3) }], dropped: ['two'] };
  expect(
    tableOf(
      start,
      [1, { do: 'pause' }],
      [3.5, { do: 'start' }],
      [8, fit],
      [9, { do: 'go', part: 'three' }],
      [11.75, { do: 'end' }],
    ),
  ).toEqual([
    '5:00 | 6:30 | +1:30 | stood still for 2:30',
    '10:00 | left out | ',
    '5:00 | 2:45 | −2:15 | fitted to 3:00',
    '20:00 | 9:15 | −10:45',
  ]);
});

test('a part that was held without this computer has the times of the plan, and one that was entered twice says how often', () => {
  expect(
    tableOf(
      [7, { do: 'continue', from: milliseconds(minutes(7)) }],
      [15, { do: 'go', part: 'three' }],
      [16, { do: 'go', part: 'two' }],
      [18, { do: 'end' }],
    ),
  ).toEqual([
    '5:00 | 5:00 | as planned | held without this computer, with the times of the plan',
    '10:00 | 12:00 | +2:00 | entered 2 times',
    '5:00 | 1:00 | −4:00',
    '20:00 | 18:00 | −2:00',
  ]);
});
