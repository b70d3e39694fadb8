import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { undoOffer } from '#core/session/undo';
import type { LiveSession } from './live-session';

/** What surrounds a session and is shown with it. */
export interface Surroundings {
  readonly walls: number;
  readonly clockEpoch: number;
}

/** What the facilitator's window is told. */
export function roomSnapshot(session: LiveSession, around: Surroundings): RoomSnapshot {
  const { record, state } = session;
  return {
    session: record.id,
    revision: session.revision,
    zone: record.zone,
    plannedStart: state.plannedStart,
    startIsSet: record.startIsSet,
    plan: record.plan,
    agenda: state.agenda,
    run: state.run,
    people: state.people,
    signed: state.signed,
    undo: state.signed === null ? undoOffer(session.events, session.now()) : null,
    walls: around.walls,
    clockEpoch: around.clockEpoch,
  };
}
