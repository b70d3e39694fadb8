import { type Milliseconds, milliseconds, seconds } from '#core/time/milliseconds';
import type { Pattern, PhaseKind, Ramp } from './pattern';
import { rampStarts } from './ramp';
import { breathsInCycle, cycleLength, cycleLengthAt, stretched } from './rate';

/** Rounding of binary fractions in milliseconds: 11 cycles of 60/5.5 s do fit in two minutes. */
const rounding = 1e-6;
const start = milliseconds(0);

/** A pattern laid out over a part: whole cycles after a lead-in, all counted in active time of the part. */
export interface Pacing {
  /** At the pace that it settles to. */
  readonly pattern: Pattern;
  /** Time to settle before the first phase, milliseconds, 0 or more. */
  readonly leadIn: Milliseconds;
  /** Length of one cycle at that pace, milliseconds; 0 for a pattern without phases. */
  readonly cycle: Milliseconds;
  /** How many whole cycles are led, 0 or more; the breath rests after the last. */
  readonly cycles: number;
  /** Where each cycle of a ramp begins and, last, where the steady pace does, counted from the first breath; 0 alone without a ramp. */
  readonly rampStarts: readonly Milliseconds[];
}

/** What of a guide decides when each breath comes. */
export interface PacingGuide {
  readonly pattern: Pattern;
  readonly leadIn: Milliseconds;
  readonly ramp?: Ramp | undefined;
  /** At most so many cycles; left out, as many as fit. */
  readonly cycles?: number | undefined;
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
      /** Beats left in the phase, at least 1: as many beats as the phase has seconds, to the nearest, and all of one length. */
      readonly count: number;
      /** The length of a beat, milliseconds: a second, or as near as makes the phase even. */
      readonly beat: Milliseconds;
    }
  | { readonly stage: 'resting' };

/**
 * Lays a guide out over a length (milliseconds): as many whole cycles as fit after the lead-in, so that a breath is
 * never cut, and no more than the guide wants. A ramp comes first, then its second pace. A pattern without phases gives
 * no cycles.
 */
export function pacing(guide: PacingGuide, length: Milliseconds): Pacing {
  const { ramp, leadIn } = guide;
  const own = cycleLength(guide.pattern);
  if (own === 0) return { pattern: guide.pattern, leadIn, cycle: own, cycles: 0, rampStarts: [start] };
  const pattern = ramp ? stretched(guide.pattern, cycleLengthAt(guide.pattern, ramp.to) / own) : guide.pattern;
  const starts = ramp ? rampStarts(pattern, ramp) : [start];
  const endless = { pattern, leadIn, cycle: cycleLength(pattern), cycles: Infinity, rampStarts: starts };
  const fitting = cyclesBefore(endless, milliseconds(length + rounding));
  return { ...endless, cycles: Math.min(fitting, guide.cycles ?? fitting) };
}

/** When the last cycle is completed, as active time of the part; the lead-in when there is no cycle. */
export function pacingEnd(paced: Pacing): Milliseconds {
  return cycleStart(paced, paced.cycles);
}

/** When the cycle that is led at an active time began, as active time of the part; null before the first and after the last. */
export function cycleStartAt(paced: Pacing, elapsed: Milliseconds): Milliseconds | null {
  const breath = breathAt(paced, elapsed);
  return breath.stage === 'breathing' ? cycleStart(paced, breath.cycle) : null;
}

/**
 * When the cycle that is led at an active time ends, as active time of the part: exactly where the next one begins or the
 * breath rests; null before the first and after the last.
 */
export function cycleEndAt(paced: Pacing, elapsed: Milliseconds): Milliseconds | null {
  const breath = breathAt(paced, elapsed);
  return breath.stage === 'breathing' ? cycleStart(paced, breath.cycle + 1) : null;
}

/** Every phase that is led, in order. */
export function phaseStarts(paced: Pacing): readonly PhaseStart[] {
  return Array.from({ length: paced.cycles }, (_, cycle) => cycleStarts(paced, cycle)).flat();
}

/** The breath at an active time of the part (milliseconds); before 0 it is still settling. */
export function breathAt(paced: Pacing, elapsed: Milliseconds): BreathMoment {
  if (paced.cycles === 0 || elapsed >= pacingEnd(paced)) return { stage: 'resting' };
  if (elapsed < paced.leadIn) return { stage: 'settling', startsIn: milliseconds(paced.leadIn - elapsed) };
  const begun = phaseAt(paced, elapsed);
  const phase = begun && paced.pattern.phases[begun.phaseIndex];
  if (!begun || !phase) return { stage: 'resting' };
  const phaseLength = milliseconds(seconds(phase.seconds) * stretchOf(paced, begun.cycle));
  const fraction = Math.min(1, (elapsed - begun.at) / phaseLength);
  const beat = milliseconds(phaseLength / Math.max(1, Math.round(phaseLength / 1000)));
  return {
    stage: 'breathing',
    cycle: begun.cycle,
    phaseIndex: begun.phaseIndex,
    kind: begun.kind,
    sip: begun.sip,
    phaseStart: begun.at,
    phaseLength,
    fraction,
    fullness: fullnessIn(paced.pattern, begun.phaseIndex, fraction),
    count: Math.max(1, Math.ceil((phaseLength - (elapsed - begun.at) - rounding) / beat)),
    beat,
  };
}

/** How full the lungs are where a pattern begins and ends, 0 to 1: the picture rests there before and after. */
export function restingFullness(pattern: Pattern): number {
  return levelAfter(pattern, pattern.phases.length - 1);
}

/** Breaths a minute (in and out together is one breath), derived from the phases; 0 for a pattern without phases. */
export function breathsPerMinute(pattern: Pattern): number {
  const length = pattern.phases.reduce((total, phase) => total + phase.seconds, 0);
  return length > 0 ? (60 * breathsInCycle(pattern)) / length : 0;
}

/** How many cycles a ramp takes. */
function ramped(paced: Pacing): number {
  return paced.rampStarts.length - 1;
}

/** Where a cycle begins; the one after the last begins where the breath rests. */
function cycleStart(paced: Pacing, cycle: number): Milliseconds {
  const [inRamp, steady] = [Math.min(cycle, ramped(paced)), Math.max(0, cycle - ramped(paced))];
  return milliseconds(paced.leadIn + ((paced.rampStarts[inRamp] ?? 0) + steady * paced.cycle));
}

/** How much longer a cycle is than one at the pace that the breath settles to. */
function stretchOf(paced: Pacing, cycle: number): number {
  if (cycle >= ramped(paced)) return 1;
  return ((paced.rampStarts[cycle + 1] ?? 0) - (paced.rampStarts[cycle] ?? 0)) / paced.cycle;
}

/** How many cycles are over at an active time, however many are led. */
function cyclesBefore(paced: Pacing, elapsed: Milliseconds): number {
  const breathing = elapsed - paced.leadIn;
  const rampEnd = paced.rampStarts.at(-1) ?? 0;
  if (breathing >= rampEnd) return ramped(paced) + Math.floor((breathing - rampEnd) / paced.cycle);
  return Math.max(
    0,
    paced.rampStarts.findLastIndex((at) => at <= breathing),
  );
}

function cycleStarts(paced: Pacing, cycle: number): readonly PhaseStart[] {
  const begins = cycleStart(paced, cycle);
  const stretch = stretchOf(paced, cycle);
  let offset = 0;
  return paced.pattern.phases.map((phase, phaseIndex) => {
    const at = milliseconds(begins + offset * stretch);
    offset += seconds(phase.seconds);
    return { at, kind: phase.kind, sip: phase.sip === true, cycle, phaseIndex };
  });
}

function phaseAt(paced: Pacing, elapsed: Milliseconds): PhaseStart | undefined {
  const near = cyclesBefore(paced, elapsed);
  // The neighbours too: a division may round across the start of a cycle, and a moment must agree with phaseStarts().
  const around = [near - 1, near, near + 1].filter((cycle) => cycle >= 0 && cycle < paced.cycles);
  return around.flatMap((cycle) => cycleStarts(paced, cycle)).findLast((begun) => begun.at <= elapsed);
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
