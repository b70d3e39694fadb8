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
  ['mute', [null, null, null, null, null]],
] as const)('%s asks, while the class waits, is armed, runs, rests and is over: %j', (wish, commands) => {
  expect(asks(wish)).toEqual(commands);
});

test('blackout turns back what it did', () => {
  expect(commandOf('blackout', { playback: 'play', screen: 'scene' })).toEqual({ ask: 'show', screen: 'blackout' });
  expect(commandOf('blackout', { playback: 'play', screen: 'blackout' })).toEqual({ ask: 'show', screen: 'scene' });
});

test('an arrow gives or takes one minute', () => {
  const run = { playback: 'play', screen: 'scene' } as const;
  expect([commandOf('longer', run), commandOf('shorter', run)]).toEqual([
    { ask: 'add', span: 60_000 },
    { ask: 'add', span: -60_000 },
  ]);
});

test('minutes are taken from a part until none is left of it, so that the next one given counts', () => {
  const after = (taken: number) => roomWith([[0, { do: 'start' }], ...Array.from({ length: taken }, () => less)]);
  const less = [1, { do: 'add', span: minutes(-1) }] as const;
  expect([0, 4, 5].map((taken) => hasMinuteToTake(after(taken)))).toEqual([true, true, false]);
});
