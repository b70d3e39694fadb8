import { type Milliseconds, milliseconds } from '#core/time/milliseconds';
import type { Pattern, Ramp } from './pattern';
import { cycleLengthAt } from './rate';

/**
 * Where each cycle of a ramp begins, and last where the cycle after it begins, all counted from the first breath, milliseconds.
 * The first cycle has the first pace, the last cycle of the ramp the second, those between are spaced evenly in breaths a
 * minute; a cycle keeps the pace with which it began.
 */
export function rampStarts(pattern: Pattern, { from, to, overCycles }: Ramp): readonly Milliseconds[] {
  const starts = [milliseconds(0)];
  let at = 0;
  for (let index = 0; index < overCycles; index += 1) {
    const share = overCycles > 1 ? index / (overCycles - 1) : 1;
    at += cycleLengthAt(pattern, from + (to - from) * share);
    starts.push(milliseconds(at));
  }
  return starts;
}
