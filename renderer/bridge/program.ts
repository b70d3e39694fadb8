import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import type { WallSnapshot } from '#core/session/snapshot';
import { connectionState } from './connection';
import { type Door, openDoor } from './door';
import { followed } from './followed';
import { SessionClock } from './session-clock';

/** This window's line to the program. Made once, by the entry, through `connect`. */
export interface Program {
  readonly door: Door;
  readonly clock: SessionClock;
}

let program: Program | null = null;

/** The program behind this window. Throws before `connect` was called: an entry forgot to. */
export function theProgram(): Program {
  if (program === null) throw new Error('connect() has not been called by this entry');
  return program;
}

/** The room as it stands: null while no session is open, undefined until the program has said. */
export const useRoom = followed<RoomSnapshot | null>();

/** The wall as it stands: null while no session is open, undefined until the program has said. */
export const useWall = followed<WallSnapshot | null>();

function keepTime(clock: SessionClock): void {
  setInterval(() => clock.watch(), 1000);
  document.addEventListener('visibilitychange', () => void clock.measure());
  connectionState.subscribe(() => {
    if (connectionState.get() === 'open') void clock.measure();
  });
}

/** Connects this window: the facilitator's follows the room, the projector's follows the wall. */
export function connect(role: 'facilitator' | 'projector'): Program {
  const door = openDoor();
  const clock = new SessionClock(() => door.clock.query());
  program = { door, clock };
  keepTime(clock);
  let epoch = 0;
  const heard = (snapshot: { readonly clockEpoch: number } | null): void => {
    if (snapshot === null || snapshot.clockEpoch === epoch) return;
    epoch = snapshot.clockEpoch;
    void clock.measure();
  };
  if (role === 'facilitator') {
    door.room.subscribe(undefined, {
      onData: (value) => {
        heard(value);
        useRoom.setState({ value });
      },
    });
  } else {
    door.wall.subscribe(undefined, {
      onData: (value) => {
        heard(value);
        useWall.setState({ value });
      },
    });
  }
  return program;
}
