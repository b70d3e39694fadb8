import { type Milliseconds, milliseconds } from '#core/time/milliseconds';
import type { Part, PartVersion, TimedLine } from './class-plan';

/** A change of a part's length, made before it began or while it ran. Active time of the part, milliseconds. */
export interface Squeeze {
  /** What was over when the length changed: nothing before it is touched. */
  readonly from: Milliseconds;
  /** The length before and after, with what was added by hand. */
  readonly was: Milliseconds;
  readonly length: Milliseconds;
}

/** Two lines are never closer than this, milliseconds: a sentence has to be said. */
export const closest = 4000;

function moved(at: Milliseconds, { from, was, length }: Squeeze): Milliseconds {
  if (at <= from || was <= from) return at;
  return milliseconds(from + ((at - from) * Math.max(0, length - from)) / (was - from));
}

/** How far apart the lines after `from` can be at most, so that all are said before the end and after what was said. */
function roomFor(lines: readonly TimedLine[], from: number, length: Milliseconds): number {
  const coming = lines.filter(({ at }) => at > from).length;
  const said = lines.findLast(({ at }) => at <= from)?.at;
  const since = said === undefined ? Number.POSITIVE_INFINITY : (length - said) / (coming + 1);
  return Math.max(0, Math.min((length - from) / Math.max(1, coming), since));
}

/**
 * Keeps lines that are to come apart, and inside the part: with less room than that they share what room there is. Lines up
 * to `from` were said already, and stay.
 */
function apart(lines: readonly TimedLine[], from: number, length: Milliseconds): readonly TimedLine[] {
  const distance = Math.min(closest, roomFor(lines, from, length));
  let before = Number.NEGATIVE_INFINITY;
  const pushed = lines.map((line) => {
    const at = line.at > from ? Math.max(line.at, before + distance) : line.at;
    before = at;
    return { at: milliseconds(at), text: line.text };
  });
  let limit = length - distance;
  const pulled = pushed.toReversed().map((line) => {
    if (line.at <= from) return line;
    const at = Math.max(from, Math.min(line.at, limit));
    limit = at - distance;
    return { at: milliseconds(at), text: line.text };
  });
  return pulled.toReversed();
}

function fitting(part: Part, length: Milliseconds): PartVersion {
  const whole = { duration: part.duration, lines: part.lines, steps: part.steps };
  const shorter = (part.versions ?? []).toSorted((one, other) => other.duration - one.duration);
  if (length >= part.duration || shorter.length === 0) return whole;
  return shorter.find(({ duration }) => duration <= length) ?? shorter.at(-1) ?? whole;
}

/** A breath or a relaxation needs its time to settle, whatever the length: only what is said after it moves. */
function squeezed(
  part: Part,
  lines: readonly TimedLine[] | undefined,
  squeeze: Squeeze,
): readonly TimedLine[] | undefined {
  const { from, was, length } = squeeze;
  if (lines === undefined || length === was) return lines;
  const settled = milliseconds(Math.max(from, part.breathing?.leadIn ?? part.relaxation?.leadIn ?? 0));
  const fixed = settled < length ? settled : from;
  const by = { from: fixed, was, length };
  return apart(
    lines.map(({ at, text }) => ({ at: moved(at, by), text })),
    fixed,
    length,
  );
}

/**
 * A part as it is led at another length: before it begins, by the longest of its versions that fits, with the silences
 * between its lines shorter or longer; while it runs, what was said stays and what is to come moves closer. No line is
 * cut and none is left out but by a version. A breath keeps its time to settle and loses whole cycles (see pacing).
 */
export function partAtLength(part: Part, squeezes: readonly Squeeze[]): Part {
  let now = part;
  for (const squeeze of squeezes) {
    const version = squeeze.from > 0 ? { ...now, duration: squeeze.was } : fitting(part, squeeze.length);
    const by = { ...squeeze, was: version.duration };
    now = {
      ...now,
      duration: squeeze.length,
      lines: squeezed(part, version.lines, by),
      steps: squeezed(part, version.steps, by),
    };
  }
  return now;
}
