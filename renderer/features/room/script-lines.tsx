import type { Part, TimedLine } from '#core/curriculum/class-plan';
import { type Milliseconds, milliseconds } from '#core/time/milliseconds';

/** What is said in a part, spoken lines and steps together, in order of time. */
export function scriptOf({ lines = [], steps = [] }: Pick<Part, 'lines' | 'steps'>): readonly TimedLine[] {
  return [...lines, ...steps].toSorted((one, other) => one.at - other.at);
}

/** The place of the line that is due at an active time of the part: the last that has begun, -1 before the first. */
export function litLine(script: readonly TimedLine[], elapsed: Milliseconds | null): number {
  return elapsed === null ? -1 : script.findLastIndex(({ at }) => at <= elapsed);
}

/** The line that is said next, and the time until then. */
export interface NextLine {
  readonly index: number;
  /** Above 0. */
  readonly in: Milliseconds;
}

/** What is said next at an active time of the part; null while the part doesn't run, and after its last line. */
export function nextLine(script: readonly TimedLine[], elapsed: Milliseconds | null): NextLine | null {
  if (elapsed === null) return null;
  const index = litLine(script, elapsed) + 1;
  const line = script[index];
  return line === undefined ? null : { index, in: milliseconds(line.at - elapsed) };
}
