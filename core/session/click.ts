import type { Run } from './run';
import { type Command, mayAsk } from './transport';

/** What a presenter's clicker, or a key on the wall's own page, can ask: a hand on the class and nothing that names anybody. */
export type Click = 'next' | 'back' | 'start-or-pause' | 'blackout';

/** What a click means for a class as it stands: two of its words turn back what they did. */
export function commandOf(click: Click, { playback, screen }: Run): Command {
  if (click === 'next' || click === 'back') return { ask: click };
  if (click === 'blackout') return { ask: 'show', screen: screen === 'blackout' ? 'scene' : 'blackout' };
  return { ask: mayAsk('pause', playback) ? 'pause' : 'start' };
}
