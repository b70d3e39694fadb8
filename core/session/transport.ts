import type { Milliseconds } from '#core/time/milliseconds';
import type { Agenda } from './agenda';
import type { Deed, Screen } from './event';
import type { Playback, Run } from './run';

/** What a person can ask of a class. */
export type Command =
  | { readonly ask: 'start' }
  | { readonly ask: 'pause' }
  | { readonly ask: 'next' }
  | { readonly ask: 'back' }
  | { readonly ask: 'jump'; readonly part: string }
  | { readonly ask: 'add'; readonly span: Milliseconds }
  | { readonly ask: 'end' }
  | { readonly ask: 'show'; readonly screen: Screen };

/** Why a command was not obeyed. Nothing was changed. */
export type Refusal = 'not-now' | 'no-such-part' | 'first-part';

/** Either what is to be written to the journal, in one piece, or why nothing is. */
export type Decision = { readonly deeds: readonly Deed[] } | { readonly refused: Refusal };

/** Which command is legal in which state; the screen greys out by it and the core refuses by it. */
const legal: Readonly<Record<Command['ask'], readonly Playback[]>> = {
  start: ['stop', 'armed', 'pause'],
  pause: ['play'],
  next: ['play', 'pause'],
  back: ['play', 'pause'],
  jump: ['stop', 'armed', 'play', 'pause'],
  add: ['armed', 'play', 'pause'],
  end: ['play', 'pause'],
  show: ['stop', 'armed', 'play', 'pause', 'finished'],
};

/** True when a command may be given in a state. */
export function mayAsk(ask: Command['ask'], playback: Playback): boolean {
  return legal[ask].includes(playback);
}

function goTo(agenda: Agenda, part: string | undefined): Decision {
  if (part === undefined || !agenda.some(({ id }) => id === part)) return { refused: 'no-such-part' };
  return { deeds: [{ do: 'go', part }] };
}

/** What a command means for a class as it stands. Next on the last part ends the class; nothing wraps round. */
export function decide(agenda: Agenda, run: Run, command: Command): Decision {
  if (!mayAsk(command.ask, run.playback)) return { refused: 'not-now' };
  const index = agenda.findIndex(({ id }) => id === run.part);
  if (command.ask === 'start') return { deeds: [{ do: 'start' }] };
  if (command.ask === 'pause') return { deeds: [{ do: 'pause' }] };
  if (command.ask === 'end') return { deeds: [{ do: 'end' }] };
  if (command.ask === 'add') return { deeds: [{ do: 'add', span: command.span }] };
  if (command.ask === 'show') return { deeds: [{ do: 'show', screen: command.screen }] };
  if (command.ask === 'jump') return goTo(agenda, command.part);
  if (command.ask === 'back') return index === 0 ? { refused: 'first-part' } : goTo(agenda, agenda[index - 1]?.id);
  return index === agenda.length - 1 ? { deeds: [{ do: 'end' }] } : goTo(agenda, agenda[index + 1]?.id);
}
