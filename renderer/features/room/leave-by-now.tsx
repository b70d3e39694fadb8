import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { mustEnd } from '#core/session/contract';
import { type LeaveBy, leaveBy } from '#core/session/leave-by';
import { between, type Instant } from '#core/time/instant';

/** By when the current part is to be left. `easy` while nothing has to shrink for it, `latest` after that, then `past`. */
export type LeaveByNow =
  | { readonly is: 'easy'; readonly at: Instant; readonly latest: Instant | null }
  | { readonly is: 'latest'; readonly at: Instant }
  | { readonly is: 'past'; readonly at: Instant };

const minute = 60_000;

type Held = Pick<RoomSnapshot, 'agenda' | 'run' | 'contract'>;

/** When each part that runs or is to come has to be left, by its id; empty before a class begins and after it. */
export function leaveBys({ agenda, run, contract }: Held): ReadonlyMap<string, LeaveBy> {
  const until = mustEnd(agenda, contract);
  if (until === null || run.began === null || run.endedAt !== null) return new Map();
  return new Map(leaveBy(agenda, run, until).map((one) => [one.part, one]));
}

/** What is worth saying of it now; null while no part of the class runs. */
export function leaveByNow(room: Held, now: Instant): LeaveByNow | null {
  const found = leaveBys(room).get(room.run.part ?? '');
  if (found === undefined) return null;
  const { easy, latest } = found;
  if (now < easy) return { is: 'easy', at: easy, latest: between(easy, latest) < minute ? null : latest };
  return { is: now < latest ? 'latest' : 'past', at: latest };
}
