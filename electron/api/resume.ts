import { type SessionRecord, sessionRecipe } from '#core/records/session-record';
import { lastSignOfLife, restore } from '#core/session/restore';
import { between, type Instant } from '#core/time/instant';
import type { House } from './house';
import { compacted, type LiveSession } from './live-session';
import { newerJournal } from './remarks';
import { isRunning, liveFrom } from './sessions';

async function openUnsigned(house: House, record: SessionRecord): Promise<LiveSession | null> {
  try {
    return await liveFrom(house, record);
  } catch (error) {
    const newer = newerJournal(record.id, error);
    if (newer === null) throw error;
    house.remarks.add(newer);
    return null;
  }
}

/** A clock that was set back while the program was stopped: the class stands still for a moment, but never runs backwards. */
async function neverBackwards(house: House, session: LiveSession): Promise<void> {
  const lastSign = lastSignOfLife(session.events);
  if (lastSign === null || session.now() >= lastSign) return;
  const by = between(lastSign, session.now());
  await session.commit(house.parts.ids.next('evt'), [{ do: 'clock-step', by }]);
}

/** A class of which nothing was heard since it should have been over ended when it was last heard of; its record says so. */
async function closeLeftOpen(house: House, session: LiveSession, endedAt: Instant): Promise<void> {
  await session.commit(house.parts.ids.next('evt'), [{ do: 'close-late', endedAt }]);
  await house.compact(session);
}

async function lookInto(house: House, session: LiveSession): Promise<void> {
  const { record, damagedLines, missingLines, state, events } = session;
  if (damagedLines + missingLines > 0) {
    house.remarks.add({
      kind: 'sessions',
      id: record.id,
      why: 'damaged-lines',
      lines: damagedLines,
      missing: missingLines,
    });
  }
  if (!session.isCompacted || compacted(session).state !== record.state) await house.compact(session);
  const verdict = isRunning(session) ? restore(state.agenda, events, session.now()) : null;
  if (verdict !== null && verdict.offer !== null) await closeLeftOpen(house, session, verdict.endedAt);
  if (verdict === null || verdict.offer !== null || house.live !== null) return session.close();
  await neverBackwards(house, session);
  await house.enter(session);
}

/**
 * At start: looks through the sessions that were not signed, brings their documents up to what their journals say, and
 * opens the room again with the class that was running when the program stopped, if it is still that class. What can't
 * be read is remarked on and left out.
 */
export async function resume(house: House): Promise<void> {
  const { store } = house.parts;
  for (const { id, digest } of await store.index('sessions')) {
    if (digest?.final === true) continue;
    const read = await store.read(sessionRecipe, id);
    if ('quarantined' in read) house.remarks.add(read.quarantined);
    if (!('found' in read) || read.found.state === 'signed') continue;
    const session = await openUnsigned(house, read.found);
    if (session !== null) await lookInto(house, session);
  }
}
