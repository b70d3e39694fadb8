import { minutes } from '#core/time/milliseconds';
import type { Run } from './run';
import { type Command, mayAsk } from './transport';

/** What a presenter's clicker, or a key on the wall's own page, can ask: a hand on the class and nothing that names anybody. */
export const clicks = ['next', 'back', 'start-or-pause', 'longer', 'shorter', 'hold', 'blackout', 'distress'] as const;

/** One of them. */
export type Click = (typeof clicks)[number];

/** The buttons of a presenter's clicker that can be learnt. */
export const clickerButtons = ['next', 'back', 'start', 'blackout'] as const;

/** One of these buttons. */
export type ClickerButton = (typeof clickerButtons)[number];

/** What the buttons of the facilitator's own clicker send, as names of keys (KeyboardEvent.key), besides those that all send. */
export type Clicker = Readonly<Record<ClickerButton, readonly string[]>>;

/** A clicker of which nothing was learnt. */
export const plainClicker: Clicker = { next: [], back: [], start: [], blackout: [] };

/**
 * What a click means for a class as it stands: some of its words turn back what they did. Null where it means nothing: a
 * class that rests for somebody in distress goes on when a person says so on the screen, and never by a bumped clicker.
 */
export function commandOf(click: Click, run: Run): Command | null {
  switch (click) {
    case 'next':
    case 'back':
    case 'distress':
      return { ask: click };
    case 'longer':
      return { ask: 'add', span: minutes(1) };
    case 'shorter':
      return { ask: 'add', span: minutes(-1) };
    case 'hold':
    case 'blackout':
      return { ask: 'show', screen: run.screen === click ? 'scene' : click };
    case 'start-or-pause':
      if (run.inDistress) return null;
      return { ask: mayAsk('pause', run) ? 'pause' : 'start' };
  }
}
