import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import type { Screen } from '#core/session/event';
import { wholeLength } from '#core/session/part-length';
import type { Playback, Run } from '#core/session/run';
import { type Command, mayAsk } from '#core/session/transport';
import { minutes } from '#core/time/milliseconds';
import type { Wish } from './key-to-wish';

/** A step of time that a button or an arrow gives or takes. */
const timeStep = minutes(1);

const fewer = minutes(-1);

/** True while a minute can be taken from the part: what is taken below nothing would swallow the next minute given. */
export function hasMinuteToTake({ run, agenda }: Pick<RoomSnapshot, 'run' | 'agenda'>): boolean {
  const part = agenda.find(({ id }) => id === run.part);
  return part !== undefined && wholeLength(part, run) >= timeStep;
}

function meant(wish: Wish, playback: Playback, screen: Screen): Command | null {
  const waits = playback === 'stop' || playback === 'armed';
  switch (wish) {
    case 'toggle':
      return { ask: playback === 'play' ? 'pause' : 'start' };
    case 'clicker-next':
      // Two keys run the whole class: the first press of the clicker begins it.
      return { ask: waits ? 'start' : 'next' };
    case 'clicker-start':
      return waits ? { ask: 'start' } : null;
    case 'next':
      return { ask: 'next' };
    case 'back':
    case 'clicker-back':
      return { ask: 'back' };
    case 'longer':
      return { ask: 'add', span: timeStep };
    case 'shorter':
      return { ask: 'add', span: fewer };
    case 'blackout':
      return { ask: 'show', screen: screen === 'blackout' ? 'scene' : 'blackout' };
    case 'hold':
      return { ask: 'show', screen: screen === 'hold' ? 'scene' : 'hold' };
    case 'distress':
      return { ask: 'distress' };
    case 'picture':
      // One that is on the wall goes; which one is to come has to be chosen.
      return screen === 'picture' ? { ask: 'show', screen: 'scene' } : null;
    case 'message':
    case 'fit':
    case 'note':
    case 'swap':
    case 'mute':
    case 'undo':
    case 'keys':
    case 'close':
    case 'leave-field':
      return null;
  }
}

/** The command that a wish comes to in a class as it stands; null where it means nothing, so that nothing is refused aloud. */
export function commandOf(wish: Wish, run: Pick<Run, 'playback' | 'screen' | 'inDistress'>): Command | null {
  const command = meant(wish, run.playback, run.screen);
  return command !== null && mayAsk(command.ask, run) ? command : null;
}
