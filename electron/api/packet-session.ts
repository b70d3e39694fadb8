import type { AttendanceLine } from '#core/attendance/attendance-line';
import { headsInRoom } from '#core/attendance/counted-heads';
import type { PacketSession } from '#core/billing/audit-packet';
import { wordsOf } from '#core/chain/head-words';
import { summaryOf } from '#core/records/session-digest';
import type { Signature } from '#core/session/signature';
import { civilDate } from '#core/time/civil';
import type { WholeSession } from './live-session';

function signatureOf(signature: Signature | null): PacketSession['signature'] {
  if (signature === null) return null;
  if (signature.kind !== 'paper') return { kind: signature.kind, sheet: '' };
  const { sheet, row } = signature;
  return { kind: 'paper', sheet: row === null ? sheet : `${sheet}, ${row}` };
}

function sealOf(record: WholeSession['record']): PacketSession['seal'] {
  const seal = record.seals.at(-1);
  if (seal === undefined) return null;
  const { seq, hash, content } = seal;
  return { seq, words: wordsOf(hash), content, hash };
}

/** A signed session as a packet tells it of one person; null where it is not signed. */
export function packetSession({ record, state }: WholeSession, line: AttendanceLine): PacketSession | null {
  const { signed, coSigned, headCount: counted, people } = state;
  if (signed === null) return null;
  const summary = summaryOf(record, state);
  const { zone, began, ended, plannedStart, plannedEnd, title } = summary;
  const leaders = [record.facilitator, ...record.staff].map(({ name, credential }) =>
    [name, credential].filter((word) => word !== '').join(', '),
  );
  return {
    session: record.id,
    day: civilDate(began ?? plannedStart, zone),
    title,
    meeting: record.group === null ? null : { title: record.group.title, no: record.group.no },
    zone,
    place: record.place,
    plannedStart,
    plannedEnd,
    began,
    ended,
    people: headsInRoom(people, counted),
    staff: counted.staff,
    leaders,
    signed,
    coSigned,
    mark: line.mark ?? '',
    came: line.came,
    arrived: line.arrived,
    left: line.left,
    minutes: line.minutes,
    corrected: line.isCorrected ? line.timesReason : '',
    signature: signatureOf(line.signature),
    participation: line.participation,
    referral: line.referral,
    homePractice: line.homePractice,
    amended: line.amended,
    seal: sealOf(record),
  };
}
