import type { Moment } from '#core/time/moment';

/** Tells what time it is. Core never asks by itself: a host reads it and hands the moment in. */
export interface Clock {
  now(): Moment;
  /** Milliseconds since the machine started, counting time asleep; grows on while `mono` stands still in sleep. */
  uptime(): number;
}
