import type { Click } from '#core/session/click';
import type { Playback } from '#core/session/run';

const clicks: Readonly<Record<string, Click>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  PageUp: 'back',
  ArrowLeft: 'back',
  F5: 'start-or-pause',
  ' ': 'start-or-pause',
  b: 'blackout',
  '.': 'blackout',
};

/** True for a key that the wall takes for itself, whatever it comes to. */
export function isClick(key: string): boolean {
  return clicks[key.toLowerCase()] !== undefined || clicks[key] !== undefined;
}

/**
 * What a key on the wall's own page asks of the class: clickers talk to whichever window is in front. The first press of
 * Next begins the class; F5, which browsers and clickers give another meaning, begins it and never stops it.
 */
export function clickOf(key: string, playback: Playback): Click | null {
  const click = clicks[key] ?? clicks[key.toLowerCase()];
  const waits = playback === 'stop' || playback === 'armed';
  if (click === undefined || (playback === 'finished' && click !== 'blackout')) return null;
  if (key === 'F5' && !waits) return null;
  if (!waits || click === 'blackout' || click === 'start-or-pause') return click;
  return click === 'next' ? 'start-or-pause' : null;
}
