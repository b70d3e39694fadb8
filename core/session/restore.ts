import { after, type Instant, later } from '#core/time/instant';
import { minutes } from '#core/time/milliseconds';
import type { Agenda } from './agenda';
import type { Deed, SessionEvent } from './event';
import { fold } from './fold';
import { read } from './reading';
import type { Run } from './run';
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

/** When a class would have ended as it went when somebody last pressed something. */
function headedFor(agenda: Agenda, events: readonly SessionEvent[], run: Run): Instant | null {
  const pressed = presses(events).at(-1)?.at;
  return pressed === undefined ? null : read(agenda, run, pressed).projectedEnd;
}

/**
 * Whether a class found in the journal goes on at an instant of session time. One that doesn't ended at its last sign of
 * life, but a laptop left on all night is no class: it ended when it would have as it went at the last press, at the latest.
 */
export function restore(agenda: Agenda, events: readonly SessionEvent[], now: Instant): Restore {
  const run = fold(agenda, events);
  const lastSign = lastSignOfLife(events);
  const end = headedFor(agenda, events, run);
  const running = run.playback === 'play' || run.playback === 'pause';
  if (!running || lastSign === null || end === null || now <= after(later(end, lastSign), patience)) {
    return { offer: null };
  }
  return { offer: 'close-or-discard', endedAt: lastSign < end ? lastSign : end };
}
