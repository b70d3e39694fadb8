import type { SessionState } from '#core/attendance/session-state';
import { whyNotSign } from '#core/attendance/signing';
import type { SessionRecord } from '#core/records/session-record';
import type { Deed } from '#core/session/event';
import { type Answer, done, refused } from './answer';
import type { House } from './house';
import { keepSession } from './keep-session';
import { compacted, type WholeSession } from './live-session';
import { type AboutSession, writeInSession } from './session-writing';
import { readWhole } from './summary';

/** Who signs, and what they say by it. */
export interface Attestation {
  readonly by: string;
  readonly credential: string;
  readonly statement: string;
}

/** Signs a session that is over: from here on it is locked, and what is said of it otherwise is an amendment. */
export function signSession(
  house: House,
  about: AboutSession,
  { by, credential, statement }: Attestation,
): Promise<Answer> {
  return writeInSession(house, about, ({ state }) => {
    const [why] = whyNotSign(state, by);
    return why === undefined ? [{ do: 'sign', by, credential, statement }] : refused(why);
  });
}

/** What is to be added to a signed session, at least one deed, or why it is not. */
export type Addition = (state: SessionState) => readonly Deed[] | Answer | Promise<readonly Deed[] | Answer>;

function withEvents(
  house: House,
  whole: WholeSession,
  { key, deeds }: { readonly key: string; readonly deeds: readonly Deed[] },
): SessionRecord {
  const record = compacted(whole);
  const last = record.events.at(-1)?.seq ?? 0;
  const at = house.parts.clock.now();
  const added = deeds.map((deed, index) => ({
    id: index === 0 ? key : `${key}.${index + 1}`,
    seq: last + 1 + index,
    at,
    deed,
  }));
  return { ...record, events: [...record.events, ...added] };
}

/**
 * Adds something to a signed session, in the room or not. It is in the document alone, written in one piece with its seals: a
 * signed session has no use for its journal any more.
 */
export function addToSigned(
  house: House,
  { key, session }: { readonly key: string; readonly session: string },
  plan: Addition,
): Promise<Answer> {
  return house.serially(async () => {
    const read = await readWhole(house, session);
    if (!('found' in read)) return refused('no-such-session');
    const whole = read.found;
    if (whole.events.some(({ id }) => id === key)) return done(null);
    if (whole.state.signed === null) return refused('not-signed');
    const deeds = await plan(whole.state);
    if ('done' in deeds) return deeds;
    const kept = await keepSession(house, withEvents(house, whole, { key, deeds }));
    if (house.live?.record.id === session) {
      house.live.wasKept(kept);
      house.publish();
    }
    house.parts.onSigned();
    return done(null);
  });
}

/** Signs a signed session besides: a supervisor, or whoever led it too. Nobody signs twice. */
export function coSign(
  house: House,
  about: { readonly key: string; readonly session: string },
  { by, credential, statement }: Attestation,
): Promise<Answer> {
  return addToSigned(house, about, ({ signed, coSigned }) => {
    const name = by.trim();
    if (name === '') return refused('no-name');
    const isOnIt = [signed, ...coSigned].some((one) => one?.by.trim().toLowerCase() === name.toLowerCase());
    return isOnIt ? refused('already-signed') : [{ do: 'co-sign', by: name, credential, statement }];
  });
}
