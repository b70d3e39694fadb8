import type { Deed } from '#core/session/event';
import { restore } from '#core/session/restore';
import type { Instant } from '#core/time/instant';
import type { LiveSession } from './live-session';

/**
 * What closes a class of which nothing was heard since it should have been over: it ended when it was last heard of, and its
 * record says so. Nothing for any other class.
 */
export function closingOf({ state, events }: LiveSession, now: Instant): readonly Deed[] {
  const verdict = restore(state.agenda, events, now);
  return verdict.offer === null ? [] : [{ do: 'close-late', endedAt: verdict.endedAt }];
}
