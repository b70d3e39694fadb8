import { type Command, mayAsk } from '#core/session/transport';
import type { Run } from '#core/session/run';
import type { Answer } from './answer';
import { refused } from './answer';
import type { House } from './house';

/** What a presenter's clicker, or a key on the wall's own page, can ask: the hand on the class and nothing that names anybody. */
export type Click = 'next' | 'back' | 'start-or-pause' | 'blackout';

function commandFor(click: Click, { playback, screen }: Run): Command {
  if (click === 'next' || click === 'back') return { ask: click };
  if (click === 'blackout') return { ask: 'show', screen: screen === 'blackout' ? 'scene' : 'blackout' };
  return { ask: mayAsk('pause', playback) ? 'pause' : 'start' };
}

/** Obeys a click as the class stands when its turn comes, so that two quick ones never contradict each other. */
export async function click(house: House, key: string, what: Click): Promise<Answer> {
  const run = house.live?.state.run;
  if (run === undefined) return refused('no-open-session');
  return house.command(key, commandFor(what, run));
}
