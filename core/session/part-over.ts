import type { Instant } from '#core/time/instant';
import type { Agenda } from './agenda';
import { read } from './reading';
import type { Run } from './run';

/**
 * The name of the one signal that a part's time is used up, or null while there is time. The name is the same at every
 * later instant, so that whoever has heard it once keeps still, however often the clock is read.
 */
export function partOver(agenda: Agenda, run: Run, now: Instant): string | null {
  const { part, remaining } = read(agenda, run, now);
  if (run.partStartedAt === null || part === null || remaining === null || remaining > 0) return null;
  return `${run.partStartedAt}/${part}/over`;
}
