import { expect, test } from 'vitest';
import { changesOf } from '#core/session/changes';
import type { Deed, SessionEvent } from '#core/session/event';
import { toldChanges } from '#core/session/told-changes';
import { clockTime } from '#core/time/civil';
import { milliseconds, minutes } from '#core/time/milliseconds';
import { changeWords } from '#features/room/change-words';
import { sayIn } from '#ui/say-in';
import { en } from '#words/en';
import { past, roomWith } from './sample-room';

const say = sayIn(en);

/** Times of day as minutes past six. */
function minutesPast(text: string): string {
  return text.replaceAll(/\b\d\d:\d\d\b/g, (time) => {
    const minute = Array.from({ length: 100 }, (_, each) => each).find((each) => clockTime(past(each), 'UTC') === time);
    return `+${minute}`;
  });
}

/** What the page says of a class in which these things were done, minutes after six. */
function told(...done: readonly (readonly [number, Deed])[]): readonly string[] {
  const events = done.map(
    ([minute, deed], index): SessionEvent => ({
      id: `e${index}`,
      seq: index + 1,
      at: { wall: past(minute), mono: milliseconds(minutes(minute)), boot: 'b' },
      deed,
    }),
  );
  const room = roomWith(done);
  return toldChanges(changesOf(events, room.run)).map((change) => {
    const { when, what } = changeWords(change, room, say);
    return [when, what].map(minutesPast).join(': ');
  });
}

const start = [0, { do: 'start' }] as const;

function tried(minute: number, breathTones: boolean): readonly [number, Deed] {
  return [minute, { do: 'adapt', part: 'one', to: { breathTones }, from: milliseconds(0) }];
}

test('ways of leading a part that were tried one right after the other are one change, and a later one is another', () => {
  const all = told(start, tried(1, false), tried(1.5, true), tried(2, false), tried(4, true), [20, { do: 'end' }]);
  expect(all.map((words) => words.slice(0, 2))).toEqual(['+1', '+4']);
});

test.each<[string, readonly (readonly [number, Deed])[], readonly string[]]>([
  [
    'a pause',
    [start, [2, { do: 'pause' }], [5.5, { do: 'start' }], [20, { do: 'end' }]],
    ['+2, Part one: Paused for 3:30'],
  ],
  [
    'a pause in which the class ended',
    [start, [2, { do: 'pause' }], [3, { do: 'end' }]],
    ['+2, Part one: Paused for 1:00'],
  ],
  [
    'a distress',
    [start, [2, { do: 'distress' }], [6, { do: 'start' }], [20, { do: 'end' }]],
    ['+2, Part one: Rested for distress, 4:00'],
  ],
  [
    'minutes more, then fewer',
    [start, [1, { do: 'add', span: minutes(2) }], [3, { do: 'add', span: minutes(-1) }], [20, { do: 'end' }]],
    ['+1, Part one: 2:00 more for this part', '+3, Part one: 1:00 less for this part'],
  ],
  [
    'a start as of earlier',
    [
      [3, { do: 'start', asOf: past(1) }],
      [20, { do: 'end' }],
    ],
    ['+3, Part one: Counted as begun at +1, before Start was pressed'],
  ],
  [
    'a part that began earlier',
    [start, [4, { do: 'backdate', to: past(2) }], [20, { do: 'end' }]],
    ['+4, Part one: Counted as begun at +2'],
  ],
  [
    'an end that was earlier',
    [start, [20, { do: 'end' }], [30, { do: 'backdate', to: past(18) }]],
    ['+18: Counted as ended at +18'],
  ],
  [
    'a sleep through which the class went on',
    [start, [9, { do: 'sleep', span: minutes(5) }], [20, { do: 'end' }]],
    ['+9, Part one: The computer slept and the class went on'],
  ],
  [
    'a sleep in which the class rested',
    [
      start,
      [9, { do: 'sleep', span: minutes(5) }],
      [10, { do: 'slept-as', event: 'e1', was: 'pause' }],
      [20, { do: 'end' }],
    ],
    ['+9, Part one: The computer slept and the class rested for 5:00'],
  ],
  [
    'a class that nobody ended',
    [start, [90, { do: 'close-late', endedAt: past(20) }]],
    ['+20: Nobody ended the class: it was closed at its last sign of life'],
  ],
])('%s is told with its time, its part and what it came to', (_, done, sentences) => {
  expect(told(...done)).toEqual(sentences);
});
