import { type Milliseconds, milliseconds } from '#core/time/milliseconds';
import type { AgendaPart } from './agenda';
import type { Run } from './run';

/** The length of a part as planned or as fitted, milliseconds, 0 or more; what was added by hand is not in it. */
export function lengthOf(
  { id, duration }: Pick<AgendaPart, 'id' | 'duration'>,
  { fitted }: Pick<Run, 'fitted'>,
): Milliseconds {
  return fitted[id]?.at(-1)?.length ?? duration;
}

/** The whole length of the part that is loaded or runs, with what was added by hand; milliseconds, 0 or more. */
export function wholeLength(
  part: Pick<AgendaPart, 'id' | 'duration'>,
  run: Pick<Run, 'fitted' | 'added'>,
): Milliseconds {
  return milliseconds(Math.max(0, lengthOf(part, run) + run.added));
}
