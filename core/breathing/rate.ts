import { type Milliseconds, seconds, sum } from '#core/time/milliseconds';
import type { Pattern } from './pattern';

/** Length of one cycle of a pattern, milliseconds; 0 for a pattern without phases. */
export function cycleLength(pattern: Pattern): Milliseconds {
  return sum(pattern.phases.map((phase) => seconds(phase.seconds)));
}

/** How many breaths one cycle holds (in and out together is one), 1 or more: two where the nostrils take turns. */
export function breathsInCycle(pattern: Pattern): number {
  return Math.max(1, pattern.phases.filter((phase) => phase.kind === 'exhale').length);
}

/** Length of one cycle at a pace (breaths a minute, above 0), milliseconds. */
export function cycleLengthAt(pattern: Pattern, breathsAMinute: number): Milliseconds {
  return seconds((60 * breathsInCycle(pattern)) / breathsAMinute);
}

/** The pattern with each phase as many times as long as a factor says (above 0); all else stays. */
export function stretched(pattern: Pattern, factor: number): Pattern {
  return { ...pattern, phases: pattern.phases.map((phase) => ({ ...phase, seconds: phase.seconds * factor })) };
}
