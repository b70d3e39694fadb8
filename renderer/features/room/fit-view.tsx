import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { mustEnd } from '#core/session/contract';
import { type Fit, type FitLine, type FitRule, fitToEnd, usualFit } from '#core/session/fit';
import type { HeldClass } from '#core/session/held-class';
import { read } from '#core/session/reading';
import type { Instant } from '#core/time/instant';
import { type Milliseconds, milliseconds } from '#core/time/milliseconds';

/** What a facilitator has chosen in the panel. */
export interface FitChoice {
  readonly rule: FitRule;
  /** Parts to be left out. */
  readonly drop: readonly string[];
}

/** What holds until something is chosen. */
export const usualChoice: FitChoice = { rule: usualFit, drop: [] };

/** What becomes of one part. */
export interface FitRow {
  readonly id: string;
  readonly title: string;
  readonly before: Milliseconds;
  readonly after: Milliseconds;
  readonly becomes: 'shorter' | 'longer' | 'same' | 'out';
  readonly isCurrent: boolean;
  /** Nobody has changed its length, and nothing does now. */
  readonly asPlanned: boolean;
  /** It can give time. */
  readonly mayShrink: boolean;
}

/** A part that could be left out, what the class can best do without first. */
export interface LeaveOut {
  readonly id: string;
  readonly title: string;
  readonly frees: Milliseconds;
  readonly isOut: boolean;
}

/** A class before and after a fit, as the panel shows it. */
export interface FitView {
  readonly rows: readonly FitRow[];
  /** The longest length of the parts to come, milliseconds: the strips share its scale, whatever the running part has taken. */
  readonly longest: Milliseconds;
  /** How many parts it changes or leaves out. */
  readonly changes: number;
  readonly until: Instant;
  readonly endsBefore: Instant;
  readonly endsAfter: Instant;
  readonly shortBy: Milliseconds;
  readonly leaveOut: readonly LeaveOut[];
}

/** The class as a fit finds it; null where it has no end to be fitted to. */
function heldClass({ agenda, run, contract }: RoomSnapshot, now: Instant): HeldClass | null {
  const until = mustEnd(agenda, contract);
  return until === null ? null : { agenda, run, now, until };
}

function becomes({ before, after, isDropped }: FitLine): FitRow['becomes'] {
  if (isDropped) return 'out';
  if (after === before) return 'same';
  return after < before ? 'shorter' : 'longer';
}

function rowOf(held: HeldClass, line: FitLine, titles: ReadonlyMap<string, string>): FitRow {
  const { agenda, run } = held;
  const part = agenda.find(({ id }) => id === line.part);
  const isCurrent = run.part === line.part;
  const isLed = isCurrent && part?.isGuided === true && run.partStartedAt !== null;
  const { before, after } = line;
  return {
    id: line.part,
    title: titles.get(line.part) ?? '',
    before,
    after,
    becomes: becomes(line),
    isCurrent,
    asPlanned: after === before && before === part?.duration,
    mayShrink: part !== undefined && part.least < before && !isLed,
  };
}

function leaveOut(plain: Fit, drop: readonly string[], titles: ReadonlyMap<string, string>): readonly LeaveOut[] {
  return plain.couldDrop.map(({ part, frees }) => ({
    id: part,
    title: titles.get(part) ?? '',
    frees,
    isOut: drop.includes(part),
  }));
}

function longestOf(rows: readonly FitRow[]): Milliseconds {
  const coming = rows.filter(({ isCurrent }) => !isCurrent);
  const scale = coming.length > 0 ? coming : rows;
  return milliseconds(Math.max(1, ...scale.flatMap(({ before, after }) => [before, after])));
}

/** What a choice would make of the rest of the class; null where there is no end to be fitted to. */
export function fitView(room: RoomSnapshot, now: Instant, { rule, drop }: FitChoice): FitView | null {
  const held = heldClass(room, now);
  if (held === null) return null;
  const titles = new Map(room.plan.parts.map(({ id, title }) => [id, title]));
  const choices = leaveOut(fitToEnd(held, rule, []), drop, titles);
  const out = choices.filter(({ isOut }) => isOut).map(({ id }) => id);
  const fit = fitToEnd(held, rule, out);
  const rows = fit.lines.map((line) => rowOf(held, line, titles));
  return {
    rows,
    longest: longestOf(rows),
    changes: rows.filter((row) => row.becomes !== 'same').length,
    until: held.until,
    endsBefore: read(held.agenda, held.run, now).projectedEnd ?? now,
    endsAfter: fit.projectedEnd,
    shortBy: fit.shortBy,
    leaveOut: choices,
  };
}

/** The parts that have to be left out by a choice, as the command names them. */
export function dropOf({ leaveOut: choices }: FitView): readonly string[] {
  return choices.filter(({ isOut }) => isOut).map(({ id }) => id);
}
