import type { Click, Clicker, ClickerButton } from '#core/session/click';
import type { Playback } from '#core/session/run';
import { taughtButton } from './key-to-wish';

const clicks: Readonly<Record<string, Click>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  PageUp: 'back',
  ArrowLeft: 'back',
  ArrowUp: 'longer',
  ArrowDown: 'shorter',
  F5: 'start-or-pause',
  ' ': 'start-or-pause',
  b: 'blackout',
  '.': 'blackout',
  h: 'hold',
  d: 'distress',
};

const taught: Readonly<Record<ClickerButton, Click>> = {
  next: 'next',
  back: 'back',
  start: 'start-or-pause',
  blackout: 'blackout',
};

function clickFor(key: string, clicker: Clicker): Click | undefined {
  const button = taughtButton(key, clicker);
  return button === undefined ? (clicks[key] ?? clicks[key.toLowerCase()]) : taught[button];
}

/** True for a key that the wall takes for itself, whatever it comes to. */
export function isClick(key: string, clicker: Clicker): boolean {
  return clickFor(key, clicker) !== undefined;
}

/** What may be asked of a class that waits, and of one that is over; of a running one all. */
const whileWaiting: readonly Click[] = ['start-or-pause', 'hold', 'blackout'];
const afterwards: readonly Click[] = ['hold', 'blackout'];

/**
 * What a key on the wall's own page asks of the class: clickers talk to whichever window is in front. The first press of
 * Next begins the class; F5, which browsers and clickers give another meaning, begins it and never stops it.
 */
export function clickOf(key: string, playback: Playback, clicker: Clicker): Click | null {
  const click = clickFor(key, clicker);
  if (click === undefined) return null;
  if (playback === 'finished') return afterwards.includes(click) ? click : null;
  if (playback === 'stop' || playback === 'armed') {
    if (click === 'next') return 'start-or-pause';
    return whileWaiting.includes(click) ? click : null;
  }
  return key === 'F5' && taughtButton(key, clicker) === undefined ? null : click;
}

/** False for steps of time, which may be asked one after the other; true for all that a bumped clicker must not ask twice. */
export function isAskedOnce(click: Click): boolean {
  return click !== 'longer' && click !== 'shorter';
}
