import { between, type Instant } from '#core/time/instant';
import { type Milliseconds, milliseconds } from '#core/time/milliseconds';
import type { Agenda } from './agenda';
import type { SessionEvent } from './event';
import type { PartRun, Run } from './run';
import { type Placed, place, standing } from './session-time';

const none = milliseconds(0);

/** A class that nobody has touched yet. */
export const untouched: Run = {
  playback: 'stop',
  part: null,
  partStartedAt: null,
  pausedAt: null,
  paused: none,
  added: none,
  began: null,
  endedAt: null,
  done: [],
  screen: 'scene',
  flags: [],
};

/** Time spent paused in the current part up to an instant, the pause that still lasts included. */
export function pausedUpTo(run: Run, now: Instant): Milliseconds {
  return run.pausedAt === null ? run.paused : milliseconds(run.paused + between(run.pausedAt, now));
}

function left(run: Run, at: Instant): readonly PartRun[] {
  if (run.part === null || run.partStartedAt === null) return run.done;
  const { part, partStartedAt: startedAt, added } = run;
  return [...run.done, { part, startedAt, endedAt: at, paused: pausedUpTo(run, at), added }];
}

function enter(agenda: Agenda, run: Run, { part, at }: { part: string; at: Instant }): Run {
  const planned = agenda.find(({ id }) => id === part)?.plannedStart ?? at;
  return {
    ...run,
    playback: 'play',
    part,
    partStartedAt: at,
    pausedAt: null,
    paused: none,
    added: none,
    began: run.began ?? { at, planned },
    done: left(run, at),
  };
}

function load(run: Run, part: string, at: Instant): Run {
  const fresh = { playback: 'armed', part, partStartedAt: null, pausedAt: null, paused: none, added: none } as const;
  return { ...run, ...fresh, done: left(run, at) };
}

function start(agenda: Agenda, run: Run, at: Instant): Run {
  if (run.playback === 'pause') return { ...run, playback: 'play', paused: pausedUpTo(run, at), pausedAt: null };
  const part = run.part ?? agenda[0]?.id;
  return run.playback === 'play' || part === undefined ? run : enter(agenda, run, { part, at });
}

function finish(run: Run, at: Instant): Run {
  const over = { playback: 'finished', part: null, partStartedAt: null, pausedAt: null, endedAt: at } as const;
  return { ...run, ...over, paused: none, added: none, done: left(run, at) };
}

function flag(run: Run, name: Run['flags'][number]): Run {
  return run.flags.includes(name) ? run : { ...run, flags: [...run.flags, name] };
}

function apply(agenda: Agenda, run: Run, { event: { deed }, at }: Placed): Run {
  if (deed.do === 'stop') return { ...untouched, screen: run.screen };
  if (deed.do === 'clock-step') return flag(run, 'clock-changed');
  if (deed.do === 'sleep') return flag(run, 'slept');
  if (deed.do === 'show') return { ...run, screen: deed.screen };
  if (run.playback === 'finished') return run;
  if (deed.do === 'load') return load(run, deed.part, at);
  if (deed.do === 'start') return start(agenda, run, at);
  if (deed.do === 'pause') return run.playback === 'play' ? { ...run, playback: 'pause', pausedAt: at } : run;
  if (deed.do === 'go') return enter(agenda, run, { part: deed.part, at });
  if (deed.do === 'add') return { ...run, added: milliseconds(run.added + deed.span) };
  if (deed.do === 'end') return finish(run, at);
  if (deed.do === 'close-late') return flag(finish(run, deed.endedAt), 'closed-late');
  return run;
}

/**
 * What a class has come to after its events: pure, so that a crash is mended by reading the journal again and an undo
 * by leaving an event out. Events that make no sense where they stand change nothing.
 */
export function fold(agenda: Agenda, events: readonly SessionEvent[]): Run {
  const counted = new Set(standing(events).map(({ id }) => id));
  return place(events)
    .filter(({ event }) => counted.has(event.id))
    .reduce((run, placed) => apply(agenda, run, placed), untouched);
}
