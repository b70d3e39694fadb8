import { type Instant, instant } from '#core/time/instant';
import type { SessionEvent } from './event';

/** A journal event placed on the session's own time line. */
export interface Placed {
  readonly event: SessionEvent;
  readonly at: Instant;
}

/**
 * Places events on session time: the wall clock less every step that somebody or something gave it since the session
 * was opened. A clock that is set forward or back therefore moves no part; time asleep counts as time that passed.
 */
export function place(events: readonly SessionEvent[]): readonly Placed[] {
  let stepped = 0;
  return events.map((event) => {
    if (event.deed.do === 'clock-step') stepped += event.deed.by;
    return { event, at: instant(event.at.wall - stepped) };
  });
}

/** How far the wall clock has been stepped since the session was opened, milliseconds; session time is wall time less this. */
export function steppedBy(events: readonly SessionEvent[]): number {
  return events.reduce((total, { deed }) => (deed.do === 'clock-step' ? total + deed.by : total), 0);
}

/** The events that still count: those that were undone are left out, and so are the undos themselves. */
export function standing(events: readonly SessionEvent[]): readonly SessionEvent[] {
  const undone = new Set(events.flatMap(({ deed }) => (deed.do === 'undo' ? [deed.event] : [])));
  return events.filter(({ id, deed }) => deed.do !== 'undo' && !undone.has(id));
}

/** The events that still count, each at its instant of session time; a step of the clock moves those after it, undone or not. */
export function placedStanding(events: readonly SessionEvent[]): readonly Placed[] {
  const counted = new Set(standing(events).map(({ id }) => id));
  return place(events).filter(({ event }) => counted.has(event.id));
}

/**
 * Events each once, in the order in which they were done, however often and in whatever order they were handed over. Two
 * laptops that went on with one session may have given one number twice: then the ids decide, on both in the same way.
 */
export function inOrder(events: readonly SessionEvent[]): readonly SessionEvent[] {
  const once = new Map(events.map((event) => [event.id, event]));
  return [...once.values()].toSorted((one, other) => one.seq - other.seq || (one.id < other.id ? -1 : 1));
}

/**
 * The events that tell something for good. A sign of life tells only until the next event that the class was still alive
 * then: of an hour there are hundreds.
 */
export function lasting(events: readonly SessionEvent[]): readonly SessionEvent[] {
  return events.filter(({ deed }, at) => deed.do !== 'heartbeat' || at === events.length - 1);
}
