import { type Instant, instant, later } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';
import type { PartRun, Run, Stop } from './run';

/** Stops cut off at an instant. */
function stopsUntil(stops: readonly Stop[], at: Instant): readonly Stop[] {
  return stops.flatMap((stop) => (stop.from >= at ? [] : [{ ...stop, to: instant(Math.min(stop.to, at)) }]));
}

function stopsFrom(stops: readonly Stop[], at: Instant): readonly Stop[] {
  return stops.flatMap((stop) => (stop.to <= at ? [] : [{ ...stop, from: later(stop.from, at) }]));
}

function lasted(stops: readonly Stop[]): number {
  return stops.reduce((total, { from, to }) => total + to - from, 0);
}

function lastEnds(done: readonly PartRun[], at: Instant): readonly PartRun[] {
  const last = done.at(-1);
  return last === undefined
    ? done
    : [...done.slice(0, -1), { ...last, endedAt: at, stops: stopsUntil(last.stops, at) }];
}

/** Stops of the running part that were over before it began, as a sleep can be of which somebody speaks later, are none of its own. */
function runningFrom(run: Run, to: Instant): Run {
  const stops = stopsFrom(run.stops, to);
  const paused = milliseconds(run.paused - lasted(run.stops) + lasted(stops));
  return { ...run, partStartedAt: to, stops, paused, pausedAt: run.pausedAt === null ? null : later(run.pausedAt, to) };
}

/**
 * A class in which the running part began, or which ended, at another moment than it was pressed. The part before ends
 * then; of the first part the class begins then. Nothing begins after the moment at which it was said, or before what was
 * before it.
 */
export function backdated(run: Run, { to, at }: { readonly to: Instant; readonly at: Instant }): Run {
  const said = instant(Math.min(to, at));
  const moment = later(run.done.at(-1)?.startedAt ?? said, said);
  if (run.playback === 'finished') return { ...run, endedAt: moment, done: lastEnds(run.done, moment) };
  if (run.partStartedAt === null) return run;
  const began = run.done.length === 0 && run.began !== null ? { ...run.began, at: moment } : run.began;
  return { ...runningFrom(run, moment), began, done: lastEnds(run.done, moment) };
}
