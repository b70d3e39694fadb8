import type { SessionState } from '#core/attendance/session-state';
import type { Amendment, Deed } from '#core/session/event';
import type { Mark } from '#core/session/mark';
import { instant } from '#core/time/instant';
import { type Answer, done, refused } from './answer';
import { entered, type Joining } from './attendance-joining';
import type { House } from './house';
import { canBe, isListed, type TypedTimes } from './people';
import { addToSigned } from './signing';

/** When whoever is marked otherwise came and went: a mark that is given afterwards can't tell. */
interface WithTimes {
  readonly times?: TypedTimes | undefined;
}

/** What is said otherwise: somebody came who is not on the list, or something of whoever is. */
export type AmendmentAsked =
  | (Omit<Joining, 'key' | 'called'> & WithTimes & { readonly do: 'join'; readonly mark: Mark })
  | (Extract<Amendment, { readonly do: 'mark' }> & WithTimes)
  | Exclude<Amendment, { readonly do: 'join' | 'mark' | 'times' }>
  | Omit<Extract<Amendment, { readonly do: 'times' }>, 'reason'>;

/** An amendment of a signed session: by whom, why, and what. */
export interface Amending {
  readonly key: string;
  readonly session: string;
  readonly by: string;
  readonly reason: string;
  readonly change: AmendmentAsked;
}

type Asked = Pick<Amending, 'key' | 'reason' | 'change'>;

function timesOf(person: string, { reason, change }: Asked): readonly Amendment[] {
  const times = 'times' in change ? change.times : undefined;
  if (times === undefined) return [];
  const { arrived, left } = times;
  return [{ do: 'times', person, arrived, left, reason }];
}

async function joined(house: House, asked: Asked, state: SessionState): Promise<Answer<readonly Amendment[]>> {
  const { key, change } = asked;
  if (change.do !== 'join') return refused('no-such-person');
  const { person, given, family, mark, came, makesUp } = change;
  const found = await entered(house, { key, person, given, family, makesUp }, state);
  if (!found.done) return found;
  const { person: id, name, holds } = found.value;
  const join: Amendment = { do: 'join', person: id, name, mark, came, makesUp, ...(holds ? {} : { holds }) };
  return done([join, ...timesOf(id, asked)]);
}

function changed(asked: Asked, state: SessionState): Answer<readonly Amendment[]> {
  const { reason, change } = asked;
  if (change.do === 'join') return refused('already-listed');
  if (change.do === 'head-count') return done([change]);
  const { person } = change;
  if (!isListed(state, person)) return refused('no-such-person');
  if (change.do === 'times') return done([{ ...change, reason }]);
  if (change.do === 'mark') return done([{ do: 'mark', person, mark: change.mark }, ...timesOf(person, asked)]);
  return done([change]);
}

/** The times that an amendment tells; null where it tells none. */
function toldTimes(change: AmendmentAsked): TypedTimes | null {
  if (change.do === 'times') return change;
  return 'times' in change && change.times !== undefined ? change.times : null;
}

/** Says something of a signed session otherwise. The original stays, and stands beside it. */
export function amendSession(house: House, { key, session, ...asked }: Amending): Promise<Answer> {
  const [by, reason] = [asked.by.trim(), asked.reason.trim()];
  return addToSigned(house, { key, session }, async (state): Promise<readonly Deed[] | Answer> => {
    if (by === '') return refused('no-name');
    if (reason === '') return refused('no-reason');
    const { change } = asked;
    const times = toldTimes(change);
    // Before anybody is entered into the roster for it.
    if (times !== null && !canBe(times, state, instant(house.parts.clock.now().wall))) return refused('bad-times');
    const about = { key, reason, change };
    const amended = change.do === 'join' ? await joined(house, about, state) : changed(about, state);
    return amended.done ? amended.value.map((to) => ({ do: 'amend', by, reason, change: to })) : amended;
  });
}
