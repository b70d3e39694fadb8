import { after, type Instant, instant } from '#core/time/instant';
import { milliseconds, minutes } from '#core/time/milliseconds';
import type { HeldClass } from './held-class';
import type { Run } from './run';

/** Between which instants of session time, both included, something may be said to have been. */
export interface Bounds {
  readonly from: Instant;
  readonly to: Instant;
}

/** A class is said to have begun at most this long before somebody presses Start, and to have gone on at most this long after its end. */
const longest = minutes(180);

/** Between which instants a class that hasn't begun may be said to have begun. */
export function startBounds({ now }: Pick<HeldClass, 'now'>): Bounds {
  return { from: after(now, milliseconds(-longest)), to: now };
}

function earliest({ done, partStartedAt }: Run, now: Instant): Instant {
  const before = done.at(-1);
  // The part before may shrink to nothing, and no further: what was before it is over.
  return before?.startedAt ?? after(partStartedAt ?? now, milliseconds(-longest));
}

/**
 * Between which instants the running part may be said to have begun, or a class that is over to have ended; null where
 * neither can be said.
 */
export function backdateBounds({ run, now }: Pick<HeldClass, 'run' | 'now'>): Bounds | null {
  const { playback, partStartedAt, stops, pausedAt, done, endedAt } = run;
  if (playback === 'finished') {
    const last = done.at(-1);
    if (last === undefined || endedAt === null) return null;
    return { from: last.startedAt, to: instant(Math.min(now, after(endedAt, longest))) };
  }
  if (partStartedAt === null) return null;
  return { from: earliest(run, now), to: instant(stops[0]?.from ?? pausedAt ?? now) };
}
