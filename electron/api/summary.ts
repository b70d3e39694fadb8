import type { SessionExport } from '#core/attendance/session-export';
import { headCount } from '#core/attendance/signing';
import { type SessionRecord, sessionRecipe } from '#core/records/session-record';
import { plannedEndOf } from '#core/session/reading';
import { restore } from '#core/session/restore';
import { steppedBy } from '#core/session/session-time';
import { between, type Instant, instant } from '#core/time/instant';
import type { House } from './house';
import { eventsIn, stateOf } from './live-session';
import { newerJournal } from './remarks';

/** One session in a list. */
export interface SessionSummary {
  readonly id: string;
  readonly title: string;
  readonly zone: string;
  readonly plannedStart: Instant;
  readonly plannedEnd: Instant;
  readonly began: Instant | null;
  readonly ended: Instant | null;
  /** `left-running`: it was running when the program stopped and is long over; it can be closed at its last sign of life. */
  readonly state: 'not-started' | 'running' | 'left-running' | 'ended' | 'signed';
  readonly headCount: number;
  readonly unmarked: number;
  readonly listed: number;
}

/** A session as read for lists and exports. */
export interface SessionReadout {
  readonly summary: SessionSummary;
  readonly forExport: SessionExport;
}

function stateNow(house: House, record: SessionRecord, events: SessionRecord['events']): SessionReadout {
  const { plannedStart, agenda, run, people, signed } = stateOf(record, events);
  const last = agenda.at(-1);
  const plannedEnd = last === undefined ? plannedStart : plannedEndOf(last);
  const running = run.playback === 'play' || run.playback === 'pause';
  const now = instant(house.parts.clock.now().wall - steppedBy(events));
  const left = running && restore(agenda, events, now).offer !== null;
  const unended = running ? (left ? 'left-running' : 'running') : 'not-started';
  const ended = run.endedAt === null ? unended : 'ended';
  const summary: SessionSummary = {
    id: record.id,
    title: record.plan.title,
    zone: record.zone,
    plannedStart,
    plannedEnd,
    began: run.began?.at ?? null,
    ended: run.endedAt,
    state: signed === null ? ended : 'signed',
    headCount: headCount(people),
    unmarked: people.filter(({ mark }) => mark === null).length,
    listed: people.length,
  };
  const forExport: SessionExport = {
    session: record.id,
    classTitle: record.plan.title,
    zone: record.zone,
    plannedStart,
    plannedEnd,
    began: run.began?.at ?? null,
    ended: run.endedAt,
    facilitator: signed?.by ?? record.facilitator.name,
    credential: signed?.credential ?? record.facilitator.credential,
    lines: people,
    signed,
  };
  return { summary, forExport };
}

/** The events of a session that is not open in the room: a signed one has them in its document, the others in their journal. */
async function eventsOf(house: House, record: SessionRecord): Promise<SessionRecord['events'] | null> {
  if (record.state === 'signed') return record.events;
  try {
    const journal = await house.parts.store.journal(record.id);
    try {
      return eventsIn(journal, record.id);
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

/** Reads all sessions, newest first; files that can't be used are remarked on, not passed over. */
export async function readSessions(house: House): Promise<readonly SessionReadout[]> {
  const sessions: SessionReadout[] = [];
  for (const id of await house.parts.store.list('sessions')) {
    const live = house.live?.record.id === id ? house.live : null;
    const read = live === null ? await house.parts.store.read(sessionRecipe, id) : { found: live.record };
    if ('quarantined' in read) house.remarks.add(read.quarantined);
    const events = live?.events ?? ('found' in read ? await eventsOf(house, read.found) : null);
    if ('found' in read && events !== null) sessions.push(stateNow(house, read.found, events));
  }
  return sessions.toSorted((one, other) => between(one.summary.plannedStart, other.summary.plannedStart));
}
