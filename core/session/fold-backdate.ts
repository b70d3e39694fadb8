import { type Instant, instant } from '#core/time/instant';
import type { PartRun, Run, Stop } from './run';

/** Stops cut off at an instant. */
function stopsUntil(stops: readonly Stop[], at: Instant): readonly Stop[] {
  return stops.flatMap((stop) => (stop.from >= at ? [] : [{ ...stop, to: instant(Math.min(stop.to, at)) }]));
}

function lastEnds(done: readonly PartRun[], at: Instant): readonly PartRun[] {
  const last = done.at(-1);
  return last === undefined
    ? done
    : [...done.slice(0, -1), { ...last, endedAt: at, stops: stopsUntil(last.stops, at) }];
}

/**
 * A class in which the running part began, or which ended, at another moment than it was pressed. The part before ends
 * then; of the first part the class begins then.
 */
export function backdated(run: Run, to: Instant): Run {
  if (run.playback === 'finished') return { ...run, endedAt: to, done: lastEnds(run.done, to) };
  if (run.partStartedAt === null) return run;
  const began = run.done.length === 0 && run.began !== null ? { ...run.began, at: to } : run.began;
  return { ...run, began, partStartedAt: to, done: lastEnds(run.done, to) };
}
