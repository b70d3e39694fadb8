import { type SessionRecord, sessionRecipe } from '#core/records/session-record';
import { restore } from '#core/session/restore';
import { type Instant, instant } from '#core/time/instant';
import { type Answer, done, refused } from './answer';
import type { House } from './house';
import { compacted, LiveSession } from './live-session';

/** What is needed to open a class in the room. */
export interface Opening {
  readonly key: string;
  readonly classId: string;
  /** When the class is to begin; null: now. */
  readonly plannedStart: Instant | null;
  /** Names of the people who are expected, in the order of the list. */
  readonly expected: readonly string[];
}

function isRunning(house: House): boolean {
  const playback = house.live?.state.run.playback;
  return playback === 'play' || playback === 'pause';
}

async function liveFrom(house: House, record: SessionRecord): Promise<LiveSession> {
  const { store, clock } = house.parts;
  return new LiveSession(record, await store.journal(record.id), clock);
}

/** Makes a session of a built-in class and opens the room with it. The same key opens the same session. */
export function openClass(house: House, opening: Opening): Promise<Answer<string>> {
  return house.serially(async () => {
    const { ids, classes, clock, store, zone } = house.parts;
    const id = `ses_${opening.key}`;
    if (house.live?.record.id === id) return done(id);
    if (isRunning(house)) return refused('another-class-runs');
    const plan = classes.find((known) => known.id === opening.classId);
    if (plan === undefined) return refused('no-such-class');
    const now = instant(clock.now().wall);
    const record: SessionRecord = {
      version: 1,
      id,
      createdAt: now,
      zone,
      plannedStart: opening.plannedStart ?? now,
      plan,
      expected: opening.expected.map((name) => ({ person: ids.next('per'), name })),
      facilitator: house.settings.facilitator,
      events: [],
      state: 'open',
    };
    await store.write(sessionRecipe, id, record);
    await house.enter(await liveFrom(house, record));
    return done(id);
  });
}

/** Opens the room with a session that exists: to go on with it, or to sign it. */
export function reopen(house: House, id: string): Promise<Answer> {
  return house.serially(async () => {
    if (house.live?.record.id === id) return done(null);
    if (isRunning(house)) return refused('another-class-runs');
    const read = await house.parts.store.read(sessionRecipe, id);
    if (!('found' in read)) return refused('no-such-session');
    await house.enter(await liveFrom(house, read.found));
    return done(null);
  });
}

/** Closes the room. A class that still runs is refused: it has to be ended first. */
export function leaveRoom(house: House): Promise<Answer> {
  return house.serially(async () => {
    if (isRunning(house)) return refused('another-class-runs');
    await house.enter(null);
    return done(null);
  });
}

/** Ends a class that was left running long ago, at its last sign of life. */
export function closeLate(house: House, key: string, id: string): Promise<Answer> {
  return house.serially(async () => {
    if (isRunning(house)) return refused('another-class-runs');
    const read = await house.parts.store.read(sessionRecipe, id);
    if (!('found' in read)) return refused('no-such-session');
    const session = await liveFrom(house, read.found);
    const { agenda } = session.state;
    const verdict = restore(agenda, session.events, session.now());
    if (verdict.offer === null) {
      await house.enter(session);
      return done(null);
    }
    await session.commit(key, [{ do: 'close-late', endedAt: verdict.lastSign }]);
    await house.parts.store.write(sessionRecipe, id, compacted(session));
    await house.enter(session);
    return done(null);
  });
}

/**
 * At start: looks through the sessions that were not signed, brings their documents up to what their journals say, and
 * opens the room again with the class that was running when the program stopped, if it is still that class.
 */
export async function resume(house: House): Promise<void> {
  const { store } = house.parts;
  for (const id of await store.list('sessions')) {
    const read = await store.read(sessionRecipe, id);
    if (!('found' in read) || read.found.state === 'signed') continue;
    const session = await liveFrom(house, read.found);
    const { agenda, run } = session.state;
    const now = compacted(session);
    if (now.state !== read.found.state) await store.write(sessionRecipe, id, now);
    const running = run.playback === 'play' || run.playback === 'pause';
    const goesOn = running && restore(agenda, session.events, session.now()).offer === null;
    if (goesOn && house.live === null) await house.enter(session);
    else await session.close();
  }
}
