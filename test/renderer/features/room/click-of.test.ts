import { expect, test } from 'vitest';
import type { Playback } from '#core/session/run';
import { clickOf, isClick } from '#features/room/click-of';

const states: readonly Playback[] = ['stop', 'play', 'pause', 'finished'];

test.each([
  ['PageDown', ['start-or-pause', 'next', 'next', null]],
  ['ArrowRight', ['start-or-pause', 'next', 'next', null]],
  ['PageUp', [null, 'back', 'back', null]],
  [' ', ['start-or-pause', 'start-or-pause', 'start-or-pause', null]],
  ['F5', ['start-or-pause', null, null, null]],
  ['B', ['blackout', 'blackout', 'blackout', 'blackout']],
  ['.', ['blackout', 'blackout', 'blackout', 'blackout']],
] as const)('on the wall %j asks, while the class waits, runs, rests and is over: %j', (key, clicks) => {
  expect(states.map((playback) => clickOf(key, playback))).toEqual(clicks);
});

test('Escape, F and letters of no meaning are left to the browser', () => {
  expect(['Escape', 'f', 'x', 'Enter'].map(isClick)).toEqual([false, false, false, false]);
  expect(['F5', 'b', 'PageUp'].map(isClick)).toEqual([true, true, true]);
});
