import type { Part, TimedLine } from '#core/curriculum/class-plan';
import type { Milliseconds } from '#core/time/milliseconds';

/** What is said in a part, spoken lines and steps together, in order of time. */
export function scriptOf({ lines = [], steps = [] }: Pick<Part, 'lines' | 'steps'>): readonly TimedLine[] {
  return [...lines, ...steps].toSorted((one, other) => one.at - other.at);
}

/** The place of the line that is due at an active time of the part: the last that has begun, -1 before the first. */
export function litLine(script: readonly TimedLine[], elapsed: Milliseconds | null): number {
  return elapsed === null ? -1 : script.findLastIndex(({ at }) => at <= elapsed);
}
