import type { BreathingGuide, RelaxationGuide } from '#core/curriculum/class-plan';
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
  /** Between what its length may become when the class is fitted to its end; milliseconds, least <= duration <= most. */
  readonly least: Milliseconds;
  readonly most: Milliseconds;
  readonly mayDrop: boolean;
  /** 1 is kept to the last, 5 goes first. */
  readonly priority: number;
  /** True: people follow a guide, so that it is never cut while it runs. */
  readonly isGuided: boolean;
  /** The breath and the relaxation that it leads by its plan; null where there is none. */
  readonly breathing: BreathingGuide | null;
  readonly relaxation: RelaxationGuide | null;
}

/** The parts of a class in order, fixed when the class is opened. */
export type Agenda = readonly AgendaPart[];
