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
const closest = 4000;

function moved(at: Milliseconds, { from, was, length }: Squeeze): Milliseconds {
  if (at <= from || was <= from) return at;
  return milliseconds(from + ((at - from) * Math.max(0, length - from)) / (was - from));
}

/** Keeps lines apart that have come too close, and inside the part while there is room. */
function apart(lines: readonly TimedLine[], length: Milliseconds): readonly TimedLine[] {
  let before = Number.NEGATIVE_INFINITY;
  const pushed = lines.map(({ at, text }) => {
    const later = Math.max(at, before + closest);
    before = later;
    return { at: milliseconds(later), text };
  });
  let limit = length - closest;
  return pushed
    .toReversed()
    .map(({ at, text }) => {
      const earlier = Math.max(0, Math.min(at, limit));
      limit = earlier - closest;
      return { at: milliseconds(earlier), text };
    })
    .toReversed();
}

function fitting(part: Part, length: Milliseconds): PartVersion {
  const whole = { duration: part.duration, lines: part.lines, steps: part.steps };
  const shorter = (part.versions ?? []).toSorted((one, other) => other.duration - one.duration);
  if (length >= part.duration || shorter.length === 0) return whole;
  return shorter.find(({ duration }) => duration <= length) ?? shorter.at(-1) ?? whole;
}

/** A breath needs its time to settle, whatever the length: only what is said after it moves. */
function squeezed(
  part: Part,
  lines: readonly TimedLine[] | undefined,
  squeeze: Squeeze,
): readonly TimedLine[] | undefined {
  if (lines === undefined) return undefined;
  const fixed = Math.max(squeeze.from, part.breathing?.leadIn ?? 0);
  const by = { ...squeeze, from: milliseconds(fixed) };
  return apart(
    lines.map(({ at, text }) => ({ at: moved(at, by), text })),
    squeeze.length,
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
