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

/** How often the line is tried, and how long an answer may take before the person is told. Milliseconds. */
const askEvery = 2500;
const patience = 4000;

/**
 * Tries the line: a program that hangs keeps its socket open, and a socket takes a minute to be given up. The line itself
 * is left alone: when the program wakes, it goes on.
 */
async function tryLine(door: Door): Promise<void> {
  const answered = door.clock.query().then(
    () => true,
    () => false,
  );
  const tired = new Promise<false>((resolve) => setTimeout(() => resolve(false), patience));
  if (!(await Promise.race([answered, tired]))) connectionState.set('lost');
  if (await answered) connectionState.set('open');
}

function watchLine(door: Door): void {
  let trying = false;
  setInterval(() => {
    if (trying || connectionState.get() === 'refused') return;
    trying = true;
    void tryLine(door).finally(() => {
      trying = false;
    });
  }, askEvery);
}

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
  watchLine(door);
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
