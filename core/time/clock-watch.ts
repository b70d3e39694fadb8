import { type Milliseconds, milliseconds } from './milliseconds';
import type { Moment } from './moment';

/** A moment together with the machine's uptime in milliseconds, sleep included. */
export interface ClockReading {
  readonly moment: Moment;
  readonly uptime: number;
}

/** What happened to the machine between two readings: how long it slept, and how far its wall clock was set. Milliseconds. */
export interface ClockNews {
  readonly slept: Milliseconds;
  readonly stepped: Milliseconds;
}

/** Smaller differences are the ordinary pulling of a clock towards network time. */
const steadyWithin = 250;

/** Uptime is read with a coarse hand on some systems; a nap shorter than this can't be told from that. */
const shortestSleep = 2000;

/**
 * Tells a sleep from a clock that was set, from two readings of one boot. A clock that the system only slews is steady.
 * Where uptime can't be told from wall time (macOS), a clock set forward by more than two seconds is read as a sleep.
 */
export function clockNews(before: ClockReading, now: ClockReading): ClockNews {
  const ran = now.moment.mono - before.moment.mono;
  const asleep = now.uptime - before.uptime - ran;
  const slept = asleep >= shortestSleep ? asleep : 0;
  const stepped = now.moment.wall - before.moment.wall - ran - slept;
  const tolerance = slept === 0 ? steadyWithin : shortestSleep;
  return { slept: milliseconds(slept), stepped: milliseconds(Math.abs(stepped) > tolerance ? stepped : 0) };
}
