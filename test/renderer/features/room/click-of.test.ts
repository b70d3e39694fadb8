import { expect, test } from 'vitest';
import { type Clicker, plainClicker } from '#core/session/click';
import type { Playback } from '#core/session/run';
import { clickOf, isAskedOnce, isClick } from '#features/room/click-of';

const states: readonly Playback[] = ['stop', 'play', 'pause', 'finished'];
const asked = (key: string, clicker: Clicker = plainClicker) =>
  states.map((playback) => clickOf(key, playback, clicker));

test.each([
  ['PageDown', ['start-or-pause', 'next', 'next', null]],
  ['ArrowRight', ['start-or-pause', 'next', 'next', null]],
  ['PageUp', [null, 'back', 'back', null]],
  ['ArrowUp', [null, 'longer', 'longer', null]],
  ['ArrowDown', [null, 'shorter', 'shorter', null]],
  [' ', ['start-or-pause', 'start-or-pause', 'start-or-pause', null]],
  ['F5', ['start-or-pause', null, null, null]],
  ['B', ['blackout', 'blackout', 'blackout', 'blackout']],
  ['.', ['blackout', 'blackout', 'blackout', 'blackout']],
  ['h', ['hold', 'hold', 'hold', 'hold']],
  ['D', [null, 'distress', 'distress', null]],
] as const)('on the wall %j asks, while the class waits, runs, rests and is over: %j', (key, clicks) => {
  expect(asked(key)).toEqual(clicks);
});

test('a button that was learnt asks on the wall what it asks in the room, and F5 too once it was taught', () => {
  const clicker = { ...plainClicker, next: ['F5'], start: ['MediaPlayPause'], back: ['PageDown'] };
  expect(asked('F5', clicker)).toEqual(['start-or-pause', 'next', 'next', null]);
  expect(asked('MediaPlayPause', clicker)).toEqual(['start-or-pause', 'start-or-pause', 'start-or-pause', null]);
  expect(asked('PageDown', clicker)).toEqual([null, 'back', 'back', null]);
  expect(isClick('MediaPlayPause', plainClicker)).toBe(false);
});

test('Escape, F and letters of no meaning are left to the browser', () => {
  expect(['Escape', 'f', 'x', 'Enter'].map((key) => isClick(key, plainClicker))).toEqual([false, false, false, false]);
  expect(['F5', 'b', 'PageUp'].map((key) => isClick(key, plainClicker))).toEqual([true, true, true]);
});

test('minutes may be given one after the other, all else is asked once', () => {
  expect((['longer', 'shorter', 'next', 'distress'] as const).map(isAskedOnce)).toEqual([false, false, true, true]);
});
