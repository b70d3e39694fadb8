import { between, type Instant } from '#core/time/instant';
import { type Milliseconds, milliseconds } from '#core/time/milliseconds';
import type { Agenda, AgendaPart } from './agenda';
import type { Change } from './changes';
import { type Contract, mustEnd } from './contract';
import { lengthOf } from './part-length';
import { plannedEndOf } from './reading';
import type { PartRun, Run, StopReason } from './run';
import { toldChanges } from './told-changes';

/** One part of a class as it really went. */
export interface PartAsRun {
  readonly part: string;
  /** Its length in the plan, milliseconds. */
  readonly planned: Milliseconds;
  /** The length that it had in the end, by the plan or by a fit, milliseconds; what was added by hand is not in it. */
  readonly given: Milliseconds;
  /** How long it ran, rests left out, all visits together, milliseconds; null where it was not run. */
  readonly took: Milliseconds | null;
  /** How long it stood still, milliseconds. */
  readonly stood: Milliseconds;
  /** How often it was entered, 0 or more. */
  readonly visits: number;
  /** `elsewhere`: without this laptop, so that its times are those of the plan. `left-out`: it was not run. */
  readonly held: PartRun['held'] | 'left-out';
}

/** What a class has come to, against what was planned and promised. */
export interface AsRun {
  readonly plannedStart: Instant | null;
  readonly plannedEnd: Instant | null;
  readonly began: Instant | null;
  readonly ended: Instant | null;
  /** From its beginning to its end, rests included, milliseconds; null while one of the two is missing. */
  readonly lasted: Milliseconds | null;
  /** How long after the end of the plan it ended, milliseconds, negative when before; null while it has not. */
  readonly behindPlan: Milliseconds | null;
  /** How long after it had to be over it ended, milliseconds, negative when before; null while it has not. */
  readonly late: Milliseconds | null;
  /** How long it stood still, and why, milliseconds. */
  readonly stood: Readonly<Record<StopReason, Milliseconds>>;
  /** In the order of the plan. */
  readonly parts: readonly PartAsRun[];
  /** What was done on the way, oldest first. */
  readonly changes: readonly Change[];
}

/** What a report is made of. */
export interface RunSource {
  readonly agenda: Agenda;
  readonly run: Run;
  readonly contract: Contract;
  readonly changes: readonly Change[];
}

function stoodStill({ stops }: PartRun, why?: StopReason): number {
  return stops.reduce((before, stop) => before + (why === undefined || stop.why === why ? stop.to - stop.from : 0), 0);
}

function total(runs: readonly PartRun[], of: (run: PartRun) => number): Milliseconds {
  return milliseconds(runs.reduce((before, run) => before + of(run), 0));
}

function partAsRun(part: AgendaPart, run: Run): PartAsRun {
  const visits = run.done.filter((one) => one.part === part.id);
  const stood = total(visits, (one) => stoodStill(one));
  const whole = total(visits, ({ startedAt, endedAt }) => endedAt - startedAt);
  const here = visits.some(({ held }) => held === 'here') ? 'here' : 'elsewhere';
  return {
    part: part.id,
    planned: part.duration,
    given: lengthOf(part, run),
    took: visits.length === 0 ? null : milliseconds(Math.max(0, whole - stood)),
    stood,
    visits: visits.length,
    held: visits.length === 0 ? 'left-out' : here,
  };
}

function since(from: Instant | null, to: Instant | null): Milliseconds | null {
  return from === null || to === null ? null : between(from, to);
}

/** Tells how a class really went, part by part and as a whole. Of the running part nothing is told before it is left. */
export function asRunOf({ agenda, run, contract, changes }: RunSource): AsRun {
  const last = agenda.at(-1);
  const plannedEnd = last === undefined ? null : plannedEndOf(last);
  const began = run.began?.at ?? null;
  const ended = run.endedAt;
  const stood = (why: StopReason): Milliseconds => total(run.done, (one) => stoodStill(one, why));
  return {
    plannedStart: agenda[0]?.plannedStart ?? null,
    plannedEnd,
    began,
    ended,
    lasted: since(began, ended),
    behindPlan: since(plannedEnd, ended),
    late: since(mustEnd(agenda, contract), ended),
    stood: { pause: stood('pause'), distress: stood('distress'), sleep: stood('sleep') },
    parts: agenda.map((part) => partAsRun(part, run)),
    changes: toldChanges(changes),
  };
}
