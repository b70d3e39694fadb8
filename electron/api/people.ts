import type { SessionState } from '#core/attendance/session-state';
import type { Deed } from '#core/session/event';
import type { Mark } from '#core/session/mark';
import type { Signature } from '#core/session/signature';
import { after, type Instant } from '#core/time/instant';
import { minutes } from '#core/time/milliseconds';
import { type Answer, refused } from './answer';
import type { House } from './house';
import type { LiveSession } from './live-session';

/** True for somebody on the list. */
export function isListed({ people }: SessionState, person: string): boolean {
  return people.some((line) => line.person === person);
}

/** One press about somebody on the list of the session in the room. */
interface About {
  readonly key: string;
  readonly person: string;
}

function writeOf(house: House, { key, person }: About, plan: (session: LiveSession) => Deed | Answer): Promise<Answer> {
  return house.write(key, (session) => {
    if (!isListed(session.state, person)) return refused('no-such-person');
    const planned = plan(session);
    return 'done' in planned ? planned : [planned];
  });
}

/** Keeps whether somebody would rather breathe without holds. */
export function preferHolds(
  house: House,
  key: string,
  { person, holds }: { readonly person: string; readonly holds: boolean },
): Promise<Answer> {
  return writeOf(house, { key, person }, () => ({ do: 'prefer', person, holds }));
}

/** Marks somebody, or takes the mark away with null. */
export function markPerson(
  house: House,
  key: string,
  { person, mark }: { readonly person: string; readonly mark: Mark | null },
): Promise<Answer> {
  const deed = mark === null ? ({ do: 'unmark', person } as const) : ({ do: 'mark', person, mark } as const);
  return writeOf(house, { key, person }, () => deed);
}

/** Arrival and leaving, null: as the clock and the marks tell. */
export interface TypedTimes {
  readonly arrived: Instant | null;
  readonly left: Instant | null;
}

/** Nobody waits longer before a door, milliseconds. */
const earliest = minutes(180);

/** True for times that somebody can have come and gone at: in that order, not long before the class, and not in the future. */
export function canBe({ arrived, left }: TypedTimes, { run, plannedStart }: SessionState, now: Instant): boolean {
  const began = run.began?.at ?? plannedStart;
  const typed = [arrived, left].flatMap((at) => at ?? []);
  const isOrdered = arrived === null || left === null || arrived <= left;
  return isOrdered && typed.every((at) => at <= now && after(at, earliest) >= began);
}

/** Keeps when somebody came and went, as the facilitator knows it better than the clock. */
export function correctTimes(
  house: House,
  key: string,
  { person, arrived, left, reason }: TypedTimes & { readonly person: string; readonly reason: string },
): Promise<Answer> {
  return writeOf(house, { key, person }, (session) => {
    const isTakenBack = arrived === null && left === null;
    if (reason.trim() === '' && !isTakenBack) return refused('no-reason');
    if (!canBe({ arrived, left }, session.state, session.now())) return refused('bad-times');
    return { do: 'times', person, arrived, left, reason: reason.trim() };
  });
}

/** Keeps a person's own signature, or takes it away with null. */
export function keepSignature(
  house: House,
  key: string,
  { person, signature }: { readonly person: string; readonly signature: Signature | null },
): Promise<Answer> {
  return writeOf(house, { key, person }, () => ({ do: 'signature', person, signature }));
}

/** Keeps how somebody took part, and to whom they were referred. */
export function remarkOn(
  house: House,
  key: string,
  { person, participation, referral, homePractice }: Omit<Extract<Deed, { readonly do: 'remark' }>, 'do'>,
): Promise<Answer> {
  return writeOf(house, { key, person }, () => ({ do: 'remark', person, participation, referral, homePractice }));
}

/** Keeps how many were counted in the room; null takes a count back. */
export function countHeads(
  house: House,
  key: string,
  { people, staff }: { readonly people: number | null; readonly staff: number | null },
): Promise<Answer> {
  return house.write(key, () => [{ do: 'head-count', people, staff }]);
}
