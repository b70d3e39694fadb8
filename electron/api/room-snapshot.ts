import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { roomSnapshotOf, type ShownSession, type Surroundings, undoShown } from '#core/attendance/room-snapshot-of';
import type { UndoOffer } from '#core/session/undo';
import type { LiveSession } from './live-session';

function shown(session: LiveSession): ShownSession {
  const { revision, events, state, waitsFor } = session;
  const { id, zone, startIsSet, plan, contract, group, place, staff } = session.record;
  const ground = { group, place, staff };
  return { id, revision, zone, startIsSet, plan, contract, ...ground, events, state, now: session.now(), waitsFor };
}

/** The newest thing that can be taken back, as the window is told of it. */
export function undoIn(session: LiveSession, { isPrivate }: Pick<Surroundings, 'isPrivate'>): UndoOffer | null {
  return undoShown(shown(session), isPrivate);
}

/** What the facilitator's window is told. */
export function roomSnapshot(session: LiveSession, around: Surroundings): RoomSnapshot {
  return roomSnapshotOf(shown(session), around);
}
