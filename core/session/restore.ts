import { after, type Instant, later } from '#core/time/instant';
import { minutes } from '#core/time/milliseconds';
import type { Agenda } from './agenda';
import type { Deed, SessionEvent } from './event';
import { fold } from './fold';
import { plannedEndOf } from './reading';
import { type Placed, place } from './session-time';

/**
 * What to do with a class that was running when the program stopped. `go-on`: it is still that class, the clock has run on.
 * `ask`: it is long over; it can be closed at `endedAt`, and nothing runs until a person says so.
 */
export type Restore = { readonly offer: null } | { readonly offer: 'close-or-discard'; readonly endedAt: Instant };

/** A class that should have ended an hour ago is not resumed by itself: nobody sits in that room any more. */
const patience = minutes(60);

/** The instant of the newest event of a session, heartbeats included; null when there is none. */
export function lastSignOfLife(events: readonly SessionEvent[]): Instant | null {
  return place(events).at(-1)?.at ?? null;
}

/** What the program writes by itself, whether or not anybody is in the room. */
const byItself: readonly Deed['do'][] = ['heartbeat', 'sleep', 'clock-step', 'close-late'];

/** What somebody did in the room. To say no to a closing shows that somebody came to the laptop, and no class. */
function presses(events: readonly SessionEvent[]): readonly Placed[] {
  const closings = new Set(events.flatMap(({ id, deed }) => (deed.do === 'close-late' ? [id] : [])));
  return place(events).filter(({ event: { deed } }) => {
    return !byItself.includes(deed.do) && !(deed.do === 'undo' && closings.has(deed.event));
  });
}

/**
 * When a class ended that nobody ended: at its last sign of life, but a laptop left on all night is no class. After the
 * planned end it went on for as long as somebody pressed something.
 */
function endOf(events: readonly SessionEvent[], plannedEnd: Instant, lastSign: Instant): Instant {
  const latest = later(plannedEnd, presses(events).at(-1)?.at ?? plannedEnd);
  return lastSign < latest ? lastSign : latest;
}

/** Whether a class found in the journal goes on at an instant of session time. */
export function restore(agenda: Agenda, events: readonly SessionEvent[], now: Instant): Restore {
  const { playback } = fold(agenda, events);
  const lastSign = lastSignOfLife(events);
  const last = agenda.at(-1);
  const running = playback === 'play' || playback === 'pause';
  if (!running || lastSign === null || last === undefined) return { offer: null };
  const plannedEnd = plannedEndOf(last);
  const over = after(later(plannedEnd, lastSign), patience);
  return now > over ? { offer: 'close-or-discard', endedAt: endOf(events, plannedEnd, lastSign) } : { offer: null };
}
