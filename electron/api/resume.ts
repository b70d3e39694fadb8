import { type SessionRecord, sessionRecipe } from '#core/records/session-record';
import type { Deed } from '#core/session/event';
import { lastSignOfLife } from '#core/session/restore';
import { between } from '#core/time/instant';
import { done } from './answer';
import type { House } from './house';
import { closingOf } from './left-open';
import { compacted, type LiveSession } from './live-session';
import { newerJournal } from './remarks';
import { isRunning, liveFrom } from './sessions';
import { answered } from './storage-failure';

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

/** A disk that doesn't take the closing keeps nobody out: it is asked for again by hand, or by the next start. */
async function closeLeftOpen(house: House, session: LiveSession, closing: readonly Deed[]): Promise<void> {
  await answered(async () => {
    await session.commit(house.parts.ids.next('evt'), closing);
    await house.compact(session);
    return done(null);
  });
}

async function lookInto(house: House, session: LiveSession): Promise<void> {
  const { record, damagedLines, missingLines } = session;
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
  const closing = closingOf(session, session.now());
  if (closing.length > 0) await closeLeftOpen(house, session, closing);
  if (closing.length > 0 || !isRunning(session) || house.live !== null) return session.close();
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
