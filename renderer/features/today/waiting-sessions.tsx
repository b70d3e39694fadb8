import type { ListedSession } from '#bridge/records';
import { civilDate } from '#core/time/civil';
import type { Instant } from '#core/time/instant';

/** What a session still waits for. */
export type Waits = 'sign' | 'close' | 'go-on' | 'begin';

function waitsFor({ state, plannedStart, zone }: ListedSession, now: Instant): Waits | null {
  if (state === 'ended') return 'sign';
  if (state === 'left-running') return 'close';
  if (state === 'running') return 'go-on';
  const isOld = civilDate(plannedStart, zone) < civilDate(now, zone);
  return state === 'not-started' && !isOld ? 'begin' : null;
}

/** The sessions that wait for the facilitator, and what for. One that was never begun waits until its day is over. */
export function waitingSessions(
  sessions: readonly ListedSession[],
  now: Instant,
): readonly { readonly session: ListedSession; readonly waits: Waits }[] {
  return sessions.flatMap((session) => {
    const waits = waitsFor(session, now);
    return waits === null ? [] : [{ session, waits }];
  });
}
