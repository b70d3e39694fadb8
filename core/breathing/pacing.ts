import { type Milliseconds, milliseconds, seconds, sum } from '#core/time/milliseconds';
import type { Pattern, PhaseKind } from './pattern';

/** Rounding of binary fractions in milliseconds: 11 cycles of 60/5.5 s do fit in two minutes. */
const rounding = 1e-6;

/** A pattern laid out over a part: whole cycles after a lead-in, all counted in active time of the part. */
export interface Pacing {
  readonly pattern: Pattern;
  /** Time to settle before the first phase, milliseconds, 0 or more. */
  readonly leadIn: Milliseconds;
  /** Length of one cycle, milliseconds, above 0. */
  readonly cycle: Milliseconds;
  /** How many whole cycles are led, 0 or more; the breath rests after the last. */
  readonly cycles: number;
}

/** Where one phase begins, as active time of the part. */
export interface PhaseStart {
  readonly at: Milliseconds;
  readonly kind: PhaseKind;
  readonly sip: boolean;
  /** 0 for the first cycle. */
  readonly cycle: number;
  /** 0 for the first phase of the pattern. */
  readonly phaseIndex: number;
}

/** The breath at one moment: still settling, in a phase, or done and breathing freely. */
export type BreathMoment =
  | { readonly stage: 'settling'; readonly startsIn: Milliseconds }
  | {
      readonly stage: 'breathing';
      /** 0 for the first cycle. */
      readonly cycle: number;
      readonly phaseIndex: number;
      readonly kind: PhaseKind;
      readonly sip: boolean;
      /** When the phase began, as active time of the part. */
      readonly phaseStart: Milliseconds;
      readonly phaseLength: Milliseconds;
      /** How much of the phase is over, 0 to 1. */
      readonly fraction: number;
      /** How full the lungs are, 0 to 1. */
      readonly fullness: number;
      /** Whole seconds left in the phase, rounded up, at least 1. */
      readonly count: number;
    }
  | { readonly stage: 'resting' };

/**
 * Lays a guide out over a length (milliseconds): as many whole cycles as fit after the lead-in, so that a breath is
 * never cut. A pattern without phases gives no cycles.
 */
export function pacing(
  guide: { readonly pattern: Pattern; readonly leadIn: Milliseconds },
  length: Milliseconds,
): Pacing {
  const cycle = sum(guide.pattern.phases.map((phase) => seconds(phase.seconds)));
  const fitting = cycle > 0 ? Math.floor((length - guide.leadIn + rounding) / cycle) : 0;
  return { pattern: guide.pattern, leadIn: guide.leadIn, cycle, cycles: Math.max(0, fitting) };
}

/** When the last cycle is completed, as active time of the part; the lead-in when there is no cycle. */
export function pacingEnd(paced: Pacing): Milliseconds {
  return milliseconds(paced.leadIn + paced.cycles * paced.cycle);
}

/** Every phase that is led, in order. */
export function phaseStarts(paced: Pacing): readonly PhaseStart[] {
  return Array.from({ length: paced.cycles }, (_, cycle) => cycleStarts(paced, cycle)).flat();
}

/** The breath at an active time of the part (milliseconds); before 0 it is still settling. */
export function breathAt(paced: Pacing, elapsed: Milliseconds): BreathMoment {
  if (paced.cycles === 0 || elapsed >= pacingEnd(paced)) return { stage: 'resting' };
  if (elapsed < paced.leadIn) return { stage: 'settling', startsIn: milliseconds(paced.leadIn - elapsed) };
  const start = phaseAt(paced, elapsed);
  const phase = start && paced.pattern.phases[start.phaseIndex];
  if (!start || !phase) return { stage: 'resting' };
  const phaseLength = seconds(phase.seconds);
  const fraction = Math.min(1, (elapsed - start.at) / phaseLength);
  return {
    stage: 'breathing',
    cycle: start.cycle,
    phaseIndex: start.phaseIndex,
    kind: start.kind,
    sip: start.sip,
    phaseStart: start.at,
    phaseLength,
    fraction,
    fullness: fullnessIn(paced.pattern, start.phaseIndex, fraction),
    count: Math.max(1, Math.ceil((phaseLength - (elapsed - start.at) - rounding) / 1000)),
  };
}

/** How full the lungs are where a pattern begins and ends, 0 to 1: the picture rests there before and after. */
export function restingFullness(pattern: Pattern): number {
  return levelAfter(pattern, pattern.phases.length - 1);
}

/** Breaths a minute (in and out together is one breath), derived from the phases; 0 for a pattern without phases. */
export function breathsPerMinute(pattern: Pattern): number {
  const length = pattern.phases.reduce((total, phase) => total + phase.seconds, 0);
  const breaths = pattern.phases.filter((phase) => phase.kind === 'exhale').length;
  return length > 0 ? (60 * Math.max(1, breaths)) / length : 0;
}

function cycleStarts(paced: Pacing, cycle: number): readonly PhaseStart[] {
  let offset = 0;
  return paced.pattern.phases.map((phase, phaseIndex) => {
    const at = milliseconds(paced.leadIn + (cycle * paced.cycle + offset));
    offset += seconds(phase.seconds);
    return { at, kind: phase.kind, sip: phase.sip === true, cycle, phaseIndex };
  });
}

function phaseAt(paced: Pacing, elapsed: Milliseconds): PhaseStart | undefined {
  const near = Math.floor((elapsed - paced.leadIn) / paced.cycle);
  // The neighbours too: a division may round across the start of a cycle, and a moment must agree with phaseStarts().
  const around = [near - 1, near, near + 1].filter((cycle) => cycle >= 0 && cycle < paced.cycles);
  return around.flatMap((cycle) => cycleStarts(paced, cycle)).findLast((start) => start.at <= elapsed);
}

function fullnessIn(pattern: Pattern, phaseIndex: number, fraction: number): number {
  const from = levelAfter(pattern, phaseIndex - 1);
  const to = levelAfter(pattern, phaseIndex);
  // A cosine turns round smoothly at both ends.
  return from + (to - from) * (0.5 - 0.5 * Math.cos(Math.PI * fraction));
}

/** The level at the end of a phase; a hold keeps the one before it, and -1 is the phase before the first. */
function levelAfter(pattern: Pattern, phaseIndex: number): number {
  const count = pattern.phases.length;
  for (let back = 0; back < count; back += 1) {
    const phase = pattern.phases[(phaseIndex - back + count) % count];
    if (phase?.kind === 'inhale') return phase.level ?? 1;
    if (phase?.kind === 'exhale') return phase.level ?? 0;
  }
  return 0;
}
