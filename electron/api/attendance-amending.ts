import type { SessionState } from '#core/attendance/session-state';
import type { Amendment, Deed } from '#core/session/event';
import type { Mark } from '#core/session/mark';
import { instant } from '#core/time/instant';
import { type Answer, done, refused } from './answer';
import { entered, type Joining } from './attendance-joining';
import type { House } from './house';
import { canBe, isListed } from './people';
import { addToSigned } from './signing';

/** What is said otherwise: somebody came who is not on the list, or something of whoever is. */
export type AmendmentAsked =
  | (Omit<Joining, 'key' | 'called'> & { readonly do: 'join'; readonly mark: Mark })
  | Exclude<Amendment, { readonly do: 'join' | 'times' }>
  | Omit<Extract<Amendment, { readonly do: 'times' }>, 'reason'>;

/** An amendment of a signed session: by whom, why, and what. */
export interface Amending {
  readonly key: string;
  readonly session: string;
  readonly by: string;
  readonly reason: string;
  readonly change: AmendmentAsked;
}

async function joined(
  house: House,
  { key, change }: { readonly key: string; readonly change: Extract<AmendmentAsked, { readonly do: 'join' }> },
  state: SessionState,
): Promise<Answer<Amendment>> {
  const { person, given, family, mark, came, makesUp } = change;
  const found = await entered(house, { key, person, given, family }, state);
  if (!found.done) return found;
  const { person: id, name, holds } = found.value;
  return done({ do: 'join', person: id, name, mark, came, makesUp, ...(holds ? {} : { holds }) });
}

function changed(house: House, { reason, change }: Amending, state: SessionState): Answer<Amendment> {
  if (change.do === 'join') return refused('already-listed');
  if (change.do === 'head-count') return done(change);
  if (!isListed(state, change.person)) return refused('no-such-person');
  if (change.do !== 'times') return done(change);
  const now = instant(house.parts.clock.now().wall);
  return canBe(change, state, now) ? done({ ...change, reason }) : refused('bad-times');
}

/** Says something of a signed session otherwise. The original stays, and stands beside it. */
export function amendSession(house: House, { key, session, ...asked }: Amending): Promise<Answer> {
  const [by, reason] = [asked.by.trim(), asked.reason.trim()];
  return addToSigned(house, { key, session }, async (state): Promise<Deed | Answer> => {
    if (by === '') return refused('no-name');
    if (reason === '') return refused('no-reason');
    const { change } = asked;
    const amendment =
      change.do === 'join'
        ? await joined(house, { key, change }, state)
        : changed(house, { key, session, by, reason, change }, state);
    return amendment.done ? { do: 'amend', by, reason, change: amendment.value } : amendment;
  });
}
