import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { type UndoOffer, undoOffer } from '#core/session/undo';
import type { LiveSession } from './live-session';

/** What surrounds a session and is shown with it. */
interface Surroundings {
  readonly walls: number;
  readonly clockEpoch: number;
  readonly isPrivate: boolean;
}

/** The newest thing that can be taken back; while names are shut away, none that is about somebody. */
function undoIn(session: LiveSession, { isPrivate }: Surroundings): UndoOffer | null {
  if (session.state.signed !== null) return null;
  const offer = undoOffer(session.events, session.now());
  return isPrivate && offer?.person !== null ? null : offer;
}

/** What the facilitator's window is told. */
export function roomSnapshot(session: LiveSession, around: Surroundings): RoomSnapshot {
  const { record, state, waitsFor: waits } = session;
  return {
    session: record.id,
    revision: session.revision,
    zone: record.zone,
    plannedStart: state.plannedStart,
    startIsSet: record.startIsSet,
    plan: record.plan,
    contract: record.contract,
    agenda: state.agenda,
    run: state.run,
    people: around.isPrivate ? [] : state.people,
    signed: state.signed,
    notes: around.isPrivate ? [] : state.notes,
    changes: around.isPrivate ? state.changes.map((change) => ({ ...change, reason: '' })) : state.changes,
    waitsFor: waits === null ? null : { part: waits.part, until: waits.until },
    undo: undoIn(session, around),
    isPrivate: around.isPrivate,
    walls: around.walls,
    clockEpoch: around.clockEpoch,
  };
}
