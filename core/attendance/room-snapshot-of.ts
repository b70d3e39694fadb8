import type { ClassPlan } from '#core/curriculum/class-plan';
import type { Contract } from '#core/session/contract';
import type { SessionEvent } from '#core/session/event';
import { type UndoOffer, undoOffer } from '#core/session/undo';
import type { Instant } from '#core/time/instant';
import type { RoomGround } from './room-ground';
import type { RoomSnapshot, SecondPress } from './room-snapshot';
import type { SessionState } from './session-state';

/** A session that is shown in a room, with what its events come to. */
export interface ShownSession extends RoomGround {
  readonly id: string;
  /** How many snapshots of it there were, this one included. */
  readonly revision: number;
  readonly zone: string;
  readonly startIsSet: boolean;
  readonly plan: ClassPlan;
  readonly contract: Contract;
  readonly events: readonly SessionEvent[];
  readonly state: SessionState;
  /** Session time. */
  readonly now: Instant;
  readonly waitsFor: SecondPress | null;
}

/** What surrounds a session and is shown with it. */
export interface Surroundings {
  readonly walls: number;
  readonly clockEpoch: number;
  readonly isPrivate: boolean;
}

/** Who may not read a note may not take it back either. */
function tellsOfSomebody({ person, did }: UndoOffer): boolean {
  return person !== null || did === 'note';
}

/** The newest thing that can be taken back; while names are shut away, none that tells of somebody. */
export function undoShown({ events, state, now }: ShownSession, isPrivate: boolean): UndoOffer | null {
  if (state.signed !== null) return null;
  const offer = undoOffer(events, now);
  return offer !== null && isPrivate && tellsOfSomebody(offer) ? null : offer;
}

type ShownAttendance = Pick<RoomSnapshot, 'people' | 'headCount' | 'sheet' | 'cancelled' | 'signed' | 'coSigned'>;

function attendanceShown(state: SessionState, isPrivate: boolean): ShownAttendance {
  const { people, headCount, sheets, cancelled, signed, coSigned } = state;
  if (!isPrivate) return { people, headCount, sheet: sheets.at(-1) ?? null, cancelled, signed, coSigned };
  return {
    people: [],
    headCount: { ...headCount, amended: [] },
    sheet: null,
    cancelled: cancelled && { ...cancelled, reason: '' },
    signed,
    coSigned,
  };
}

/** What the facilitator's window is told of a session: no name and no word about anybody while these are shut away. */
export function roomSnapshotOf(session: ShownSession, { walls, clockEpoch, isPrivate }: Surroundings): RoomSnapshot {
  const { state, waitsFor } = session;
  return {
    session: session.id,
    revision: session.revision,
    zone: session.zone,
    plannedStart: state.plannedStart,
    startIsSet: session.startIsSet,
    plan: session.plan,
    contract: session.contract,
    agenda: state.agenda,
    run: state.run,
    group: session.group,
    place: session.place,
    staff: isPrivate ? [] : session.staff,
    ...attendanceShown(state, isPrivate),
    notes: isPrivate ? [] : state.notes,
    changes: isPrivate ? state.changes.map((change) => ({ ...change, reason: '' })) : state.changes,
    waitsFor: waitsFor === null ? null : { part: waitsFor.part, until: waitsFor.until },
    undo: undoShown(session, isPrivate),
    isPrivate,
    walls,
    clockEpoch,
  };
}
