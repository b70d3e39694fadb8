import type { SessionExport } from '#core/attendance/session-export';
import { stateOf } from '#core/attendance/session-state';
import type { SessionSummary } from '#core/attendance/session-summary';
import type { Digest, Read } from '#core/ports/store';
import { exportedSession } from '#core/records/exported-session';
import { sessionDigest, summaryOf, whoOf } from '#core/records/session-digest';
import { type SessionRecord, sessionRecipe } from '#core/records/session-record';
import type { SessionEvent } from '#core/session/event';
import { restore } from '#core/session/restore';
import { steppedBy } from '#core/session/session-time';
import { between, instant } from '#core/time/instant';
import type { House } from './house';
import { compacted, eventsOf, type WholeSession } from './live-session';
import { newerJournal } from './remarks';

/** A digest is parsed once: the index hands out the same object until its document is written anew. */
const parsed = new WeakMap<Digest, SessionSummary | null>();

/** What the index tells of a session; null where it was written in another form. */
export function summaryIn(digest: Digest): SessionSummary | null {
  const known = parsed.get(digest);
  if (known !== undefined) return known;
  const read = sessionDigest.safeParse(digest.list);
  const summary = read.success ? read.data : null;
  parsed.set(digest, summary);
  return summary;
}

async function journalEvents(house: House, record: SessionRecord): Promise<readonly SessionEvent[] | null> {
  if (record.state === 'signed') return record.events;
  try {
    const journal = await house.parts.store.journal(record.id);
    try {
      return eventsOf(record, journal);
    } finally {
      await journal.close();
    }
  } catch (error) {
    const newer = newerJournal(record.id, error);
    if (newer === null) throw error;
    house.remarks.add(newer);
    return null;
  }
}

/** A session with all that its document and its journal tell. */
export async function readWhole(house: House, id: string): Promise<Read<WholeSession>> {
  const { live } = house;
  if (live?.record.id === id) return { found: live };
  const read = await house.parts.store.read(sessionRecipe, id);
  if (!('found' in read)) return read;
  const events = await journalEvents(house, read.found);
  // The remark was made; of a session that a later version wrote nothing is told.
  if (events === null) return { quarantined: { kind: 'sessions', id, why: 'newer', keptAs: `sessions/${id}.journal` } };
  return { found: { record: read.found, events, state: stateOf(read.found, events) } };
}

/** Reads one session with its journal; null, and a remark, where it can't be read. */
async function readout(house: House, id: string): Promise<WholeSession | null> {
  const read = await readWhole(house, id);
  if ('quarantined' in read) house.remarks.add(read.quarantined);
  return 'found' in read ? read.found : null;
}

/** A session's document with all that its journal holds, as it would be compacted now. */
export async function wholeSession(house: House, id: string): Promise<Read<SessionRecord>> {
  const read = await readWhole(house, id);
  return 'found' in read ? { found: compacted(read.found) } : read;
}

/** The summary at this moment: a class that is long over was left running. */
function summaryNow(house: House, { record, events, state }: WholeSession): SessionSummary {
  const summary = summaryOf(record, state);
  if (summary.state !== 'running') return summary;
  const now = instant(house.parts.clock.now().wall - steppedBy(events));
  return restore(state.agenda, events, now).offer === null ? summary : { ...summary, state: 'left-running' };
}

/**
 * All sessions, newest first, as the index knows them; read are only the one in the room and those that were running. Files
 * that can't be used are remarked on, not passed over.
 */
export async function listedSessions(house: House): Promise<readonly SessionSummary[]> {
  const sessions: SessionSummary[] = [];
  for (const { id, digest } of await house.parts.store.index('sessions')) {
    const known = digest === null || house.live?.record.id === id ? null : summaryIn(digest);
    if (known !== null && known.state !== 'running') {
      sessions.push(known);
      continue;
    }
    const read = await readout(house, id);
    if (read !== null) sessions.push(summaryNow(house, read));
  }
  return sessions.toSorted((one, other) => between(one.plannedStart, other.plannedStart));
}

/** A session as every export tells it; null, and a remark, where it can't be read. */
export async function exportOf(house: House, id: string): Promise<SessionExport | null> {
  const read = await readout(house, id);
  return read && exportedSession(read.record, read.state);
}

/** A session at this moment as the index would keep it: for the one in the room, whose document is behind its journal. */
export function summaryNowOf(
  house: House,
  whole: WholeSession,
): { readonly summary: SessionSummary; readonly list: object } {
  const summary = summaryNow(house, whole);
  return { summary, list: { ...summary, ...whoOf(whole.record, whole.state) } };
}
