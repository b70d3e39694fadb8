import type { Instant } from '#core/time/instant';
import type { Milliseconds } from '#core/time/milliseconds';

/** One part of an agenda as the clock sees it. */
export interface AgendaPart {
  readonly id: string;
  readonly plannedStart: Instant;
  /** Planned length, milliseconds, 0 or more. */
  readonly duration: Milliseconds;
  /** `duration`: ends when its own length is used up. `wall`: ends at plannedStart + duration, whenever it began. */
  readonly end: 'duration' | 'wall';
  /** True: begins when the part before ends. False: never begins before its planned start. */
  readonly linked: boolean;
  /** Remaining time at which the clock asks for attention, then for haste; milliseconds. */
  readonly warnAt: Milliseconds;
  readonly dangerAt: Milliseconds;
}

/** The parts of a class in order, fixed when the class is opened. */
export type Agenda = readonly AgendaPart[];
