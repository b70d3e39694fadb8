import type { Mark } from '#core/session/mark';
import type { Run } from '#core/session/run';
import type { Instant } from '#core/time/instant';
import { minutes } from '#core/time/milliseconds';

/** Somebody entered later than this after the beginning is a latecomer until the facilitator says otherwise. */
const graceAfterStart = minutes(5);

/**
 * How somebody is marked who is entered at an instant of session time; null after the end: nobody but the facilitator can
 * say how long they were there.
 */
export function entryMark(run: Pick<Run, 'playback' | 'began'>, now: Instant): Mark | null {
  if (run.playback === 'finished') return null;
  return run.began !== null && now - run.began.at > graceAfterStart ? 'late' : 'present';
}
