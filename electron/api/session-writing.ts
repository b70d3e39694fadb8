import { sessionRecipe } from '#core/records/session-record';
import { type Answer, done, refused } from './answer';
import type { House, Plan } from './house';
import type { LiveSession } from './live-session';
import { liveFrom } from './sessions';

/** One press, and the session that it is about; null: the one in the room. */
export interface AboutSession {
  readonly key: string;
  readonly session: string | null;
}

async function writeInto(house: House, live: LiveSession, { key, plan }: { key: string; plan: Plan }): Promise<Answer> {
  if (live.knows(key)) return done(null);
  if (live.state.signed !== null) return refused('locked');
  const planned = await plan(live);
  if ('done' in planned) return planned;
  await live.commit(key, planned);
  await house.compact(live);
  if (live.state.signed !== null) house.parts.onSigned();
  return done(null);
}

/** Writes deeds of a session, whether or not it is in the room, for whoever has their turn in the house. */
export async function writeInTurn(house: House, { key, session }: AboutSession, plan: Plan): Promise<Answer> {
  if (session === null || house.live?.record.id === session) return house.writeInTurn(key, plan);
  const read = await house.parts.store.read(sessionRecipe, session);
  if ('quarantined' in read) house.remarks.add(read.quarantined);
  if (!('found' in read)) return refused('no-such-session');
  if (read.found.state === 'signed')
    return read.found.events.some(({ id }) => id === key) ? done(null) : refused('locked');
  const live = await liveFrom(house, read.found);
  try {
    return await writeInto(house, live, { key, plan });
  } finally {
    await live.close();
  }
}

/** The same, when those before it are done. */
export function writeInSession(house: House, about: AboutSession, plan: Plan): Promise<Answer> {
  return house.serially(() => writeInTurn(house, about, plan));
}
