import { type Milliseconds, milliseconds, seconds } from '#core/time/milliseconds';
import type { MuscleGroup, RelaxationGuide } from './class-plan';

/** Muscles need this long to let go before the next ones tense; a shorter one of the guide's own is kept, seconds. */
const leastRelease = 10;
/** Rounding of decimal seconds, milliseconds. */
const rounding = 1e-6;

/** Tense, then let go. */
export type RelaxationKind = 'tense' | 'release';

/** Progressive relaxation laid out over a part: whole groups after a lead-in, all counted in active time of the part. */
export interface Relaxing {
  readonly leadIn: Milliseconds;
  /** The groups that fit, in order; never a cut one. */
  readonly groups: readonly MuscleGroup[];
  /** How often each group comes before the next one, 1 or 2. */
  readonly rounds: number;
  /** Tension of each group, milliseconds, above 0. */
  readonly tense: readonly Milliseconds[];
  /** Letting go after each tension, milliseconds, above 0. */
  readonly release: Milliseconds;
}

/** One tension or one letting go. */
export interface RelaxationStart {
  /** When it begins, as active time of the part. */
  readonly at: Milliseconds;
  readonly length: Milliseconds;
  readonly kind: RelaxationKind;
  /** 0 for the first group. */
  readonly group: number;
  /** 0 for the first round of a group. */
  readonly round: number;
}

/** Relaxation at one moment: still settling, with a group, or done and resting. */
export type RelaxationMoment =
  | { readonly stage: 'settling'; readonly startsIn: Milliseconds }
  | {
      readonly stage: 'relaxing';
      readonly start: RelaxationStart;
      /** How much of the tension or the letting go is over, 0 to 1. */
      readonly fraction: number;
      /** Whole seconds left in it, rounded up, at least 1. */
      readonly count: number;
    }
  | { readonly stage: 'resting' };

/** How much of a guide is led: its first groups, each so often. */
interface Share {
  readonly count: number;
  readonly rounds: number;
}

function laidOut(guide: RelaxationGuide, { count, rounds }: Share, length: number): Relaxing | null {
  const groups = guide.groups.slice(0, count);
  const tense = groups.map((group) => seconds(group.tense ?? guide.tense));
  const tension = tense.reduce<number>((total, span) => total + span, 0);
  const share = ((length - guide.leadIn) / rounds - tension + rounding) / Math.max(1, count);
  const full = seconds(guide.release);
  if (share < Math.min(full, seconds(leastRelease))) return null;
  // In whole seconds, so that the count of each letting go begins on its beat.
  const release = share >= full ? full : seconds(Math.floor(share / 1000));
  return { leadIn: guide.leadIn, groups, rounds, tense, release };
}

/**
 * Lays a relaxation out over a length (milliseconds). Where it is too long, letting go shortens first, to 10 s at least;
 * then each group comes once; then only the first groups are led, as many as fit whole. Where it is too short, it rests
 * at its end.
 */
export function relaxing(guide: RelaxationGuide, length: Milliseconds): Relaxing {
  const all = guide.groups.length;
  const once = Array.from({ length: all }, (_, left): Share => ({ count: all - left, rounds: 1 }));
  const shares = guide.rounds > 1 ? [{ count: all, rounds: guide.rounds }, ...once] : once;
  for (const share of shares) {
    const fits = laidOut(guide, share, length);
    if (fits !== null) return fits;
  }
  return { leadIn: guide.leadIn, groups: [], rounds: 1, tense: [], release: seconds(guide.release) };
}

/** Every tension and every letting go that is led, in order. */
export function relaxationStarts({ leadIn, tense, release, rounds }: Relaxing): readonly RelaxationStart[] {
  let from: number = leadIn;
  const place = (kind: RelaxationKind, length: Milliseconds, [group, round]: readonly [number, number]) => {
    const start = { at: milliseconds(from), length, kind, group, round };
    from += length;
    return start;
  };
  return tense.flatMap((tension, group) =>
    Array.from({ length: rounds }, (_, round) => [
      place('tense', tension, [group, round]),
      place('release', release, [group, round]),
    ]).flat(),
  );
}

/** When the last group has let go, as active time of the part; the lead-in when no group fits. */
export function relaxationEnd(laid: Relaxing): Milliseconds {
  const last = relaxationStarts(laid).at(-1);
  return last === undefined ? laid.leadIn : milliseconds(last.at + last.length);
}

/** The relaxation at an active time of the part (milliseconds); before 0 it is still settling. */
export function relaxationAt(laid: Relaxing, elapsed: Milliseconds): RelaxationMoment {
  if (laid.groups.length === 0 || elapsed >= relaxationEnd(laid)) return { stage: 'resting' };
  if (elapsed < laid.leadIn) return { stage: 'settling', startsIn: milliseconds(laid.leadIn - elapsed) };
  const start = relaxationStarts(laid).findLast(({ at }) => at <= elapsed);
  if (start === undefined) return { stage: 'resting' };
  const over = elapsed - start.at;
  return {
    stage: 'relaxing',
    start,
    fraction: Math.min(1, over / start.length),
    count: Math.max(1, Math.ceil((start.length - over - rounding) / 1000)),
  };
}
