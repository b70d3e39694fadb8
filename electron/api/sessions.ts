import { fitnessOf } from '#core/packages/fitness';
import { type SessionRecord, sessionRecipe } from '#core/records/session-record';
import { type Contract, noContract } from '#core/session/contract';
import { type Instant, instant } from '#core/time/instant';
import { type Answer, done, refused } from './answer';
import { type Audited, auditWriting, writeAudit } from './audit';
import { expectedGuests, type Guest } from './expected-guests';
import type { House } from './house';
import { closingOf } from './left-open';
import { classPlan } from './library-items';
import { LiveSession } from './live-session';

/** What is needed to open a class in the room. */
export interface Opening {
  readonly key: string;
  readonly classId: string;
  /** When the class is to begin; null: now. */
  readonly plannedStart: Instant | null;
  /** What is promised besides the plan; left out: nothing. */
  readonly contract?: Contract | undefined;
  /** Who is expected, in the order of the list. */
  readonly expected: readonly Guest[];
}

/** Whoever opens a room sees the names of its list. */
export function seen(target: string): Audited {
  return { did: 'saw', kind: 'session', target };
}

/** True while the class of a session runs or rests. */
export function isRunning(session: LiveSession | null): boolean {
  const playback = session?.state.run.playback;
  return playback === 'play' || playback === 'pause';
}

/** A session with its journal open. Rejects with a StoreError; nothing stays open then. */
export async function liveFrom(house: House, record: SessionRecord): Promise<LiveSession> {
  const { store, clock } = house.parts;
  const journal = await store.journal(record.id);
  try {
    return new LiveSession(record, journal, clock);
  } catch (error) {
    await journal.close();
    throw error;
  }
}

/** Writes a session that is not there yet, in one piece with whoever is new in its list. */
async function madeOnce(
  house: House,
  fresh: SessionRecord,
  { key, expected }: Opening,
): Promise<Answer<SessionRecord>> {
  const { store } = house.parts;
  const { id } = fresh;
  const before = await store.read(sessionRecipe, id);
  if ('found' in before) {
    await writeAudit(house, [seen(id)]);
    return done(before.found);
  }
  const guests = await expectedGuests(house, { key, expected });
  if (!guests.done) return guests;
  const { writings, audited } = guests.value;
  const record = { ...fresh, expected: guests.value.expected };
  const made = await auditWriting(house, [{ did: 'made', kind: 'session', target: id }, ...audited]);
  await store.writeAll([{ recipe: sessionRecipe, id, value: record }, ...writings, made]);
  return done(record);
}

/** Makes a session of a class of the library and opens the room with it. The same key opens the same session. */
export function openClass(house: House, opening: Opening): Promise<Answer<string>> {
  return house.serially(async () => {
    const { clock, zone } = house.parts;
    const id = `ses_${opening.key}`;
    if (house.live?.record.id === id) return done(id);
    if (isRunning(house.live)) return refused('another-class-runs');
    const found = await classPlan(house, opening.classId);
    if (!found.done) return found;
    const plan = found.value;
    // A draft may be kept with a held breath and nothing beside it for those who can't; nobody is led through it.
    const isOwn = !house.parts.classes.includes(plan);
    if (isOwn && !fitnessOf({ kind: 'classes', content: plan }).isFit) return refused('class-unfit');
    const now = instant(clock.now().wall);
    const record: SessionRecord = {
      version: 3,
      id,
      createdAt: now,
      zone,
      plannedStart: opening.plannedStart ?? now,
      startIsSet: opening.plannedStart !== null,
      plan,
      contract: opening.contract ?? noContract,
      group: null,
      place: '',
      staff: [],
      expected: [],
      facilitator: house.settings.facilitator,
      events: [],
      state: 'open',
      seals: [],
    };
    const made = await madeOnce(house, record, opening);
    if (!made.done) return made;
    await house.enter(await liveFrom(house, made.value));
    return done(id);
  });
}

/** Opens the room with a session that exists, for whoever has their turn. */
export async function enterInTurn(house: House, record: SessionRecord): Promise<Answer> {
  await writeAudit(house, [seen(record.id)]);
  const session = await liveFrom(house, record);
  if (closingOf(session, session.now()).length > 0) {
    await session.close();
    return refused('left-running');
  }
  await house.enter(session);
  return done(null);
}

/** Opens the room with a session that exists: to go on with it, or to sign it. */
export function reopen(house: House, id: string): Promise<Answer> {
  return house.serially(async () => {
    if (house.live?.record.id === id) return done(null);
    if (isRunning(house.live)) return refused('another-class-runs');
    const read = await house.parts.store.read(sessionRecipe, id);
    return 'found' in read ? enterInTurn(house, read.found) : refused('no-such-session');
  });
}

/** The session that waited in the room when it was locked waits there again. */
export async function backToTheRoom(house: House, session: string | null): Promise<void> {
  if (session !== null && house.live === null) await reopen(house, session);
}

/** Closes the room. A class that still runs is refused: it has to be ended first. */
export function leaveRoom(house: House): Promise<Answer> {
  return house.serially(async () => {
    if (isRunning(house.live)) return refused('another-class-runs');
    await house.enter(null);
    return done(null);
  });
}

/** Ends a class that was left running long ago, at its last sign of life. */
export function closeLate(house: House, key: string, id: string): Promise<Answer> {
  return house.serially(async () => {
    if (house.live?.record.id === id) return done(null);
    if (isRunning(house.live)) return refused('another-class-runs');
    const read = await house.parts.store.read(sessionRecipe, id);
    if (!('found' in read)) return refused('no-such-session');
    const session = await liveFrom(house, read.found);
    try {
      await writeAudit(house, [{ did: 'changed', kind: 'session', target: id, fields: ['ended'] }]);
      await endLate(session, key);
    } catch (error) {
      await session.close();
      throw error;
    }
    await house.enter(session);
    await house.compact(session);
    return done(null);
  });
}

async function endLate(session: LiveSession, key: string): Promise<void> {
  const closing = closingOf(session, session.now());
  if (closing.length > 0) await session.commit(key, closing);
}
