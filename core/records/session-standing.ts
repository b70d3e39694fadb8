import type { SessionState } from '#core/attendance/session-state';
import type { SessionRecord } from './session-record';

/** How a session's document says it stands, from what was folded from its events. */
export function standingOf({ run, signed }: Pick<SessionState, 'run' | 'signed'>): SessionRecord['state'] {
  if (signed !== null) return 'signed';
  return run.playback === 'finished' ? 'ended' : 'open';
}
