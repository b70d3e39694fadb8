import type { Milliseconds } from '#core/time/milliseconds';
import type { BreathingGuide, Part } from './class-plan';

/** What a part led before it was given another breath: it goes on to the end of its cycle, so that no breath is cut. */
export interface BreathTurn {
  /** Active time of the part at which the new breath begins, milliseconds. Laid out over it the old guide has whole cycles. */
  readonly at: Milliseconds;
  /** Null: nothing was led. */
  readonly guide: BreathingGuide | null;
}

/** The breath of a part as it is led in one class. */
export interface LedBreath extends BreathingGuide {
  /** Left out: it is led from the beginning of the part. */
  readonly turnsFrom?: BreathTurn | undefined;
}

/** A part as it is led in one class. */
export interface LedPart extends Omit<Part, 'breathing'> {
  readonly breathing?: LedBreath | undefined;
}
