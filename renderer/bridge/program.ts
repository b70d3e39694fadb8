import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import type { GateState } from '#core/ports/gate';
import type { WallSnapshot } from '#core/session/snapshot';
import { useCameIn } from './came-in';
import { connectionState } from './connection';
import { type Door, openDoor } from './door';
import { followed } from './followed';
import { SessionClock } from './session-clock';
import { shutOf } from './shut-of';
import { watchTouches } from './touches';

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

/** What stands between this window and the records; undefined until the program has said. */
export const useGate = followed<GateState>();

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

/** Follows the gate. What this window knows of the room is let go of as soon as the records are shut. */
function followGate(door: Door): void {
  door.gate.subscribe(undefined, {
    onData: (value) => {
      if (shutOf(value.is) !== null) {
        useRoom.setState({ value: null });
        useCameIn.setState({ byRecovery: false });
      }
      useGate.setState({ value });
    },
  });
}

/** While the records are open, a hand at this window keeps them so. */
function tellTouches(door: Door): void {
  watchTouches(() => {
    const gate = useGate.getState().value;
    if (gate === undefined || shutOf(gate.is) !== null || connectionState.get() !== 'open') return;
    // One that is lost is no loss: the next deed tells again.
    door.touched.mutate().catch(() => undefined);
  });
}

/** Connects this window: the facilitator's follows the gate and the room, the projector's follows the wall. */
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
    followGate(door);
    tellTouches(door);
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
