import { headsInRoom } from '#core/attendance/counted-heads';
import type { SessionExport } from '#core/attendance/session-export';
import type { SessionState } from '#core/attendance/session-state';
import { asRunOf } from '#core/session/as-run';
import { milliseconds } from '#core/time/milliseconds';
import { summaryOf } from './session-digest';
import type { SessionRecord } from './session-record';

/** A session as every export tells it, from its document and what was folded from its events. */
export function exportedSession(record: SessionRecord, state: SessionState): SessionExport {
  const { title, zone, plannedStart, plannedEnd, began, ended } = summaryOf(record, state);
  const { stood, changes } = asRunOf({ ...state, contract: record.contract });
  const { signed } = state;
  return {
    session: record.id,
    classTitle: title,
    zone,
    plannedStart,
    plannedEnd,
    began,
    ended,
    facilitator: signed?.by ?? record.facilitator.name,
    credential: signed?.credential ?? record.facilitator.credential,
    headCount: headsInRoom(state.people, state.headCount),
    lines: state.people,
    signed,
    rested: milliseconds(stood.pause + stood.sleep),
    inDistress: stood.distress,
    overrides: changes.map(({ what, reason }) => ({ what, reason })),
  };
}
