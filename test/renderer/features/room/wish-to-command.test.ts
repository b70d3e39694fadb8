import { expect, test } from 'vitest';
import type { Playback } from '#core/session/run';
import { minutes } from '#core/time/milliseconds';
import type { Wish } from '#features/room/key-to-wish';
import { commandOf, hasMinuteToTake } from '#features/room/wish-to-command';
import { roomWith } from './sample-room';

const states: readonly Playback[] = ['stop', 'armed', 'play', 'pause', 'finished'];
const asks = (wish: Wish) =>
  states.map((playback) => commandOf(wish, { playback, screen: 'scene', inDistress: false })?.ask ?? null);

test.each([
  ['toggle', ['start', 'start', 'pause', 'start', null]],
  ['clicker-next', ['start', 'start', 'next', 'next', null]],
  ['clicker-start', ['start', 'start', null, null, null]],
  ['next', [null, null, 'next', 'next', null]],
  ['back', [null, null, 'back', 'back', null]],
  ['clicker-back', [null, null, 'back', 'back', null]],
  ['longer', [null, 'add', 'add', 'add', null]],
  ['blackout', ['show', 'show', 'show', 'show', 'show']],
  ['close', [null, null, null, null, null]],
  ['hold', ['show', 'show', 'show', 'show', 'show']],
  ['distress', [null, null, 'distress', 'distress', null]],
  ['fit', [null, null, null, null, null]],
  ['note', [null, null, null, null, null]],
  ['mute', [null, null, null, null, null]],
] as const)('%s asks, while the class waits, is armed, runs, rests and is over: %j', (wish, commands) => {
  expect(asks(wish)).toEqual(commands);
});

const running = { playback: 'play', screen: 'scene', inDistress: false } as const;

test('blackout turns back what it did', () => {
  expect(commandOf('blackout', { ...running, screen: 'scene' })).toEqual({ ask: 'show', screen: 'blackout' });
  expect(commandOf('blackout', { ...running, screen: 'blackout' })).toEqual({ ask: 'show', screen: 'scene' });
});

test('an arrow gives or takes one minute', () => {
  expect([commandOf('longer', running), commandOf('shorter', running)]).toEqual([
    { ask: 'add', span: 60_000 },
    { ask: 'add', span: -60_000 },
  ]);
});

test('minutes are taken from a part until none is left of it, so that the next one given counts', () => {
  const after = (taken: number) => roomWith([[0, { do: 'start' }], ...Array.from({ length: taken }, () => less)]);
  const less = [1, { do: 'add', span: minutes(-1) }] as const;
  expect([0, 4, 5].map((taken) => hasMinuteToTake(after(taken)))).toEqual([true, true, false]);
});

test('in distress the class only goes on, rests on the wall or ends: the agenda is frozen', () => {
  const run = { playback: 'pause', screen: 'scene', inDistress: true } as const;
  const wishes = ['toggle', 'next', 'clicker-next', 'back', 'longer', 'shorter', 'distress', 'blackout'] as const;
  expect(wishes.map((wish) => commandOf(wish, run)?.ask ?? null)).toEqual([
    'start',
    null,
    null,
    null,
    null,
    null,
    null,
    'show',
  ]);
});

test('of a part that a fit made shorter as many minutes can be taken as it has left', () => {
  const lengths = [{ part: 'one', length: minutes(2) }];
  const room = roomWith([
    [0, { do: 'start' }],
    [0.5, { do: 'fit', lengths, dropped: [] }],
  ]);
  const less = roomWith([
    [0, { do: 'start' }],
    [0.5, { do: 'fit', lengths, dropped: [] }],
    [1, { do: 'add', span: minutes(-2) }],
  ]);
  expect([hasMinuteToTake(room), hasMinuteToTake(less)]).toEqual([true, false]);
});

test('the key of pictures takes away the one that is on the wall; which one is to come has to be chosen', () => {
  expect(asks('picture')).toEqual([null, null, null, null, null]);
  const shown = { playback: 'play', screen: 'picture', inDistress: false } as const;
  expect(commandOf('picture', shown)).toEqual({ ask: 'show', screen: 'scene' });
  expect(asks('message')).toEqual([null, null, null, null, null]);
});
