/** What the breath does in one phase. */
export type PhaseKind = 'inhale' | 'hold-full' | 'exhale' | 'hold-empty';

/** One phase of a breath. */
export interface Phase {
  readonly kind: PhaseKind;
  /** Seconds, above 0, decimals allowed; a phase of 0 is left out, never stored. */
  readonly seconds: number;
  /** How full the lungs are at the end of the phase, 0 to 1; left out, an inhale ends at 1 and an exhale at 0. */
  readonly level?: number | undefined;
  /** A second short inhale on top of the first. */
  readonly sip?: boolean | undefined;
  /** Where the air goes, for patterns that say so. */
  readonly route?: 'nose' | 'mouth' | 'pursed-lips' | undefined;
  /** Which nostril is open, for patterns that take turns. */
  readonly side?: 'left' | 'right' | undefined;
}

/** How the breath is drawn on the wall. */
export const pacerForms = ['orb', 'wave', 'box', 'bar', 'words'] as const;

/** One of these forms. */
export type PacerForm = (typeof pacerForms)[number];

/** Leads the breath from one pace to another, cycle by cycle and linear in rate; after that it keeps the second pace. */
export interface Ramp {
  /** Breaths a minute, 3 to 15. */
  readonly from: number;
  /** Breaths a minute, 3 to 15. */
  readonly to: number;
  /** How many cycles it takes until the second pace is reached, 2 to 60. */
  readonly overCycles: number;
}

/** A breath pattern: up to 8 phases that repeat; none is the natural breath, which nobody paces. */
export interface Pattern {
  readonly id: string;
  readonly name: string;
  readonly phases: readonly Phase[];
  /** Where the figures come from. */
  readonly source: string;
  /** The id of the pattern without holds for people who would rather not hold their breath. */
  readonly optOut?: string | undefined;
}
