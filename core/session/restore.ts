import { after, type Instant, later } from '#core/time/instant';
import { minutes } from '#core/time/milliseconds';
import type { Agenda } from './agenda';
import type { SessionEvent } from './event';
import { fold } from './fold';
import { plannedEndOf } from './reading';
import { place } from './session-time';

/**
 * What to do with a class that was running when the program stopped. `go-on`: it is still that class, the clock has run on.
 * `ask`: it is long over; it can be closed at its last sign of life, and nothing runs until a person says so.
 */
export type Restore = { readonly offer: null } | { readonly offer: 'close-or-discard'; readonly lastSign: Instant };

/** A class that should have ended an hour ago is not resumed by itself: nobody sits in that room any more. */
const patience = minutes(60);

/** The instant of the newest event of a session, heartbeats included; null when there is none. */
export function lastSignOfLife(events: readonly SessionEvent[]): Instant | null {
  return place(events).at(-1)?.at ?? null;
}

/** Whether a class found in the journal goes on at an instant of session time. */
export function restore(agenda: Agenda, events: readonly SessionEvent[], now: Instant): Restore {
  const { playback } = fold(agenda, events);
  const lastSign = lastSignOfLife(events);
  const last = agenda.at(-1);
  const running = playback === 'play' || playback === 'pause';
  if (!running || lastSign === null || last === undefined) return { offer: null };
  const over = after(later(plannedEndOf(last), lastSign), patience);
  return now > over ? { offer: 'close-or-discard', lastSign } : { offer: null };
}
