import { breathsPerMinute } from '#core/breathing/pacing';
import { after, type Instant, later } from '#core/time/instant';
import { type Milliseconds, milliseconds, seconds, sum } from '#core/time/milliseconds';
import { activeTime } from './active-time';
import type { AgendaPart } from './agenda';
import type { HeldClass } from './held-class';
import { ledBreath } from './led-breath';
import { lengthOf, wholeLength } from './part-length';
import { plannedEndOf, project } from './reading';
import type { Run } from './run';

/** A part that is running or to come, and the lengths between which a fit may change it. Milliseconds. */
export interface Piece {
  readonly part: AgendaPart;
  /** With what was added by hand; of a part that has overrun, what it has taken up to now. */
  readonly length: Milliseconds;
  readonly least: Milliseconds;
  readonly most: Milliseconds;
  /** Length of the cycles that it leads up to its end, milliseconds; 0 where a change of its length cuts no breath. */
  readonly cycle: Milliseconds;
}

/** The cycles that a part ends with; one whose breath rests before its end can change by any time. */
function cycleOf(part: AgendaPart, run: Run): Milliseconds {
  const guide = ledBreath(part.breathing, run.adapted[part.id]);
  if (guide === null || guide.cycles !== undefined) return milliseconds(0);
  const planned = sum(guide.pattern.phases.map((phase) => seconds(phase.seconds)));
  const pace = guide.ramp === undefined ? 1 : breathsPerMinute(guide.pattern) / guide.ramp.to;
  return milliseconds(planned * pace);
}

/** A part that a fit leaves alone. */
function fixed(part: AgendaPart, run: Run, length: Milliseconds): Piece {
  return { part, length, least: length, most: length, cycle: cycleOf(part, run) };
}

function coming(part: AgendaPart, run: Run, length: Milliseconds): Piece {
  if (part.end === 'wall') return fixed(part, run, length);
  const [least, most] = [Math.min(part.least, length), Math.max(part.most, length)];
  return { part, length, least: milliseconds(least), most: milliseconds(most), cycle: cycleOf(part, run) };
}

/** The running part: what is over is over, and a guide that people follow is never cut. */
function running({ run, now }: HeldClass, part: AgendaPart): Piece {
  const active = activeTime(run, now);
  const length = milliseconds(Math.max(wholeLength(part, run), active));
  const isLed = part.isGuided || ledBreath(part.breathing, run.adapted[part.id]) !== null;
  if (isLed && active > 0) return fixed(part, run, length);
  const piece = coming(part, run, length);
  return { ...piece, least: milliseconds(Math.min(length, Math.max(piece.least, Math.ceil(active)))) };
}

/** The running part and those that are to come, without those that a fit has left out. */
export function piecesOf(held: HeldClass): readonly Piece[] {
  const { agenda, run } = held;
  const index = agenda.findIndex(({ id }) => id === run.part);
  return agenda.slice(Math.max(0, index)).flatMap((part) => {
    if (part.id === run.part) return [running(held, part)];
    return run.dropped.includes(part.id) ? [] : [coming(part, run, lengthOf(part, run))];
  });
}

/** When a class ends with these pieces, and the index of the first piece whose length still moves that end. */
export function endWith(
  { agenda, run, now }: HeldClass,
  pieces: readonly Piece[],
): { readonly end: Instant; readonly free: number } {
  const [first] = pieces;
  if (first === undefined) return { end: now, free: 0 };
  const index = agenda.findIndex(({ id }) => id === first.part.id);
  const parts = agenda.slice(index);
  const stays = new Map(pieces.map(({ part, length }) => [part.id, length]));
  const none = milliseconds(0);
  const fitted = Object.fromEntries(
    pieces.map(({ part, length }) => [part.id, [{ from: none, was: part.duration, length }]]),
  );
  const dropped = parts.flatMap(({ id }) => (stays.has(id) ? [] : [id]));
  const isRunning = first.part.id === run.part;
  const left = milliseconds(first.length - (isRunning ? activeTime(run, now) : 0));
  const onTheClock = after(plannedEndOf(first.part), isRunning ? run.added : none);
  const firstEnds = first.part.end === 'wall' ? onTheClock : after(now, left);
  const { projectedEnd, projectedStart } = project(parts, { fitted, dropped }, later(firstEnds, now));
  const waits = pieces.findLastIndex(({ part }) => {
    const starts = projectedStart[part.id];
    if (starts === undefined) return false;
    if (part.end === 'wall') return starts <= plannedEndOf(part);
    return starts <= part.plannedStart && (!part.linked || hasGap(parts, part));
  });
  // A part with an end on the clock gives nothing itself; one that waits for its moment can be changed.
  return { end: projectedEnd, free: Math.max(0, waits) };
}

function hasGap(parts: readonly AgendaPart[], part: AgendaPart): boolean {
  const before = parts[parts.findIndex(({ id }) => id === part.id) - 1];
  return before !== undefined && plannedEndOf(before) < part.plannedStart;
}
