import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import type { GateState } from '#core/ports/gate';
import type { WallSnapshot } from '#core/session/snapshot';
import { useCameIn } from './came-in';
import { connectionState } from './connection';
import { type Door, openDoor } from './door';
import { followed } from './followed';
import { hostLine } from './host-line';
import { type Line, type LineClock, takeLine, theLine } from './line';
import { useMediaHeard } from './media-heard';
import { SessionClock } from './session-clock';
import { shutOf } from './shut-of';
import { watchTouches } from './touches';

/** The program behind this window. */
export interface Program {
  readonly door: Door;
  /** The clock of the class that is shown here. */
  readonly clock: LineClock;
}

let opened: Door | null = null;

/** The program behind this window. Throws before `connect` was called: an entry forgot to. */
export function theProgram(): Program {
  if (opened === null) throw new Error('connect() has not been called by this entry');
  return { door: opened, clock: theLine().clock };
}

/** What stands between this window and the records; undefined until the program has said. */
export const useGate = followed<GateState>();

/** The room as it stands: null while no session is open, undefined until the program has said. */
export const useRoom = followed<RoomSnapshot | null>();

/** The wall as it stands: null while no session is open, undefined until the program has said. */
export const useWall = followed<WallSnapshot | null>();

function keepTime(clock: SessionClock): void {
  setInterval(() => clock.watch(), 1000);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void clock.measure();
  });
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
        useMediaHeard.setState({ all: undefined });
        useCameIn.setState({ byRecovery: false });
      }
      useGate.setState({ value });
    },
  });
}

/** While the records are open, a hand at this window keeps them so; a rehearsal is nobody's business but this window's. */
function tellTouches(door: Door, host: Line): void {
  watchTouches(() => {
    const gate = useGate.getState().value;
    if (gate === undefined || shutOf(gate.is) !== null || connectionState.get() !== 'open') return;
    // One that is lost is no loss: the next deed tells again.
    if (theLine() === host) door.touched.mutate().catch(() => undefined);
  });
}

/** Connects this window: the facilitator's follows the gate and the room, the projector's follows the wall. */
export function connect(role: 'facilitator' | 'projector'): void {
  const door = openDoor();
  const clock = new SessionClock(() => door.clock.query());
  const host = hostLine(door, clock);
  opened = door;
  takeLine(host);
  keepTime(clock);
  let epoch = 0;
  const heard = (snapshot: { readonly clockEpoch: number } | null): void => {
    if (snapshot === null || snapshot.clockEpoch === epoch) return;
    epoch = snapshot.clockEpoch;
    void clock.measure();
  };
  if (role === 'facilitator') {
    followGate(door);
    tellTouches(door, host);
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
}
