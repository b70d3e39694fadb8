import type { Instant } from '#core/time/instant';
import type { SessionEvent } from './event';
import { placedStanding } from './session-time';

/** What the facilitator wrote down during a class. */
export interface Note {
  readonly event: string;
  readonly at: Instant;
  readonly text: string;
  readonly about: 'class' | 'distress';
}

/** The notes of a session that were not taken back, oldest first. */
export function notesOf(events: readonly SessionEvent[]): readonly Note[] {
  return placedStanding(events).flatMap(({ event: { id, deed }, at }) =>
    deed.do === 'note' ? [{ event: id, at, text: deed.text, about: deed.about }] : [],
  );
}
