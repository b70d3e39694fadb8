import type { AttendanceLine } from '#core/attendance/attendance-line';
import type { CountedHeads } from '#core/attendance/counted-heads';
import type { RoomGround } from '#core/attendance/room-ground';
import { type SessionState, stateOf } from '#core/attendance/session-state';
import type { SessionSummary } from '#core/attendance/session-summary';
import type { ChainEntry } from '#core/chain/chain-entry';
import type { SessionEvent } from '#core/session/event';
import { signedCut } from '#core/session/signed-events';
import { summaryOf } from './session-digest';
import type { SessionRecord } from './session-record';

/** All that a session's record tells of who was there: as it stands now, and as it was signed. */
export interface SessionTold
  extends RoomGround,
    Pick<
      SessionState,
      'people' | 'headCount' | 'sheets' | 'cancelled' | 'signed' | 'coSigned' | 'amendments' | 'notes' | 'changes'
    > {
  readonly summary: SessionSummary;
  readonly facilitator: SessionRecord['facilitator'];
  /** Null for a session that is not signed. */
  readonly asSigned: { readonly people: readonly AttendanceLine[]; readonly headCount: CountedHeads } | null;
  /** Its links in the chain of everything signed on this laptop, oldest first. */
  readonly seals: readonly ChainEntry[];
}

function signedOf(record: SessionRecord, events: readonly SessionEvent[]): SessionTold['asSigned'] {
  const { people, headCount } = stateOf(record, signedCut(events).until);
  return { people, headCount };
}

/** Tells a session from its document, its events and what they come to. */
export function sessionTold(record: SessionRecord, events: readonly SessionEvent[], state: SessionState): SessionTold {
  const { group, place, staff, facilitator, seals } = record;
  const { people, headCount, sheets, cancelled, signed, coSigned, amendments, notes, changes } = state;
  return {
    summary: summaryOf(record, state),
    group,
    place,
    staff,
    facilitator,
    people,
    headCount,
    sheets,
    cancelled,
    signed,
    coSigned,
    amendments,
    notes,
    changes,
    asSigned: signed === null ? null : signedOf(record, events),
    seals: seals.map(({ text: _text, ...link }) => link),
  };
}
