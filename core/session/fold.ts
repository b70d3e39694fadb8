import { after, type Instant, later } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';
import { activeTime, intoBreath, pausedUpTo } from './active-time';
import type { Agenda, AgendaPart } from './agenda';
import type { Deed, SessionEvent } from './event';
import { adapted, ledAfresh } from './fold-adapt';
import { backdated } from './fold-backdate';
import { continued } from './fold-continue';
import { fitted } from './fold-fit';
import { lengthOf } from './part-length';
import type { PartRun, Run, Stop } from './run';
import { type Placed, placedStanding, standing } from './session-time';

const none = milliseconds(0);

const stillness = { pausedAt: null, inDistress: false, paused: none, stops: [], added: none } as const;

/** A class that nobody has touched yet. */
export const untouched: Run = {
  playback: 'stop',
  part: null,
  partStartedAt: null,
  ...stillness,
  began: null,
  endedAt: null,
  done: [],
  fitted: {},
  dropped: [],
  screen: 'scene',
  picture: null,
  message: '',
  adapted: {},
  slept: null,
  flags: [],
};

/** The stops of the current part, the one that still lasts ended at an instant. */
function stopsUpTo({ stops, pausedAt, inDistress }: Run, at: Instant): readonly Stop[] {
  return pausedAt === null ? stops : [...stops, { from: pausedAt, to: at, why: inDistress ? 'distress' : 'pause' }];
}

function left(agenda: Agenda, run: Run, at: Instant): readonly PartRun[] {
  if (run.part === null || run.partStartedAt === null) return run.done;
  const { part, partStartedAt: startedAt, added } = run;
  const planned = agenda.find(({ id }) => id === part);
  const length = planned === undefined ? none : lengthOf(planned, run);
  return [...run.done, { part, startedAt, endedAt: at, stops: stopsUpTo(run, at), added, length, held: 'here' }];
}

/** A part that is entered anew has its fitted length from its first moment on. */
function afresh({ fitted: lengths }: Run, { id, duration }: Pick<AgendaPart, 'id' | 'duration'>): Run['fitted'] {
  const last = lengths[id]?.at(-1);
  return last === undefined ? lengths : { ...lengths, [id]: [{ from: none, was: duration, length: last.length }] };
}

function enter(agenda: Agenda, run: Run, { part, at }: { part: string; at: Instant }): Run {
  const planned = agenda.find(({ id }) => id === part);
  return {
    ...run,
    playback: 'play',
    part,
    partStartedAt: at,
    ...stillness,
    began: run.began ?? { at, planned: planned?.plannedStart ?? at },
    done: left(agenda, run, at),
    fitted: planned === undefined ? run.fitted : afresh(run, planned),
    adapted: ledAfresh(run, part),
    dropped: run.dropped.filter((one) => one !== part),
  };
}

function load(agenda: Agenda, run: Run, { part, at }: { part: string; at: Instant }): Run {
  return { ...run, playback: 'armed', part, partStartedAt: null, ...stillness, done: left(agenda, run, at) };
}

/** A breath that was cut by a rest is begun again. */
function goOn(agenda: Agenda, run: Run, at: Instant): Run {
  const part = agenda.find(({ id }) => id === run.part);
  const again = intoBreath(part, run, activeTime(run, at));
  const paused = milliseconds(pausedUpTo(run, at) + again);
  return { ...run, playback: 'play', paused, pausedAt: null, inDistress: false, stops: stopsUpTo(run, at) };
}

function start(agenda: Agenda, run: Run, { at, asOf }: { at: Instant; asOf: Instant | undefined }): Run {
  if (run.playback === 'pause') return goOn(agenda, run, at);
  const part = run.part ?? agenda[0]?.id;
  if (run.playback === 'play' || part === undefined) return run;
  const began = asOf === undefined || asOf > at ? at : asOf;
  // What was added to a part that only waited is still wanted when it begins.
  const begins = later(run.done.at(-1)?.endedAt ?? began, began);
  return { ...enter(agenda, run, { part, at: begins }), added: run.added };
}

function stopHere(run: Run, at: Instant, inDistress: boolean): Run {
  if (run.playback === 'play') return { ...run, playback: 'pause', pausedAt: at, inDistress };
  if (run.playback !== 'pause' || !inDistress || run.inDistress) return run;
  return { ...run, paused: pausedUpTo(run, at), stops: stopsUpTo(run, at), pausedAt: at, inDistress };
}

/** The end of a class that was left open: not before what was still done in it, and not after somebody closed it. */
function closedAt(
  { partStartedAt, pausedAt, stops }: Run,
  { endedAt, at }: { endedAt: Instant; at: Instant },
): Instant {
  const known = [partStartedAt, pausedAt, stops.at(-1)?.to].flatMap((one) => one ?? []);
  return known.reduce(later, endedAt > at ? at : endedAt);
}

function finish(agenda: Agenda, run: Run, at: Instant): Run {
  const over = { playback: 'finished', part: null, partStartedAt: null, endedAt: at, slept: null } as const;
  // What was on the wall for the class is nothing to say goodbye with.
  const wall = { message: '', picture: null, screen: run.screen === 'picture' ? 'scene' : run.screen } as const;
  return { ...run, ...over, ...stillness, ...wall, done: left(agenda, run, at) };
}

function flag(run: Run, name: Run['flags'][number]): Run {
  return run.flags.includes(name) ? run : { ...run, flags: [...run.flags, name] };
}

type Sleep = Extract<Deed, { readonly do: 'sleep' }>;

/** A sleep of the running class is time that passed, until the facilitator says that the class rested. */
function sleep(run: Run, { span }: Sleep, { event, at, was }: Slept): Run {
  const told = flag(run, 'slept');
  if (run.playback !== 'play' || run.partStartedAt === null || was === 'class') return told;
  if (was === null) return { ...told, slept: { event, span, until: at } };
  const awake = run.stops.at(-1)?.to ?? run.partStartedAt;
  const from = later(awake, after(at, milliseconds(-span)));
  if (from >= at) return told;
  const stop = { from, to: at, why: 'sleep' } as const;
  return { ...told, paused: milliseconds(run.paused + at - from), stops: [...run.stops, stop] };
}

/** What lay over a picture, dark or calm, gives way to the picture again; only from the picture is it back to the class. */
function shown(run: Run, { screen, picture }: Extract<Deed, { readonly do: 'show' }>): Run {
  const isCovered = run.picture !== null && run.screen !== 'picture';
  if (screen === 'picture') return { ...run, screen, picture: picture ?? run.picture };
  if (screen !== 'scene') return { ...run, screen };
  return isCovered ? { ...run, screen: 'picture' } : { ...run, screen, picture: null };
}

interface Slept {
  readonly event: string;
  readonly at: Instant;
  readonly was: 'class' | 'pause' | null;
}

type Answers = ReadonlyMap<string, 'class' | 'pause'>;

function apply(agenda: Agenda, run: Run, placed: Placed & { answers: Answers }): Run {
  const { event, at, answers } = placed;
  const { id, deed } = event;
  if (deed.do === 'stop') return { ...untouched, screen: run.screen, picture: run.picture };
  if (deed.do === 'clock-step') return flag(run, 'clock-changed');
  if (deed.do === 'sleep') return sleep(run, deed, { event: id, at, was: answers.get(id) ?? null });
  if (deed.do === 'show') return shown(run, deed);
  if (deed.do === 'message') return { ...run, message: deed.text };
  if (deed.do === 'backdate') return backdated(run, { to: deed.to, at });
  return run.playback === 'finished' ? run : applyInClass(agenda, run, { deed, at });
}

function applyInClass(agenda: Agenda, run: Run, { deed, at }: { deed: Deed; at: Instant }): Run {
  switch (deed.do) {
    case 'load':
      return load(agenda, run, { part: deed.part, at });
    case 'start':
      return start(agenda, run, { at, asOf: deed.asOf });
    case 'continue':
      return run.playback === 'stop' || run.playback === 'armed'
        ? flag(continued(agenda, run, { at, from: deed.from }), 'continued')
        : run;
    case 'pause':
      return run.playback === 'play' ? stopHere(run, at, false) : run;
    case 'distress':
      return stopHere(run, at, true);
    case 'go':
      return enter(agenda, run, { part: deed.part, at });
    case 'restart':
      return run.part === null || run.partStartedAt === null ? run : enter(agenda, run, { part: run.part, at });
    case 'add':
      return { ...run, added: milliseconds(run.added + deed.span) };
    case 'fit':
      return fitted(agenda, run, { deed, at });
    case 'adapt':
      return adapted(agenda, run, deed);
    case 'end':
      return finish(agenda, run, at);
    case 'close-late':
      return flag(finish(agenda, run, closedAt(run, { endedAt: deed.endedAt, at })), 'closed-late');
    default:
      return run;
  }
}

function answersIn(events: readonly SessionEvent[]): Answers {
  return new Map(events.flatMap(({ deed }) => (deed.do === 'slept-as' ? [[deed.event, deed.was] as const] : [])));
}

/**
 * What a class has come to after its events: pure, so that a crash is mended by reading the journal again and an undo
 * by leaving an event out. Events that make no sense where they stand change nothing.
 */
export function fold(agenda: Agenda, events: readonly SessionEvent[]): Run {
  const answers = answersIn(standing(events));
  return placedStanding(events).reduce((run, placed) => apply(agenda, run, { ...placed, answers }), untouched);
}
