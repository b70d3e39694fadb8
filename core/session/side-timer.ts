import { between, type Instant } from '#core/time/instant';
import { type Milliseconds, milliseconds } from '#core/time/milliseconds';

/** A timer beside the class, for a break or a round in pairs: anchors only, read at any instant. */
export interface SideTimer {
  readonly duration: Milliseconds;
  readonly added: Milliseconds;
  /** Time run before the current stretch. */
  readonly ran: Milliseconds;
  /** Start of the current stretch; null while it stands still. */
  readonly since: Instant | null;
}

const none = milliseconds(0);

/** A timer of a length in milliseconds, standing at its start. */
export function sideTimer(duration: Milliseconds): SideTimer {
  return { duration, added: none, ran: none, since: null };
}

/** Time left on it at an instant; negative once it is over. */
export function leftOn(timer: SideTimer, now: Instant): Milliseconds {
  const running = timer.since === null ? 0 : between(timer.since, now);
  return milliseconds(timer.duration + timer.added - timer.ran - running);
}

/** The timer running on from an instant; a timer that runs already is left alone. */
export function startTimer(timer: SideTimer, now: Instant): SideTimer {
  return timer.since === null ? { ...timer, since: now } : timer;
}

/** The timer standing still from an instant on. */
export function pauseTimer(timer: SideTimer, now: Instant): SideTimer {
  if (timer.since === null) return timer;
  return { ...timer, ran: milliseconds(timer.ran + between(timer.since, now)), since: null };
}

/** The timer with time added (milliseconds, negative takes away). */
export function addToTimer(timer: SideTimer, span: Milliseconds): SideTimer {
  return { ...timer, added: milliseconds(timer.added + span) };
}
