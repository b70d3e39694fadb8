import type { TimedLine } from '#core/curriculum/class-plan';
import type { Milliseconds } from '#core/time/milliseconds';

/** The line that is due at an active time of its part, the one after it, and where it stands among all. */
export interface DueLine {
  readonly index: number;
  readonly text: string;
  readonly next: TimedLine | undefined;
}

/** The last line that has begun; undefined before the first. */
export function lineAt(lines: readonly TimedLine[], elapsed: Milliseconds): DueLine | undefined {
  const index = lines.findLastIndex((line) => line.at <= elapsed);
  const line = lines[index];
  return line && { index, text: line.text, next: lines[index + 1] };
}
