import { after, between, type Instant, later } from '#core/time/instant';
import { type Milliseconds, milliseconds } from '#core/time/milliseconds';
import { pausedUpTo } from './active-time';
import type { Agenda, AgendaPart } from './agenda';
import { lengthOf, wholeLength } from './part-length';
import type { Playback, Run } from './run';

/** How urgent the current part is. The wall never shows it. */
export type Urgency = 'default' | 'warning' | 'danger' | 'overtime';

/** What a clock face needs at one instant. */
export interface Reading {
  readonly playback: Playback;
  readonly part: string | null;
  readonly next: string | null;
  /** Active time in the part, pauses excluded. */
  readonly elapsed: Milliseconds | null;
  /** Time left in the part; negative in overtime. */
  readonly remaining: Milliseconds | null;
  readonly urgency: Urgency | null;
  /** When the current part will end if it keeps its length. */
  readonly expectedFinish: Instant | null;
  /** Positive: behind the plan. Negative: ahead. Unspent time of the running part doesn't count until it is left. */
  readonly overUnder: Milliseconds;
  /** The same against the actual start of the class. */
  readonly overUnderRelative: Milliseconds;
  readonly plannedEnd: Instant | null;
  readonly projectedEnd: Instant | null;
  /** When each part that is still to come would begin. */
  readonly projectedStart: Readonly<Record<string, Instant>>;
}

const none = milliseconds(0);

/** When a part ends by the plan. */
export function plannedEndOf(part: AgendaPart): Instant {
  return after(part.plannedStart, part.duration);
}

interface Running {
  readonly part: AgendaPart;
  readonly run: Run;
  readonly startedAt: Instant;
}

interface PartClock {
  readonly elapsed: Milliseconds;
  readonly remaining: Milliseconds;
  readonly expectedFinish: Instant;
  readonly behind: Milliseconds;
}

function ownLength({ part, run, startedAt }: Running, now: Instant): PartClock {
  const paused = pausedUpTo(run, now);
  const length = wholeLength(part, run);
  const elapsed = milliseconds(now - startedAt - paused);
  const remaining = milliseconds(length - elapsed);
  const lateStart = between(part.plannedStart, startedAt);
  const stretched = length - part.duration + paused + Math.max(0, -remaining);
  const expectedFinish = after(startedAt, milliseconds(length + paused));
  return { elapsed, remaining, expectedFinish, behind: milliseconds(lateStart + stretched) };
}

function fixedEnd({ part, run, startedAt }: Running, now: Instant): PartClock {
  const end = after(plannedEndOf(part), run.added);
  return {
    elapsed: milliseconds(now - startedAt - pausedUpTo(run, now)),
    remaining: between(now, end),
    expectedFinish: later(end, startedAt),
    behind: milliseconds(run.added + Math.max(0, now - end)),
  };
}

function clockOf(part: AgendaPart, run: Run, now: Instant): PartClock {
  if (run.partStartedAt !== null) {
    const clock = part.end === 'wall' ? fixedEnd : ownLength;
    return clock({ part, run, startedAt: run.partStartedAt }, now);
  }
  const startedAt = run.began === null ? later(now, part.plannedStart) : now;
  const expectedFinish = after(startedAt, wholeLength(part, run));
  const behind = run.began === null ? none : between(part.plannedStart, now);
  return { elapsed: none, remaining: milliseconds(lengthOf(part, run) + run.added), expectedFinish, behind };
}

/** When a part begins if the one before it ends at an instant: gaps in the plan take up lateness. */
function projectedStartOf(part: AgendaPart, before: AgendaPart, beforeEnds: Instant): Instant {
  if (!part.linked) return later(beforeEnds, part.plannedStart);
  const gap = milliseconds(Math.max(0, part.plannedStart - plannedEndOf(before)));
  const withGap = after(beforeEnds, gap);
  return later(beforeEnds, withGap < part.plannedStart ? withGap : part.plannedStart);
}

/** What a projection needs to know of a run. */
export type Lengths = Pick<Run, 'fitted' | 'dropped'>;

/** When the parts that are to come would begin, and when the last would end. */
export interface Projection {
  readonly projectedEnd: Instant;
  readonly projectedStart: Readonly<Record<string, Instant>>;
}

/** How a class goes on if the first of these parts ends at an instant and the others keep their lengths. */
export function project(parts: Agenda, run: Lengths, firstEnds: Instant): Projection {
  const projectedStart: Record<string, Instant> = {};
  let ends = firstEnds;
  for (const [index, part] of parts.entries()) {
    // The gap of a part is the one that the plan left before it, whether or not the part before is left out.
    const before = parts[index - 1];
    if (before === undefined || run.dropped.includes(part.id)) continue;
    const starts = projectedStartOf(part, before, ends);
    projectedStart[part.id] = starts;
    ends = part.end === 'wall' ? later(plannedEndOf(part), starts) : after(starts, lengthOf(part, run));
  }
  return { projectedEnd: ends, projectedStart };
}

function urgencyOf(part: AgendaPart, remaining: Milliseconds): Urgency {
  if (remaining < 0) return 'overtime';
  if (remaining <= part.dangerAt) return 'danger';
  return remaining <= part.warnAt ? 'warning' : 'default';
}

function readOutside(agenda: Agenda, run: Run): Reading {
  const last = agenda.at(-1);
  const plannedEnd = last === undefined ? null : plannedEndOf(last);
  const overUnder = run.endedAt === null || plannedEnd === null ? none : between(plannedEnd, run.endedAt);
  const lateStart = run.began === null ? none : between(run.began.planned, run.began.at);
  return {
    playback: run.playback,
    part: null,
    next: run.playback === 'stop' ? (agenda[0]?.id ?? null) : null,
    elapsed: null,
    remaining: null,
    urgency: null,
    expectedFinish: null,
    overUnder,
    overUnderRelative: milliseconds(overUnder - lateStart),
    plannedEnd,
    projectedEnd: run.endedAt,
    projectedStart: {},
  };
}

/** Reads a class at an instant of session time. Pure: any window that holds the anchors reads the same figures. */
export function read(agenda: Agenda, run: Run, now: Instant): Reading {
  const index = agenda.findIndex(({ id }) => id === run.part);
  const part = agenda[index];
  if (part === undefined) return readOutside(agenda, run);
  const clock = clockOf(part, run, now);
  const ahead = agenda.slice(index);
  const last = agenda.at(-1) ?? part;
  const running = run.partStartedAt !== null;
  const lateStart = run.began === null ? none : between(run.began.planned, run.began.at);
  return {
    playback: run.playback,
    part: part.id,
    next: ahead.find(({ id }, at) => at > 0 && !run.dropped.includes(id))?.id ?? null,
    elapsed: clock.elapsed,
    remaining: clock.remaining,
    urgency: urgencyOf(part, clock.remaining),
    expectedFinish: clock.expectedFinish,
    overUnder: clock.behind,
    overUnderRelative: milliseconds(clock.behind - lateStart),
    plannedEnd: plannedEndOf(last),
    ...project(ahead, run, running ? later(clock.expectedFinish, now) : clock.expectedFinish),
  };
}
